import { expect, it } from 'vitest';
import { parametersIn } from './parameters-in.ts';

it.each([
  ['MATCH (p {id: $who}) WHERE p.name = $name OR p.id = $who RETURN p', ['who', 'name']],
  ['RETURN \'$no\', "$no", `$no`, $yes // $no', ['yes']],
  ["RETURN 'it\\'s $no' + $yes /* $no\n $no */ + $`a name`", ['yes', 'a name']],
  ["RETURN $a + '$never closed", ['a']],
  ['RETURN $été, $_x1, $1', ['été', '_x1']],
  ['', []],
])('finds the parameters of %s', (text, names) => {
  expect(parametersIn(text)).toEqual(names);
});
