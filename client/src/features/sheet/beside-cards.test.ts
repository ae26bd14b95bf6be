import { describe, expect, it } from 'vitest';
import { roomForCards } from './beside-cards.ts';

const answer = { x: 234, y: 16, width: 440, height: 272 };
const legend = { x: 0, y: 0, width: 216, height: 748 };
const wide = { width: 1280, height: 748 };

describe('the room that the sheet leaves to cards', () => {
  it('is none where there is no card', () => {
    expect(roomForCards({ legend }, wide)).toEqual({});
  });

  it('is beside them where enough is left to read in', () => {
    expect(roomForCards({ legend, answer }, wide)).toEqual({ paddingLeft: 470 });
    expect(roomForCards({ answer: { ...answer, x: 18 } }, wide)).toEqual({ paddingLeft: 470 });
  });

  it('is above what is read beside a panel, on a narrow screen, and with a card that takes all the height', () => {
    const panel = { x: 908, y: 0, width: 372, height: 748 };
    expect(roomForCards({ legend, answer, panel }, wide)).toEqual({ paddingTop: 300 });
    const narrow = { width: 360, height: 636 };
    expect(roomForCards({ answer: { x: 8, y: 8, width: 344, height: 356 } }, narrow)).toEqual({
      paddingTop: 376,
    });
    expect(roomForCards({ answer: { x: 8, y: 8, width: 344, height: 620 } }, narrow)).toEqual({
      paddingTop: 416,
    });
  });
});
