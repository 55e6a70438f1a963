import { point } from '../meaning.ts';
import { rule, type Rule } from '../rule.ts';

const ref = (value: string) => point({ is: 'fixed', value });

/** The present, the past and the future at large. */
export const reference: readonly Rule[] = [
  // [now] [right now] [at present] [these days] [currently] [nowadays] [at the moment]
  rule(
    'present',
    String.raw`right now|just now|by now|now|currently|presently|nowadays|at present|these days|at the moment(?! (?:of|when|that|he|she|it|they)\b)|at this (?:time|moment)|at the minute|the present(?: day| time| moment)?|today's(?= world| society)`,
    (_, { text, after }) => {
      // [the present minister] is the one of now
      if (/^the present$/i.test(text) && /^ (?!(?:and|or|but|that|to|in|is|was|for|as)\b)[a-z]/.test(after))
        return null;
      if (/^now$/i.test(text) && /^-?defunct|^ that\b/.test(after)) return null;
      return ref('PRESENT_REF');
    },
    'now|current|present|these days|at th|today',
  ),
  // [recently] [more recently] [lately]
  rule(
    'recent',
    String.raw`(?:more |most |only |very |until )?recently|lately|of late(?= ?[,.])|not (?:so |that |very )?long ago|long ago|some time ago|a while ago|a (?:short|little) while ago`,
    (_, { after }) => (/^ as\b/.test(after) ? null : ref('PAST_REF')),
    'recent|late|ago',
  ),
  // [moments later] [a moment before]
  rule(
    'moments',
    String.raw`(?:a few |just |only |a )?moments? (?:later|earlier|ago|before(?= ?[,.;:)]))`,
    () => ref('PAST_REF'),
    'moment',
  ),
  rule(
    'recent time',
    String.raw`(?:the )?(?:(?:most|more) )?recent (?:seconds|minutes|hours|days|nights|weeks|weekends|months|quarters|years|decades|centuries|times|past|history)(?: (?:and|or) (?:weeks|months|years|decades))?`,
    () => ref('PAST_REF'),
    'recent',
  ),
  // [in the past] [the distant past]
  rule(
    'the past',
    String.raw`the (?:distant |recent )?past|past (?:years|months|weeks|decades|centuries)|(?:days|years|decades|centuries|times) past(?! the\b)|bygone (?:days|years)|days gone by`,
    (_, { after, text }) =>
      /^the past/i.test(text) &&
      /^ (?:\d|few|several|couple|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|year|week|month|decade|half|century|twenty|thirty|fifteen|day|season|summer|winter|many)/i.test(
        after,
      )
        ? null
        : ref('PAST_REF'),
    'past|bygone|gone by',
  ),
  // [in earlier years] [the early years]
  rule(
    'past years',
    String.raw`(?:earlier|former|previous|bygone|past|olden) (?:days|years|decades|times)`,
    () => ref('PAST_REF'),
    'earlier|former|previous|bygone|past|olden',
  ),
  // [soon] [the near future] [in the coming weeks] [some day] [one day]
  rule(
    'future',
    String.raw`(?:very )?soon|as soon as possible|shortly(?= ?[,.])|the (?:(?:near|immediate|foreseeable|distant|not-too-distant) )?future|the near term|the (?:weeks|months|years|days) (?:ahead|to come)|(?:the )?(?:coming|upcoming) (?:hours|days|weeks|months|quarters|years|decades)|(?:years|months|weeks|days) to come|future (?:years|quarters|months)|someday|some day|sometime soon|one of these days|a later date|before long`,
    (_, { before, after, text }) => {
      if (
        /soon$/i.test(text) &&
        (/\b(?:as|too|so|how|no) $/i.test(before) ||
          /^er|^ (?:after|as|enough|became|thereafter|followed)/i.test(after))
      )
        return null;
      if (/^soon$/i.test(text) && /^ [a-z]+ed\b/.test(after)) return null;
      if (/future$/i.test(text) && /^ of\b/.test(after)) return null;
      return ref('FUTURE_REF');
    },
    'soon|shortly|future|term|ahead|com|some|these days|later date|long',
  ),
  rule(
    'one day',
    String.raw`one day`,
    (_, { before, after }) =>
      /\b(?:will|would|may|might|could|can|should|hopes? to|hoped to|wants? to|wanted to|must|dreams? of|'ll)(?: [a-z]+){0,2},? $/i.test(
        before,
      ) ||
      /^ [a-z]+ (?:will|would|may|might|could|'ll)\b|^,? (?:will|would|may|might|could|nobody|they|we|I|he|she|it) (?:will|would|may|might|could)|^ (?:be|become)\b/i.test(
        after,
      )
        ? ref('FUTURE_REF')
        : null,
    'one day',
  ),
];
