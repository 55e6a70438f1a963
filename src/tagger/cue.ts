import type { Clause } from './clause.ts';

/**
 * Words before an expression that say it lies ahead, whatever the verb [the deadline of Dec. 31] [due Friday]
 * [facing a strike called for Monday] [planned a rally on Saturday].
 */
const AHEAD =
  /\b(?<cue>ahead of|in advance of|prepar\w+ for|(?:called|set|arranged|scheduled|planned|booked|convened|fixed|organi[sz]ed|slated) (?:for )?(?:an?|the|its|his|her|their) [^,;:"]{0,40} for|(?<!had )planned(?= (?:an?|another|two|three|several|more|mass|large|further|new) )|pending|(?:strike|walkout|stoppage|boycott|rally|march|protest|demonstration|vote|election|referendum|meeting|summit|session|debate)s? called for(?= $)|scheduled|slated|due|(?:trial|court|hearing|start|starting|opening|release|launch|election|wedding|closing|target|completion|delivery|execution) date of|set for|planned for|arranged for|(?:warning|forecast|watch|alert|advisory|appointment|booking|reservations?|tickets?|invitations?) for|pencilled in|(?:booked|announced|advertised|billed|earmarked) for|(?:is|are|was|were) forecast|predicted for|(?<!-)expected|upcoming|in time for|could(?: not|n't) (?:\w+ ){1,4}before|ready for|bound for|(?<moved>(?:moved|slip|slipped|delayed|extended|prolonged|adjourned|(?:pushed|put|set|shifted|held)(?: back| off| over)?|rescheduled|deferred|brought forward) (?:to|until|till|for|into))|postponed|deadline (?:of|for)|expires?|effective|no later than)\b[^,;:"]{0,60}$/i;
const UNTIL = /\b(?<not>not (?:\w+ )?|n't (?:\w+ )?)?(?:until|till) (?:late |early |noon |midnight )?$/i;
/** Verbs that tell a state with an end [lived there until May], and words that go on from that end. */
const LASTED =
  /\b(?:stayed|lived|dwelt|worked|rented|served|ruled|reigned|governed|remained|waited|lasted|ran|continued|played|taught|camped|slept|fought|survived|kept|lingered|operated|hid|led|sailed|stood|drifted|raged|burned|burnt|fished|farmed|roamed|studied|trained|coached|edited|presided|chaired)$/i;
/** Simple pasts after which the end may still be to come [extended the truce until May] [gave them until Friday]. */
const OPEN_ENDED =
  /^(?:postponed|extended|prolonged|delayed|adjourned|suspended|deferred|banned|barred|closed|shut|gave|granted|ordered|jailed|held|set|allowed|agreed|promised|said|vowed|put|pushed|moved|had|pledged|planned|signed|decided|chose|told|asked|urged|called|wanted|froze|kept|was|were|guaranteed|secured|rescheduled)$/i;
const THEN = /^,? (?:then|when|after which)\b/i;
/** What tells when something began [the trouble goes back to March]. */
const ORIGIN =
  /\b(?:(?:goes|go|dates?|dating|stretch\w*) back to|(?:dates?|dating) from) (?:[a-z ]{1,20} )?$/i;
const ENDED = /\b(?:year|half|quarter|period|months|weeks) ended (?:on )?$/i;
const SINCE = /\bsince (?:late |early |mid-?)?$/i;
const DROPPED =
  /^,? (?:was|were|had been|had to be|(?<now>has been|have been)) (?:called off|cancell?ed|scrapped|postponed|abandoned|dropped|put off|delayed|shelved|axed)\b/i;
const HAD_BEEN = /\bhad (?:\w+ )?been (?:\w+ )?$/i;
const WAS = /\b(?:was|were|(?<!\b(?:has|have) )been) (?:\w+ )?$/i;

/** Nouns of what is still to come, and of what has happened, right after an expression [Tuesday's attack]. */
const COMING = /^(?:'s)? (?:\w+ )?(?:deadline|target date|cutoff|cut-off)\b/i;
const DONE =
  /^(?:'s)?(?: (?!to\b)\w+)? (?:ruling|decision|announcement|statement|attacks?|bombings?|shootings?|killings?|slayings?|murders?|massacre|blasts?|explosions?|crash|accident|derailment|defeat|victory|win|loss|raids?|quake|earthquake|arrests?|verdict|remarks|slump|close|closing|trading|incident|assassination|coup|riots?|agreement|accord|pact|treaty|truce)\b/i;

/**
 * What the words right around an expression say of its time, before any verb is asked.
 * @param before the text before it in its sentence
 * @param after the text after it
 * @param verb the tense of its clause
 * @returns null where they say nothing
 */
export function cueOf(before: string, after: string, verb: Clause | null): Clause | null {
  if (SINCE.test(before)) {
    // [boats have been tied up since June] reaches to the day of writing
    const now = /\b(?:has|have|'ve)\b/.exec(verb?.cue ?? '');
    return { tense: 'past', cue: now ? `${now[0]} … since` : 'since', says: false, firm: true };
  }
  if (ORIGIN.test(before)) return { tense: 'past', cue: 'back to', says: false, firm: true };
  if (ENDED.test(before)) return { tense: 'past', cue: 'ended', says: false, firm: true };
  if (COMING.test(after)) return { tense: 'future', cue: 'deadline', says: false, firm: true };
  const done = DONE.exec(after);
  if (done && verb?.tense !== 'hindsight') {
    return { tense: 'past', cue: done[0].replace(/^'s/, '').trim(), says: false, firm: true };
  }
  const until = UNTIL.exec(before);
  // [rented a flat until July]: what lasted has ended
  // and what opens a clause in the past has come [Until Friday, nobody had seen it]
  const opens = until !== null && /^\W*$/.test(before.slice(0, until.index));
  const lasted = verb?.cue.includes(' ') ? LASTED.test(verb.cue) : !OPEN_ENDED.test(verb?.cue ?? '');
  if (until && verb?.tense === 'past' && (opens || lasted || THEN.test(after)))
    return { ...verb, at: true, reaches: !opens };
  if (until) {
    // [not until Friday] [did not get them to their hotel until 2 am]
    const negated = verb?.tense === 'past' && /\b(?:not|n't|never)\b/.test(verb.cue);
    return until.groups!['not'] !== undefined || negated
      ? { tense: 'past', cue: 'not until', says: false }
      : { tense: 'future', cue: 'until', says: false };
  }
  const dropped = DROPPED.exec(after);
  // [a game on Sunday has been scrapped]: it is still to come
  if (dropped?.groups!['now']) return { tense: 'future', cue: dropped[0].trim(), says: false };
  const ahead = AHEAD.exec(before);
  if (!ahead || verb?.tense === 'hindsight') return null;
  // [the start was put back to Monday]: to what is still to come, but [had been put back to Monday]
  const was = (ahead.groups!['moved'] ? HAD_BEEN : WAS).test(before.slice(0, ahead.index));
  // [a trip planned for Monday was called off]: it may be over, too
  // [is due to report]: the whole of it, if it says the same
  const cue = !was && verb?.tense === 'future' ? verb.cue : ahead.groups!['cue']!;
  return { tense: was ? 'hindsight' : 'future', cue, says: false, firm: !dropped };
}
