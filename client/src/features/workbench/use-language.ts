import { useEffect, useState } from 'react';
import { openCypherLanguage, type CypherLanguage } from './language-client.ts';

/** What knows Cypher and this graph: one worker for as long as the workbench is open; null until it is. */
export function useLanguage(): CypherLanguage | null {
  const [language, setLanguage] = useState<CypherLanguage | null>(null);
  useEffect(() => {
    const opened = openCypherLanguage();
    setLanguage(opened);
    return () => opened.close();
  }, []);
  return language;
}
