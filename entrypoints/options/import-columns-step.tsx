import { useEffect, useState } from "react";
import { SwitchRow } from "../../components/controls/choice";
import { SelectField } from "../../components/controls/field";
import { Notice } from "../../components/controls/notice";
import { useImportWords } from "../../components/import/import-words";
import { useLocale, useWords } from "../../components/surface/locale";
import { languageName } from "../../components/templates/language-name";
import { LANGUAGES } from "../../lib/domain/language";
import type { TemplateLibrary } from "../../lib/domain/template";
import { type ColumnRole, FIELDS } from "../../lib/interchange/columns";
import { type Candidate, mapRows } from "../../lib/interchange/map-rows";
import {
  DELIMITERS,
  type Delimiter,
  TABLE_ENCODINGS,
  type TableEncoding,
} from "../../lib/interchange/read-table";
import type { Source } from "./import-source";
import type { Mapping } from "./import-state";
import { mapOptions } from "./import-state";

const DELIMITER_NAMES = {
  ",": "delimiter_comma",
  "\t": "delimiter_tab",
  ";": "delimiter_semicolon",
  "|": "delimiter_bar",
} as const;

export interface ColumnsStepProps {
  source: Source;
  mapping: Mapping;
  libraries: readonly TemplateLibrary[];
  onMapping: (mapping: Mapping) => void;
  onSheet: (sheet: number) => void;
  onReread: (how: { encoding: TableEncoding; delimiter: Delimiter }) => void;
}

