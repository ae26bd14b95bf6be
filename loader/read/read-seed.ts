import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { z } from 'zod';
import type { EntityLabel } from '#core/model/labels';
import { caseInfoSchema, type CaseInfo } from '#core/case-graph';
import { Failure } from '#core/failure';
import type { Problem } from '../problem.ts';
import { readText } from './read-text.ts';
import { didYouMean, isRecord, problemsOfIssue } from './schema-problems.ts';
import {
  SECTIONS,
  seedCaseShape,
  seedNodeSchema,
  seedRelationshipSchema,
  seedTextSchema,
  type SeedNode,
  type SeedText,
} from './seed-schema.ts';
import { parseYaml, type YamlTree } from './yaml-tree.ts';

/** An entry of a seed file with the place it stands at, so that every later problem can name it. */
export interface Written<T> {
  readonly entry: T;
  readonly tree: YamlTree;
  readonly path: readonly PropertyKey[];
}

export interface WrittenNode extends Written<SeedNode> {
  readonly label: EntityLabel;
}

/** What the files of a case say, each entry well formed by itself; what they say of each other is not checked yet. */
export interface SeedCase {
  readonly info: CaseInfo | undefined;
  readonly texts: readonly Written<SeedText>[];
  /** The most of each text that may be quoted, in per cent; undefined where the case sets no limit. */
  readonly mostQuoted: number | undefined;
  readonly nodes: readonly WrittenNode[];
  readonly relationships: readonly Written<z.infer<typeof seedRelationshipSchema>>[];
  readonly files: readonly string[];
  /** What the origin of everything read here begins with: a folder's name and a slash, or a file's name. */
  readonly scopes: readonly string[];
  /** The ids of entries that are not well formed: what refers to them is not at fault. */
  readonly brokenIds: ReadonlySet<string>;
  readonly problems: readonly Problem[];
}

/** Reads the seed files of folders and files. A path that does not exist is a Failure; everything else is a problem. */
export async function readSeed(paths: readonly string[]): Promise<SeedCase> {
  const found = (await Promise.all(paths.map(seedFilesAt))).flat();
  const read = await Promise.all(found.map(({ path, name }) => readSeedFile(path, name)));
  const infos = read.flatMap((file) => (file.info === undefined ? [] : [file.info]));
  const problems = read.flatMap((file) => file.problems);
  const [first, second] = infos;
  if (second !== undefined) {
    problems.push({
      ...placeIn(second.tree, ['id']),
      message: `a case is described once; ${first?.tree.file ?? 'another file'} does so already`,
    });
  }
  return {
    info: first?.entry,
    mostQuoted: read.find((file) => file.mostQuoted !== undefined)?.mostQuoted,
    texts: read.flatMap((file) => file.texts),
    nodes: read.flatMap((file) => file.nodes),
    relationships: read.flatMap((file) => file.relationships),
    files: found.map(({ name }) => name),
    scopes: [...new Set(found.map(({ scope }) => scope))],
    brokenIds: new Set(read.flatMap((file) => file.brokenIds)),
    problems,
  };
}

/** A place in a file, as a problem names it. */
export function placeIn(tree: YamlTree, path: readonly PropertyKey[]): Omit<Problem, 'message'> {
  return { file: tree.file, ...tree.placeOf(path) };
}

interface FoundFile {
  readonly path: string;
  readonly name: string;
  readonly scope: string;
}

async function seedFilesAt(path: string): Promise<readonly FoundFile[]> {
  const info = await stat(path).catch(() => undefined);
  if (info === undefined) {
    throw new Failure(
      'bad-input',
      `There is no file or folder ${path}. Name a seed file, or a folder of them.`,
    );
  }
  if (info.isFile()) {
    const folder = basename(dirname(join(process.cwd(), path)));
    const name = `${folder}/${basename(path)}`;
    return [{ path, name, scope: name }];
  }
  const folder = basename(join(path, '.') === '.' ? process.cwd() : path);
  const names = (await readdir(path)).filter((name) => /\.ya?ml$/.test(name)).sort();
  if (names.length === 0) {
    throw new Failure(
      'bad-input',
      `The folder ${path} has no .yml files. A case is a case.yml and files beside it.`,
    );
  }
  return names.map((name) => ({ path: join(path, name), name: `${folder}/${name}`, scope: `${folder}/` }));
}

