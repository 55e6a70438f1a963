/** Prepositions before the name of a place where something is, goes or comes from. */
export const LOCATIVE: ReadonlySet<string> = new Set(
  'in at near to from into toward towards around outside inside across through via throughout within over reaching leaving visiting'.split(
    ' ',
  ),
);

/** What a street's name ends in. */
export const STREETS: ReadonlySet<string> = new Set(
  'street st avenue ave road rd boulevard blvd drive lane'.split(' '),
);
/** The name is part of a street, a team, a paper or a firm when one of these follows. */
export const OWNED: ReadonlySet<string> = new Set([
  ...STREETS,
  ...`dr ln highway hwy parkway pike court terrace crescent way close row route
  times post herald tribune journal gazette news press chronicle globe sun star mail telegraph observer examiner inquirer
  dispatch courier bulletin record sentinel register weekly magazine
  inc corp corporation ltd llc plc company co group holdings industries motors airlines airways bank electric
  united rovers rangers wanderers albion athletic celtics lakers bulls bears lions tigers yankees mets giants jets dodgers cubs sox
  braves falcons hawks cowboys spurs rockets texans redskins nationals capitals wizards ravens orioles eagles phillies flyers
  steelers pirates penguins patriots bruins knicks nets sabres bills senators canadiens leafs raptors oilers flames canucks
  association society institute foundation federation league committee congress party union church cathedral museum theatre theater
  hall hospital clinic legion express university college`.split(/\s+/),
]);
/** Parts of a place name that the gazetteer would have known in whole, were the place in it. */
export const PREFIX: ReadonlySet<string> = new Set(
  'fort ft mount mt st saint lake port cape san santa el la los las san camp point new glen castle upper lower'.split(
    ' ',
  ),
);
/** Capitals before a place name that say nothing against it. */
export const HARMLESS: ReadonlySet<string> = new Set(
  `north south east west northern southern eastern western central greater downtown inner outer old northeast northwest southeast southwest
  mid metro metropolitan upstate the in at near to from of on for and or but if when while as by with after before since until
  january february march april may june july august september october november december monday tuesday wednesday thursday friday
  saturday sunday former police a an the this that these those his her its our their your my is was are were says said many most some all both`.split(
    /\s+/,
  ),
);
/** Heads of "X of PLACE" that make a body of it [Bank of America]. */
export const BODIES: ReadonlySet<string> = new Set(
  'bank council farmers scouts voice captain miss church'.split(' '),
);
/** Heads of "X of PLACE" that say it is a place [the city of Akron]. */
export const HEADS: ReadonlySet<string> = new Set(
  `city town village suburb hamlet port district neighborhood neighbourhood borough streets outskirts north south east west outside`.split(
    /\s+/,
  ),
);
/** Capitals after a given name that do not make a person of it [Madison County] [Austin Police]. */
export const CIVIC: ReadonlySet<string> = new Set(
  `county city police mayor council state high river lake park airport township twp island islands beach bay fire public town
  department district area valley municipal middle elementary sheriff schools regional international community chamber earth`.split(
    /\s+/,
  ),
);