/** Which sheet, how to read it, what each column holds, and the first five templates that this gives. */
export function ColumnsStep(props: ColumnsStepProps) {
  const { source, mapping, libraries, onMapping, onSheet, onReread } = props;
  const w = useImportWords();
  const t = useWords();
  const locale = useLocale();
  const sheet = source.sheets[source.sheet];
  const rows = sheet?.rows ?? [];
  const { text } = source;
  const languages = LANGUAGES.map((code) => ({
    value: code as string,
    label: languageName(code, t, locale),
  }));
  const hasText = mapping.roles.some((role) => role === "text" || role.startsWith("text:"));
  return (
    <div className="flex flex-col gap-5">
      <div className="grid gap-3 sm:grid-cols-2 lg:grid-cols-4">
        {source.sheets.length > 1 ? (
          <SelectField
            label={w("sheet")}
            value={String(source.sheet)}
            testId="import-sheet"
            options={source.sheets.map((one, at) => ({
              value: String(at),
              label: w("sheetRows", { name: one.name, count: one.rows.length }),
            }))}
            onChange={(value) => onSheet(Number(value))}
          />
        ) : null}
        {text ? (
          <>
            <SelectField
              label={w("encoding")}
              value={text.encoding}
              testId="import-encoding"
              options={TABLE_ENCODINGS.map((value) => ({
                value,
                label: value === "gb18030" ? "GBK / GB18030" : value.toUpperCase(),
              }))}
              onChange={(encoding) => onReread({ ...text, encoding })}
            />
            <SelectField
              label={w("delimiter")}
              value={text.delimiter}
              testId="import-delimiter"
              options={DELIMITERS.map((value) => ({ value, label: w(DELIMITER_NAMES[value]) }))}
              onChange={(delimiter) => onReread({ ...text, delimiter })}
            />
          </>
        ) : null}
        <SelectField
          label={w("headerRow")}
          value={String(mapping.headerRow)}
          options={[
            { value: "-1", label: w("headerNone") },
            ...rows
              .slice(0, 12)
              .map((_, at) => ({ value: String(at), label: w("headerAt", { row: at + 1 }) })),
          ]}
          onChange={(value) => onMapping({ ...mapping, headerRow: Number(value) })}
        />
        <SelectField
          label={w("textLanguage")}
          value={mapping.language}
          options={[{ value: "", label: w("languageGuess") }, ...languages]}
          onChange={(language) => onMapping({ ...mapping, language })}
        />
        <SelectField
          label={w("library")}
          value={mapping.libraryId}
          testId="import-library"
          options={[
            ...libraries.map(({ id, name }) => ({ value: id, label: name })),
            { value: "", label: w("libraryNew", { name: mapping.newLibrary }) },
          ]}
          onChange={(libraryId) => onMapping({ ...mapping, libraryId })}
        />
      </div>
      <SwitchRow
        label={w("convert")}
        hint={w("convertHint")}
        on={mapping.convert}
        onChange={(convert) => onMapping({ ...mapping, convert })}
      />
      {sheet?.truncated ? <Notice look="info">{w("truncated", { count: rows.length })}</Notice> : null}
      {hasText ? null : <Notice look="bad">{w("noTextColumn")}</Notice>}
      <section aria-label={w("columnsLead")} className="flex flex-col gap-2">
        <h3 className="font-semibold">{w("columnsLead")}</h3>
        <div className="overflow-x-auto rounded-lg border border-line">
          <table className="w-full text-xs">
            <thead>
              <tr>
                {mapping.roles.map((role, at) => {
                  const name =
                    rows[mapping.headerRow]?.cells[at]?.trim() || String.fromCharCode(65 + (at % 26));
                  return (
                    // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
                    <th key={at} className="min-w-40 border-b border-line bg-sunken p-2 text-left align-top">
                      <span className="mb-1 block max-w-60 truncate font-semibold">{name}</span>
                      <SelectField
                        bare
                        label={w("columnOf", { name })}
                        value={role}
                        testId={`import-role-${at}`}
                        options={[
                          ...(["skip", ...FIELDS] as const).map((value) => ({
                            value: value as ColumnRole,
                            label: w(`role_${value}`),
                          })),
                          ...languages.map(({ value, label }) => ({
                            value: `text:${value}` as ColumnRole,
                            label: w("role_textIn", { language: label }),
                          })),
                        ]}
                        onChange={(next) =>
                          onMapping({
                            ...mapping,
                            roles: mapping.roles.map((old, i) => (i === at ? next : old)),
                          })
                        }
                      />
                    </th>
                  );
                })}
              </tr>
            </thead>
            <tbody>
              {rows.slice(mapping.headerRow + 1, mapping.headerRow + 6).map(({ line, cells }) => (
                <tr key={line} className="border-b border-line last:border-0">
                  {mapping.roles.map((role, at) => (
                    <td
                      // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
                      key={at}
                      className={`max-w-60 truncate p-2 ${role === "skip" ? "text-ink-2 opacity-60" : ""}`}
                    >
                      {cells[at]?.slice(0, 200)}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </section>
      <TemplatePreview source={source} mapping={mapping} />
    </div>
  );
}

function TemplatePreview({ source, mapping }: { source: Source; mapping: Mapping }) {
  const w = useImportWords();
  const t = useWords();
  const locale = useLocale();
  const [shown, setShown] = useState<Candidate[]>([]);
  useEffect(() => {
    const ended = new AbortController();
    const rows = source.sheets[source.sheet]?.rows.slice(0, mapping.headerRow + 30) ?? [];
    mapRows(rows, { ...mapOptions(source, mapping), signal: ended.signal }).then(
      ({ candidates }) => !ended.signal.aborted && setShown(candidates.slice(0, 5)),
      () => {},
    );
    return () => ended.abort();
  }, [source, mapping]);
  return (
    <section aria-label={w("preview")} className="flex flex-col gap-2" data-testid="import-preview">
      <h3 className="font-semibold">{w("preview")}</h3>
      {shown.length === 0 ? <p className="text-xs text-ink-2">{w("previewEmpty")}</p> : null}
      <ul className="grid gap-2 md:grid-cols-2">
        {shown.map(({ line, template, folder, changes }) => (
          <li key={line} className="flex min-w-0 flex-col gap-1 rounded-lg border border-line p-3">
            <p className="flex items-baseline gap-2">
              <span className="min-w-0 truncate font-medium">{template.title}</span>
              {template.shortcut ? (
                <code className="text-xs text-accent-deep">/{template.shortcut}</code>
              ) : null}
              <span className="ml-auto shrink-0 text-xs text-ink-2">{folder.join(" / ")}</span>
            </p>
            {template.variants.slice(0, 3).map((variant) => (
              <p key={`${variant.language}${variant.region}`} className="line-clamp-2 text-xs text-ink-2">
                <span className="mr-1.5 rounded bg-sunken px-1 py-0.5 text-ink">
                  {languageName(variant.language, t, locale)}
                </span>
                {variant.text}
              </p>
            ))}
            {changes.length > 0 ? (
              <p className="flex flex-wrap gap-1 text-xs">
                {changes.slice(0, 4).map(({ from, to }) => (
                  <span key={from} className="rounded bg-accent-soft px-1 text-accent-deep">
                    {from} → {to}
                  </span>
                ))}
              </p>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