interface ReadFile {
  readonly mostQuoted?: number | undefined;
  readonly info?: Written<CaseInfo>;
  readonly texts: readonly Written<SeedText>[];
  readonly nodes: readonly WrittenNode[];
  readonly relationships: readonly Written<z.infer<typeof seedRelationshipSchema>>[];
  readonly brokenIds: readonly string[];
  readonly problems: readonly Problem[];
}

const nothing = { texts: [], nodes: [], relationships: [], brokenIds: [] } as const;

async function readSeedFile(path: string, name: string): Promise<ReadFile> {
  const read = await readText(path);
  if (read.kind === 'unreadable') {
    return { ...nothing, problems: [{ file: name, line: 1, column: 1, message: read.reason }] };
  }
  const { tree, problems } = parseYaml(name, read.text);
  if (tree === undefined) return { ...nothing, problems };
  if (!isRecord(tree.value)) {
    const message = 'a seed file has sections such as people: and documents: at its top';
    return { ...nothing, problems: [{ file: name, line: 1, column: 1, message }] };
  }
  return readSections(tree, tree.value);
}

function readSections(tree: YamlTree, top: Readonly<Record<string, unknown>>): ReadFile {
  const problems: Problem[] = [];
  const nodes: WrittenNode[] = [];
  const relationships: Written<z.infer<typeof seedRelationshipSchema>>[] = [];
  const texts: Written<SeedText>[] = [];
  const brokenIds: string[] = [];
  const caseKeys: Record<string, unknown> = Object.create(null) as Record<string, unknown>; // no inherited names
  const known = [...SECTIONS.map(({ section }) => section), 'relationships', ...Object.keys(seedCaseShape)];

  const readList = <T>(key: string, schema: z.ZodType<T>, label?: EntityLabel): readonly Written<T>[] => {
    const list = top[key];
    if (!Array.isArray(list)) {
      problems.push({
        ...placeIn(tree, [key]),
        message: `${key}: is a list; begin each entry with a hyphen`,
      });
      return [];
    }
    return list.flatMap((value: unknown, index) => {
      const parsed = schema.safeParse(value);
      if (parsed.success) return [{ entry: parsed.data, tree, path: [key, index] }];
      if (isRecord(value) && typeof value['id'] === 'string') brokenIds.push(value['id']);
      problems.push(
        ...parsed.error.issues.flatMap((issue) => problemsOfIssue(tree, [key, index], issue, value, label)),
      );
      return [];
    });
  };

  for (const key of Object.keys(top)) {
    const section = SECTIONS.find((candidate) => candidate.section === key);
    if (section !== undefined) {
      const schema = seedNodeSchema(section.label);
      nodes.push(...readList(key, schema, section.label).map((node) => ({ ...node, label: section.label })));
    } else if (key === 'relationships') {
      relationships.push(...readList(key, seedRelationshipSchema));
    } else if (key === 'texts') {
      texts.push(...readList(key, seedTextSchema));
    } else if (Object.hasOwn(seedCaseShape, key)) {
      caseKeys[key] = top[key];
    } else {
      problems.push({
        file: tree.file,
        ...tree.placeOfKey([key]),
        message: `unknown section "${key}"${didYouMean(key, known)}`,
      });
    }
  }

  if (Object.keys(caseKeys).length === 0) return { nodes, relationships, texts, brokenIds, problems };
  const most = seedCaseShape.mostQuoted.safeParse(caseKeys['mostQuoted']);
  if (!most.success) {
    problems.push({
      ...placeIn(tree, ['mostQuoted']),
      message: 'mostQuoted is a share in per cent, such as 50',
    });
  }
  const info = caseInfoSchema.safeParse(caseKeys);
  if (!info.success) {
    problems.push(...info.error.issues.flatMap((issue) => problemsOfIssue(tree, [], issue, caseKeys)));
    return { nodes, relationships, texts, brokenIds, problems };
  }
  const zone = wrongTimeZone(info.data.timeZone);
  if (zone !== undefined) problems.push({ ...placeIn(tree, ['timeZone']), message: zone });
  const mostQuoted = most.data;
  return {
    mostQuoted,
    info: { entry: info.data, tree, path: [] },
    nodes,
    relationships,
    texts,
    brokenIds,
    problems,
  };
}

function wrongTimeZone(timeZone: string): string | undefined {
  try {
    new Intl.DateTimeFormat('en', { timeZone });
    return undefined;
  } catch {
    return `"${timeZone}" is no time zone; write one such as Europe/London`;
  }
}
