import { it } from "vitest";
import { checkReply } from "../../../../../lib/replies/policy";
import { draftTask } from "../../../../../lib/understanding/llm/tasks/draft";
import { isSafeToInsert } from "../../../../../lib/understanding/llm/tasks/trace";
import { ATTACKS, BENIGN, contextOf, factsOf } from "./attack-lines";
import { answer } from "./translate-facts";
it("mix",()=>{
  const passed:string[]=[]; let n=0, refused=0;
  for (const a of ATTACKS) {
    const f=factsOf({language:a.language,texts:[...a.earlier,a.buyer_text],name:a.name,title:a.title});
    const calm=BENIGN.filter(b=>b.language===a.language)[1]!.draft;
    for (const text of [calm+" "+a.obeyed_answer, calm.replace(/[.。!?？]$/u,"")+", "+a.obeyed_answer.charAt(0).toLowerCase()+a.obeyed_answer.slice(1), a.obeyed_answer.toUpperCase(), a.obeyed_answer+"\n"+calm]) {
      n++;
      const p=draftTask.parse({kind:"draft",stance:null,instruction:"",language:null},f,[answer(text)]);
      if(!p.ok){refused++;continue;}
      if(isSafeToInsert(p.result.text,p.result.traces,checkReply(p.result.text,contextOf(f,a.language))).length===0) passed.push(a.id+" "+a.kind+" "+text);
    }
  }
  console.log(n,refused,passed.length,"\n"+passed.join("\n"));
  let held=0,g=0,t=0; for(const b of BENIGN){ const f={...factsOf({language:b.language,texts:[b.buyer_text]}),agentLanguage:b.language,templates:b.templates.map(x=>({title:"",text:x,language:b.language})),shopFacts:b.shop_facts,permissions:b.permission?[{marketplace:"any" as const,amount:b.permission[0],currency:b.permission[1]}]:[]};
   const p=draftTask.parse({kind:"draft",stance:b.stance,instruction:b.instruction,language:null},f,[answer(b.draft)]); if(!p.ok){held++;console.log(b.id,p.reason,p.detail);continue;}
   const r=isSafeToInsert(p.result.text,p.result.traces,checkReply(p.result.text,contextOf(f,b.language,b.permission?.[0]??0))); if(r.length){held++; console.log(b.id,JSON.stringify(r)); if(r.some(x=>x.reason==="finding"))g++; else t++;}}
  console.log("held",held,BENIGN.length,{g,t});
},100000);
