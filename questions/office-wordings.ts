/** `who took over from May as Home Secretary` is who her successor is; `whom did Rudd replace`, who her predecessor. */
export function inSuccession(text: string): readonly string[] {
  const after =
    /^who (?:has |had )?(?:succeeded|replaced|followed|took over from|came after|stepped into the shoes of) (.+?)(?: (?:as|in) .+)?$/.exec(
      text,
    );
  if (after !== null) return [`who is ${after[1] ?? ''}'s successor`];
  const before =
    /^who (?:preceded|came before) (.+?)(?: (?:as|in) .+)?$/.exec(text) ??
    /^(?:who|whom) (?:did|has|had) (.+?) (?:replace|replaced|succeed|succeeded|follow|followed|take over from|taken over from)(?: (?:as|in) .+)?$/.exec(
      text,
    ) ??
    /^(?:from whom) (?:did|has|had) (.+?) (?:take|taken) over(?: (?:as|in) .+)?$/.exec(text);
  return before === null ? [] : [`who is ${before[1] ?? ''}'s predecessor`];
}

/** `who ran the agency as director general` asks who was director general of it; `the editor's job at the paper` is that of its editor. */
export function inOffice(text: string): readonly string[] {
  const [, body, post, then = ''] =
    /^who (?:has |had )?(?:ran|run|runs|led|leads|headed|heads|chaired|chairs|directed) (.+) as (?:its |the |their )?(\S+(?: \S+){0,3}?)((?: (?:in|on|at|by|before|after|since|until|during|between) .+)?)$/.exec(
      text,
    ) ?? [];
  if (body !== undefined && post !== undefined) return [`who was ${post} of ${body}${then}`];
  const [, job, since = ''] =
    /^who (?:had|has|held|got) (.+?(?:'s|s')) (?:job|post|office|position|role|brief)((?: (?:in|on|at|by|before|after|since|until|during|between|when) .+)?)$/.exec(
      text,
    ) ?? [];
  if (job !== undefined) return [`who was ${job.replace(/'s?$/, '')}${since}`];
  const [, has, as] =
    /^(?:who|whom) (?:did|does|has) (.+?) (?:have|got|had) as (?:its |the |their )?(\S+(?: \S+){0,3}?(?: (?:in|on|at|by|before|after|since|until|during|between) .+)?)$/.exec(
      text,
    ) ?? [];
  if (has !== undefined && as !== undefined && !/^(?:they|it|you|we)$/.test(has))
    return [`who was ${has}'s ${as}`];
  const [, leads, led] =
    /^whose (?:job|task|role|duty|responsibility) (?:is|was) it to (lead|head|chair|run|direct|edit) (.+)$/.exec(
      text,
    ) ?? [];
  if (leads !== undefined && led !== undefined) return [`who ${leads}s ${led}`];
  const [, speaks, area] = /^who (?:speaks|spoke|is speaking) for (.+) on (.+)$/.exec(text) ?? [];
  if (speaks !== undefined && area !== undefined) return [`who is ${speaks} ${area} spokesperson`];
  const at = text.replace(
    /\b(?:the )?(\S+(?: \S+){0,2}?)(?:'s)? (job|role|post|position|office|seat) (?:at|in|of|with) (.+)$/,
    '$2 of $1 at $3',
  );
  return at === text ? [] : [at.replace(/(?<=^who \S+ )(?=job|role|post|position|office|seat)/, 'the ')];
}

/** `when did Rudd become Home Secretary` is when her appointment was. */
export function asAppointment(text: string): readonly string[] {
  const [, appointed] = /^when (?:was|were) (.+?) appointed$/.exec(text) ?? [];
  if (appointed !== undefined) return [`when was ${appointed}'s appointment`];
  const [, who, post] =
    /^when (?:did|was|has) (.+?) (?:become|became|take over as|take office as|assume office as|start as|get to be|get made|get appointed(?: as)?|get the job of|appointed(?: as)?|made|named) (?:the )?(.+)$/.exec(
      text,
    ) ?? [];
  return who === undefined || post === undefined ? [] : [`when was ${who}'s appointment as ${post}`];
}
