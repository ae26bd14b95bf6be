import { useEffect, useState } from 'react';
import type { CypherSchemaResponse } from '#core/wire/cypher';
import { openCypherLanguage, type CypherLanguage } from './language-client.ts';

/** What knows Cypher and this graph: one worker for as long as the workbench is open; null until it is. */
export function useLanguage(schema: CypherSchemaResponse | undefined): CypherLanguage | null {
  const [language, setLanguage] = useState<CypherLanguage | null>(null);
  useEffect(() => {
    const opened = openCypherLanguage();
    setLanguage(opened);
    return () => opened.close();
  }, []);
  useEffect(() => {
    if (schema !== undefined) language?.learn(schema);
  }, [schema, language]);
  return language;
}
