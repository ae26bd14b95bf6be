import { useEffect, useRef, useState, type RefObject } from 'react';
import type { EditorHandle } from './cypher-editor.tsx';
import type { CypherLanguage } from './language-client.ts';

/** The editor, which takes the focus once it knows its language, and whenever it is wished for. */
export function useEditorFocus(language: CypherLanguage | null): {
  readonly editor: RefObject<EditorHandle | null>;
  /** Once what has changed is in the page. */
  readonly focus: () => void;
} {
  const editor = useRef<EditorHandle>(null);
  /** Counts the wishes: each is another one. */
  const [wish, setWish] = useState(0);
  useEffect(() => editor.current?.focus(), [language, wish]);
  return { editor, focus: () => setWish((before) => before + 1) };
}
