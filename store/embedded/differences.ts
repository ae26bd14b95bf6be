/**
 * In what the Cypher of the embedded engine differs from Neo4j's, for whoever writes some; each tried on Grafeo 0.6.0.
 * What it does not know at all it refuses, in its own words; the dangerous ones, which answer something else, come first.
 */
export const EMBEDDED_DIFFERENCES: readonly string[] = [
  "A number equals the text that looks like it: 1 = '1' is true, and '1' IN [1] too.",
  'Over a list with null in it, any(), all(), none() and single() give true or false where Neo4j gives null.',
  'Slices with a negative bound are wrong: [1, 2, 3][-2..] is empty. A negative index, as in list[-1], is right.',
  'A node or relationship that comes out of coalesce(), CASE, max(), min(), a list comprehension or the sum of two lists is a bare number. Return the variable itself.',
  '1.0 and 1 are the same value and are shown alike; a parameter that is a whole number is an INTEGER.',
  'Dates, times and durations are shown as texts, and compare with texts as null; .year and the like, date.truncate() and duration.between() are missing.',
  'No COLLECT { }; EXISTS { } and COUNT { } take a pattern and WHERE, but no RETURN.',
  'No label expressions (n:A|B), no WHERE inside a node, no quantified paths, no SHORTEST, no ||, no IS ::. Write WHERE n:A OR n:B, *1..3 and shortestPath().',
  'No point(), isEmpty(), valueType() or randomUUID(); LIMIT and SKIP take a number or a parameter.',
  'After WITH, its WHERE sees only the variables that WITH kept.',
  'An entry of a map is found by its name as ever, but the names come in alphabetical order.',
];
