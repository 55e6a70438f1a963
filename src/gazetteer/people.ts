/** Words that stand before a person's name; a name after one of them is no place [Mr. London] [President Lincoln]. */
export const TITLES: ReadonlySet<string> = new Set(
  `mr mrs ms miss dr prof professor president vice-president sen senator rep congressman congresswoman gov governor mayor judge justice
  justices secretary minister premier chancellor king queen prince princess lord lady sir dame pope bishop archbishop cardinal rev reverend
  father pastor rabbi imam gen general col colonel maj major capt captain lt lieutenant sgt sergeant cpl pvt private adm admiral cmdr
  commander officer deputy sheriff chief detective inspector constable trooper attorney lawyer ambassador chairman chairwoman director
  coach manager spokesman spokeswoman spokesperson superintendent councilman councilwoman councillor commissioner treasurer
  coroner trustee principal actor actress singer author striker goalkeeper quarterback pitcher midfielder defender jr sr mp
  analyst economist engineer scientist historian farmer neighbor neighbour brother sister son daughter wife husband friend`.split(
    /\s+/,
  ),
);

/** Common given names: a place name among them before a surname, or one of them before a place name, is a person. */
export const GIVEN: ReadonlySet<string> = new Set(
  `aaron adam adrian alan albert alex alexander alexandra alexis alfred alice alison allen amanda amber amy andrea andrew angela anita
  ann anna anne anthony antonio arthur ashley austin barack barbara barry beatrice ben benjamin bernard beth betty bill billy bob bobby
  bonnie boris brad bradley brandon brenda brian bruce bryan caitlin cameron carl carla carlos carmen carol caroline carolyn casey
  catherine cecilia chad charlene charles charlie charlotte chelsea cheryl chloe chris christian christina christine christopher cindy
  claire clara clarence claude clifford clinton clyde cody colin connie connor corey craig crystal curtis cynthia daisy dale dan dana
  daniel danielle danny darren darryl david dawn dean debbie deborah debra denise dennis derek diana diane diego dominic don donald donna
  doris dorothy doug douglas duane dustin dwight dylan earl ed eddie edgar edith edmund edward edwin eileen elaine eleanor elena eli
  elizabeth ella ellen elliott emily emma eric erica erik erin ernest ethan eugene eva evan eve evelyn faith felix fernando florence
  floyd frances francis francisco frank franklin fred frederick gabriel gareth gary gene geoffrey george gerald gerard gilbert gina
  glen glenn gloria gordon grace graham grant greg gregory guy hannah harold harriet harry harvey hazel heather hector heidi helen henry
  herbert hillary holly homer horace howard hugh hugo ian ingrid irene iris isaac isabel isaiah ivan jack jackie jackson jacob jacqueline
  jake james jamie jan jane janet janice jared jasmine jason jay jean jeff jeffrey jennifer jeremy jerome jerry jesse jessica jesus jill
  jim jimmy joan joanna joe joel john johnny jon jonathan jordan jorge jose joseph joshua joyce juan juanita judith judy julia julian
  julie june justin karen karl kate katherine kathleen kathryn kathy katie keith kelly ken kenneth kent kerry kevin kim kimberly kirk
  kristen kurt kyle lance larry laura lauren laurence lawrence leah lee leo leon leonard leroy leslie lester lewis liam lillian linda
  lindsay lisa logan lois lloyd lorraine louis louise lucas lucia lucille lucy luis luke lydia lyle lynn madeleine madison manuel marc
  marco marcus margaret maria marian marie marilyn mario marion marjorie mark marlene marshall martha martin marvin mary mason matt
  matthew maurice max maxwell megan melanie melissa melvin meredith michael michelle miguel mike mildred milton mitchell molly monica
  morgan morris nancy naomi natalie nathan nathaniel neil nelson nicholas nick nicole nigel noah noel nora norma norman oliver olivia
  omar oscar otto owen pamela paris patricia patrick paul paula pauline pearl pedro peggy penelope penny perry pete peter phil philip
  phillip phyllis preston rachel ralph ramon randall randy ray raymond rebecca reginald rene rex rhonda ricardo richard rick ricky riley
  rita rob robert roberta roberto robin rodney roger roland ron ronald rosa rose ross roy ruben ruby russell ruth ryan sally salvador
  sam samantha samuel sandra sara sarah savannah scott sean sebastian sergio seth shane shannon sharon shaun shawn sheila shelby sheldon
  shelley shirley sidney sierra simon sonia sophia sophie spencer stacey stacy stanley stella stephanie stephen steve steven stuart sue
  susan suzanne sydney sylvia tamara tammy tanya tara taylor ted teresa terrence terry thelma theodore theresa thomas tiffany tim timothy
  tina todd tom tommy toni tony tracy travis trevor troy tyler valerie vanessa vera vernon veronica vicki victor victoria vincent viola
  violet virginia vivian vladimir wade wallace walter wanda warren wayne wendy wesley whitney wilbur will willard william willie wilson
  winston xavier yolanda yvonne zachary zoe ahmed ali hassan hussein ibrahim khalid mahmoud mohamed mohammed muhammad mustafa omar yusuf
  abdul fatima aisha sergei sergey dmitry igor mikhail nikolai oleg yuri wei li ming chen raj ravi sanjay`.split(
    /\s+/,
  ),
);

const FEMALE: ReadonlySet<string> = new Set(
  `aisha alexandra alice alison amanda amber amy andrea angela anita ann anna anne annie april audrey barbara beatrice beth betty bonnie brenda
  caitlin carla carmen carol caroline carolyn catherine cecilia charlene charlotte cheryl chloe christina christine cindy claire clara
  connie crystal cynthia daisy danielle dawn debbie deborah debra denise diana diane dolores donna doris dorothy edith eileen elaine
  eleanor elena elizabeth ella ellen emily emma erica erin eva eve evelyn faith fatima florence frances georgia gina gloria grace hannah harriet
  hazel heather heidi helen hillary holly ida ingrid irene iris isabel isla jacqueline jane janet janice jasmine jennifer jessica jill joan joanna
  josephine joyce juanita judith judy julia julie june karen kate katherine kathleen kathryn kathy katie kimberly kristen laura lauren leah lena
  lillian linda lisa lois lorna lorraine louise lucia lucille lucy lydia lynn madeleine margaret maria marian marie marilyn marjorie marlene
  martha mary maureen megan melanie melissa meredith michelle mildred miriam moira molly monica morag nadia nancy naomi natalie nicole nina
  nora norma olga olivia pamela patricia paula pauline pearl peggy penelope penny phyllis priya rachel rebecca rhonda rita roberta rosa
  rosalind rose rosemary ruby ruth sally samantha sandra sara sarah sharon sheila shelby shirley sonia sophia sophie stella stephanie sue
  susan suzanne sylvia tamara tammy tanya tara teresa thelma theresa tiffany tina toni ursula valerie vanessa vera veronica vicki victoria viola violet
  virginia vivian wanda wendy winifred yolanda yvonne zoe`.split(/\s+/),
);
const EITHER =
  /^(?:alex|alexis|dale|sidney|wei|li|ming|robin|kim|lee|jordan|taylor|morgan|casey|jackie|lindsay|leslie|shannon|kelly|jamie|jean|marion|dana|cameron|ashley|jesse|chris|sam|terry|kerry|stacy|stacey|tracy|riley|madison|sydney|savannah|sierra|paris|chelsea|jay|shelley|gabriel|noel|rene|ali|jan|andrea|robbie|dominique)$/;

/** Whose given name it is, as far as it tells. @param name in lower case */
export const genderOfGiven = (name: string): 'm' | 'f' | null =>
  FEMALE.has(name) ? 'f' : GIVEN.has(name) && !EITHER.test(name) ? 'm' : null;
