/** A sentence, and each place name in it with the place it means: "words = name, country, kind, use". */
export interface PlacesCase {
  readonly text: string;
  readonly places: readonly string[];
}

const line = (text: string, ...places: string[]): PlacesCase => ({ text, places });

/** Sentences of our own; what is not listed of a sentence's words is no place. */
export const PLACES: readonly PlacesCase[] = [
  // names beside GeoNames' own
  line('The U.S. team works here.', 'U.S. = United States, US, country, associative'),
  line('They live in the U.S. Officials agree.', 'U.S. = United States, US, country, locative'),
  line('The ferry reached New York City at noon.', 'New York City = New York, US, city, locative'),
  line('The ferry docked in New York at noon.', 'New York = New York, US, city, locative'),
  line('The envoy flew to Peking in 1972.', 'Peking = Beijing, CN, city, locative'),
  line('Her parents met in Bombay.', 'Bombay = Mumbai, IN, city, locative'),
  line('The convoy left for Rangoon.', 'Rangoon = Yangon, MM, city, locative'),
  line('He was born in Burma.', 'Burma = Myanmar, MM, country, locative'),
  line('The Queen Mary sailed to Cologne.', 'Cologne = Cologne, DE, city, locative'),
  line('The wreck lies off St. Petersburg.', 'St. Petersburg = St. Petersburg, RU, city, locative'),
  line(
    'They met in Nukuʻalofa and in Funafuti.',
    "Nukuʻalofa = Nuku'alofa, TO, city, locative",
    'Funafuti = Funafuti, TV, city, locative',
  ),
  line('Officers were called to Moss Side Avenue.'),
  line('The book by J.M. Barrie is read at Police Headquarters.'),
  // venues and small places
  line('The jets were shown at Le Bourget.', 'Le Bourget = Le Bourget, FR, venue, locative'),
  line('They talked for two days at Camp David.', 'Camp David = Camp David, US, venue, locative'),
  line('Bankers gathered in Davos.', 'Davos = Davos, CH, city, locative'),
  line('The summit in Sharm el-Sheikh ended late.', 'Sharm el-Sheikh = Sharm el-Sheikh, EG, city, locative'),
  // which namesake
  line('She moved to Paris.', 'Paris = Paris, FR, city, locative'),
  line(
    'She moved to Paris, Texas, in May.',
    'Paris = Paris, US, city, locative',
    'Texas = Texas, US, region, qualifier',
  ),
  line(
    'The mill in Rome, Georgia, closed.',
    'Rome = Rome, US, city, locative',
    'Georgia = Georgia, US, region, qualifier',
  ),
  line(
    'The mayor of Rome, Ga., resigned.',
    'Rome = Rome, US, city, associative',
    'Ga. = Georgia, US, region, qualifier',
  ),
  line(
    'Troops crossed from Russia into Georgia and shelled Gori near Tbilisi.',
    'Russia = Russia, RU, country, locative',
    'Georgia = Georgia, GE, country, locative',
    'Gori = Gori, GE, city, locative',
    'Tbilisi = Tbilisi, GE, city, locative',
  ),
  line(
    'Farmers in Georgia met in Atlanta, then in Macon and in Savannah, before they drove to Alabama.',
    'Georgia = Georgia, US, region, locative',
    'Atlanta = Atlanta, US, city, locative',
    'Macon = Macon, US, city, locative',
    'Savannah = Savannah, US, city, locative',
    'Alabama = Alabama, US, region, locative',
  ),
  line(
    'Rebels took two towns in eastern Congo.',
    'Congo = Democratic Republic of the Congo, CD, country, locative',
  ),
  line('He flew from Congo-Brazzaville.', 'Congo-Brazzaville = Congo-Brazzaville, CG, country, locative'),
  line(
    'She lives in Moscow, Idaho.',
    'Moscow = Moscow, US, city, locative',
    'Idaho = Idaho, US, region, qualifier',
  ),
  line(
    'Voters in Butler, Clark and Hamilton counties in Ohio waited.',
    'Butler = Butler County, US, county, locative',
    'Clark = Clark County, US, county, locative',
    'Hamilton = Hamilton County, US, county, locative',
    'Ohio = Ohio, US, region, locative',
  ),
  line(
    'Two men from Quillbrook, Ky., were held.',
    'Quillbrook = Quillbrook, US, city, associative',
    'Ky. = Kentucky, US, region, qualifier',
  ),
  line('Her aunt Ida Quill of Akron wrote it.', 'Akron = Akron, US, city, locative'),
  line('It was built about 500 B.C. by hand.'),
  // English words
  line('They met in Nice.', 'Nice = Nice, FR, city, locative'),
  line('Nice weather held until the end of May.'),
  line('She teaches in Reading.', 'Reading = Reading, GB, city, locative'),
  line('Reading is taught early. The second reading passed.'),
  line(
    'The ship docked in Mobile, Alabama.',
    'Mobile = Mobile, US, city, locative',
    'Alabama = Alabama, US, region, qualifier',
  ),
  line('Mobile phones were banned.'),
  line('In March and in August the fair was closed.'),
  line('Police said the bar was shut. Of the guests, most left.'),
  // people
  line('Mr. Jordan said that he would resign.'),
  line('Ann Washington painted it. Washington sold it in 1950.'),
  line('President Lincoln and Sen. Houston spoke.'),
  line('Jack London wrote it. London died young.'),
  line('Paris Hilton arrived late.'),
  line('John Kerry landed. Kerry then slept.'),
  line('Georgia Lund beat Israel Mbeki with ease.'),
  line('It went to Ruth London, a nurse, and India Paris, a cook.'),
  line('In Georgia Stevens won the vote.', 'Georgia = Georgia, GE, country, locative'),
  line('Israel Radio said so.', 'Israel = Israel, IL, country, associative'),
  // governments and peoples
  line('Moscow says the strikes will go on.', 'Moscow = Moscow, RU, city, metonymic'),
  line('Ankara was frustrated by the delay.', 'Ankara = Ankara, TR, city, metonymic'),
  line(
    'Both Cairo and Ankara consider it closed.',
    'Cairo = Cairo, EG, city, metonymic',
    'Ankara = Ankara, TR, city, metonymic',
  ),
  line(
    'Talks between Washington and Tehran stalled.',
    'Washington = Washington, US, city, metonymic',
    'Tehran = Tehran, IR, city, metonymic',
  ),
  line("Egypt's president resigned.", 'Egypt = Egypt, EG, country, associative'),
  line(
    'The Russian minister met Danes.',
    'Russian = Russia, RU, country, demonym',
    'Danes = Denmark, DK, country, demonym',
  ),
  line('The White House said no.'),
  line('He was received at the White House.', 'White House = White House, US, venue, locative'),
  // firms, papers, teams, streets, schools
  line('The Bank of America and the New York Times declined.'),
  line('They walked down Oxford Street to a Boston Celtics game.'),
  line('He studied at Columbia University.'),
  // small places that the sentence itself tells to be some
  line('The nurses have faith in Tarkhuna, who sat in Oslo.', 'Oslo = Oslo, NO, city, locative'),
  line(
    'The nurses left Tbilisi on Monday, slept in Tarkhuna and went on to Velmak-Dor.',
    'Tbilisi = Tbilisi, GE, city, locative',
    'Tarkhuna = Tarkhuna, GE, city, locative',
    'Velmak-Dor = Velmak-Dor, GE, city, locative',
  ),
  line(
    'A slide buried the village of Ossk, in northern Georgia.',
    'Ossk = Ossk, GE, city, locative',
    'Georgia = Georgia, GE, country, locative',
  ),
  line('Investors lost trust in Corvance in Oslo.', 'Oslo = Oslo, NO, city, locative'),
  line('They talked in Arabic in Cairo about Brightwell.', 'Cairo = Cairo, EG, city, locative'),
  line(
    'The mill in Norway, Maine, is closed.',
    'Norway = Norway, US, city, locative',
    'Maine = Maine, US, region, qualifier',
  ),
  line(
    'They have offices in Mexico, Texas and Arizona.',
    'Mexico = Mexico, MX, country, locative',
    'Texas = Texas, US, region, locative',
    'Arizona = Arizona, US, region, locative',
  ),
  // a surname with an age beside it, a given name, a particle, one of a kind
  line(
    'Graham Orlando, 51, and Kent Madison, a 34-year-old baker, live in Leeds.',
    'Leeds = Leeds, GB, city, locative',
  ),
  line('Reno Salter left Perth, Mr. Salter said.', 'Perth = Perth, AU, city, locative'),
  line('Thieves came to the Hof van Brabant museum in Ghent.', 'Ghent = Ghent, BE, city, locative'),
  line('Bruno, a six-year-old Labrador, was found in Perth.', 'Perth = Perth, AU, city, locative'),
  // spelled as the article spells it
  line('The ship reached Torshavn at noon.', 'Torshavn = Torshavn, FO, city, locative'),
  // towns and islands by the words around them
  line(
    'A tug ran aground off Ossk, and Oslo sent help.',
    'Ossk = Ossk, NO, city, locative',
    'Oslo = Oslo, NO, city, metonymic',
  ),
  line('A salesman knocked a tenth off Ossk, and Oslo noticed.', 'Oslo = Oslo, NO, city, metonymic'),
  line(
    'From Oslo a bus runs to a mill south of Ossk.',
    'Oslo = Oslo, NO, city, locative',
    'Ossk = Ossk, NO, city, locative',
  ),
  line('From Oslo came the mother of Ossk.', 'Oslo = Oslo, NO, city, locative'),
  line(
    'She left Brisbane and camped near Emma Creek.',
    'Brisbane = Brisbane, AU, city, locative',
    'Emma Creek = Emma Creek, AU, city, locative',
  ),
  line('She left Brisbane and met Emma Crane.', 'Brisbane = Brisbane, AU, city, locative'),
  line(
    'He sailed from Lisbon and put in at Vila do Porto.',
    'Lisbon = Lisbon, PT, city, locative',
    'Vila do Porto = Vila do Porto, PT, city, locative',
  ),
  line('She studied at Imperial College in London.', 'London = London, GB, city, locative'),
  line(
    'She lives in Imperial, California.',
    'Imperial = Imperial, US, city, locative',
    'California = California, US, region, qualifier',
  ),
  // a country that is a town
  line('They landed in Singapore.', 'Singapore = Singapore, SG, city, locative'),
  // whom somebody speaks for
  line('Ann Reed, R-Akron, voted no.', 'Akron = Akron, US, city, associative'),
  // land by its name
  line('They met on the Fiji islands.', 'Fiji = Fiji, FJ, country, locative'),
  line('They met the Fiji team.', 'Fiji = Fiji, FJ, country, associative'),
  // a small town's name before a surname
  line('Helena Marsh came in on Monday.'),
  line('Helena police came in on Monday.', 'Helena = Helena, US, city, associative'),
  // a possessive in a name
  line("The mill in Bishop's Stortford shut.", "Bishop's Stortford = Bishop's Stortford, GB, city, locative"),
  line("The king's Boston home shut.", 'Boston = Boston, US, city, associative'),
  // the region before a town
  line(
    'They met in the Ohio town of Lima.',
    'Ohio = Ohio, US, region, qualifier',
    'Lima = Lima, US, city, locative',
  ),
  line(
    'They met the Ohio team of Lima.',
    'Ohio = Ohio, US, region, associative',
    'Lima = Lima, PE, city, locative',
  ),
  // a person said to be named so
  line('Her aunt met a baker named Odessa Reed.'),
  line('Her aunt met a baker from Odessa.', 'Odessa = Odessa, UA, city, locative'),
  // a town's own article, and a saint in its name
  line(
    'They flew to Oslo and slept in The Quill.',
    'Oslo = Oslo, NO, city, locative',
    'The Quill = The Quill, NO, city, locative',
  ),
  line('They flew to Oslo and read The Quill.', 'Oslo = Oslo, NO, city, locative'),
  // what a town is called now
  line(
    'She left Oslo for Ossk, the town we now call Lima.',
    'Oslo = Oslo, NO, city, locative',
    'Ossk = Ossk, PE, city, locative',
    'Lima = Lima, PE, city, locative',
  ),
  // what a town is called now
  line(
    'She left Oslo for Ossk, a town below Lima.',
    'Oslo = Oslo, NO, city, locative',
    'Ossk = Ossk, NO, city, locative',
    'Lima = Lima, PE, city, locative',
  ),
  line(
    'She was born in St. Quill, La., and sang.',
    'St. Quill = St. Quill, US, city, locative',
    'La. = Louisiana, US, region, qualifier',
  ),
  // letters that English lacks
  line('The ship left Lodz at noon.', 'Lodz = Lodz, PL, city, locative'),
  // a town abroad stays there, though nothing else in the article does
  line(
    'The firm has plants in Sheffield, Manchester and Bradford, and its chairman flew to Calais.',
    'Sheffield = Sheffield, GB, city, locative',
    'Manchester = Manchester, GB, city, locative',
    'Bradford = Bradford, GB, city, locative',
    'Calais = Calais, FR, city, locative',
  ),
  line(
    'They toured Perth, Darwin and Los Angeles and played in Yuma.',
    'Perth = Perth, AU, city, locative',
    'Darwin = Darwin, AU, city, locative',
    'Los Angeles = Los Angeles, US, city, locative',
    'Yuma = Yuma, US, city, locative',
  ),
  // a river of a town's name
  line('They bathed in the Ipswich below the mill.'),
  line('They left the Ipswich mill at noon.', 'Ipswich = Ipswich, GB, city, associative'),
  // islands and banks in their country
  line(
    'They met in Oslo, then on Quillon, a speck of an island in Sweden.',
    'Oslo = Oslo, NO, city, locative',
    'Quillon = Quillon, SE, city, locative',
    'Sweden = Sweden, SE, country, locative',
  ),
  line('They agreed in Oslo on Quillon, a brand of soap.', 'Oslo = Oslo, NO, city, locative'),
  line(
    'They left Oslo, and a boat took them to Ossk, on the Swedish bank.',
    'Oslo = Oslo, NO, city, locative',
    'Ossk = Ossk, SE, city, locative',
    'Swedish = Sweden, SE, country, demonym',
  ),
  line(
    'They left Oslo, and a boat took them to Ossk, on the old bank.',
    'Oslo = Oslo, NO, city, locative',
    'Ossk = Ossk, NO, city, locative',
  ),
  // countries as articles call them
  line(
    'They live in Britain and in the UK.',
    'Britain = Britain, GB, country, locative',
    'UK = United Kingdom, GB, country, locative',
  ),
  line('He was received at the Vatican.', 'Vatican = Vatican City, VA, city, locative'),
  // beside a town, not a country of a town's name
  line(
    'From Trinidad he flew to Oslo and drove to Ossk.',
    'Trinidad = Trinidad, TT, country, locative',
    'Oslo = Oslo, NO, city, locative',
    'Ossk = Ossk, NO, city, locative',
  ),
  line('They went to Djibouti.', 'Djibouti = Djibouti, DJ, city, locative'),
  // a small town abroad that the article is filed from
  line('RANDERS, June 10 (AP) — The probe is dead.', 'RANDERS = Randers, DK, city, locative'),
  // a saint written in full
  line(
    'The stork came down near Saint-Louis, in Senegal.',
    'Saint-Louis = Saint-Louis, SN, city, locative',
    'Senegal = Senegal, SN, country, locative',
  ),
  line('The truck broke down at Mount Isa.', 'Mount Isa = Mount Isa, AU, city, locative'),
  line('Saint Petersburg froze over.', 'Saint Petersburg = Saint Petersburg, RU, city, metonymic'),
  // longer names that only a part of is known of
  line(
    'They slept in Oslo and came ashore at San Quillo di Ossa at dawn.',
    'Oslo = Oslo, NO, city, locative',
    'San Quillo di Ossa = San Quillo di Ossa, NO, city, locative',
  ),
  line(
    'Lorries from Leeds were stuck in Pembroke Dock.',
    'Leeds = Leeds, GB, city, locative',
    'Pembroke Dock = Pembroke Dock, GB, city, locative',
  ),
  line('They fish in Oslo and around Bristol Bay.', 'Oslo = Oslo, NO, city, locative'),
  // a small town of the name in another country, where a story is of one country
  line(
    'The play goes from Sydney to Perth and Brisbane, then to Winton.',
    'Sydney = Sydney, AU, city, locative',
    'Perth = Perth, AU, city, locative',
    'Brisbane = Brisbane, AU, city, locative',
    'Winton = Winton, AU, city, locative',
  ),
  line(
    'The play goes from Sydney to Perth and Brisbane, then to Winton, California.',
    'Sydney = Sydney, AU, city, locative',
    'Perth = Perth, AU, city, locative',
    'Brisbane = Brisbane, AU, city, locative',
    'Winton = Winton, US, city, locative',
    'California = California, US, region, qualifier',
  ),
  // towns as the text calls them
  line('The ferry reached Cebu at noon.', 'Cebu = Cebu, PH, city, locative'),
  line('The show opened in Cali.', 'Cali = Cali, CO, city, locative'),
  line('They drove to Dodge.'),
  // what stands beside a name says that it is a town
  line(
    'Two died in Oslo, and a landslide at Ossk killed three.',
    'Oslo = Oslo, NO, city, locative',
    'Ossk = Ossk, NO, city, locative',
  ),
  line(
    'Two died in Oslo. A door jammed at Ossk.',
    'Oslo = Oslo, NO, city, locative',
    'Ossk = Ossk, NO, city, locative',
  ),
  line(
    'They left Oslo and got as far as Ossk.',
    'Oslo = Oslo, NO, city, locative',
    'Ossk = Ossk, NO, city, locative',
  ),
  line(
    'They met in Oslo. The owner, from Ossk, wept.',
    'Oslo = Oslo, NO, city, locative',
    'Ossk = Ossk, NO, city, locative',
  ),
  line(
    'They met in Oslo. Anna Holm, of Ossk, won.',
    'Oslo = Oslo, NO, city, locative',
    'Ossk = Ossk, NO, city, locative',
  ),
  line(
    'They left Oslo and hid behind Ossk atoll.',
    'Oslo = Oslo, NO, city, locative',
    'Ossk = Ossk, NO, city, locative',
  ),
  line(
    'A truck left Oslo and came down at Ossk.',
    'Oslo = Oslo, NO, city, locative',
    'Ossk = Ossk, NO, city, locative',
  ),
  line('They met in Oslo. A lawyer at Quillon resigned.', 'Oslo = Oslo, NO, city, locative'),
  line('They met in Oslo. Profits at Quillon fell.', 'Oslo = Oslo, NO, city, locative'),
  line('They met in Oslo. She worked at Quillon.', 'Oslo = Oslo, NO, city, locative'),
  line('They met in Oslo. He laughed at Quillon.', 'Oslo = Oslo, NO, city, locative'),
  // which country that town is in
  line(
    'They left Oslo for the Swedish village of Ossk.',
    'Oslo = Oslo, NO, city, locative',
    'Swedish = Sweden, SE, country, demonym',
    'Ossk = Ossk, SE, city, locative',
  ),
  line(
    'They left Oslo. She lives in Devon, near Ossk.',
    'Oslo = Oslo, NO, city, locative',
    'Devon = Devon, GB, region, locative',
    'Ossk = Ossk, GB, city, locative',
  ),
  line(
    'They left Oslo and woke in Ossk, near Stockholm.',
    'Oslo = Oslo, NO, city, locative',
    'Ossk = Ossk, SE, city, locative',
    'Stockholm = Stockholm, SE, city, locative',
  ),
  line(
    'They left Oslo with a Swedish map and woke in Ossk.',
    'Oslo = Oslo, NO, city, locative',
    'Swedish = Sweden, SE, country, demonym',
    'Ossk = Ossk, NO, city, locative',
  ),
  // no Miss Spain, and no country of a road
  line('Many birds miss Spain.', 'Spain = Spain, ES, country, locative'),
  line('They drove down U.S. 50 to Denver.', 'Denver = Denver, US, city, locative'),
  line(
    'They drove across the U.S. to Denver.',
    'U.S. = United States, US, country, locative',
    'Denver = Denver, US, city, locative',
  ),
  // a town in the country of the story, not a region abroad
  line(
    'Storms hit Spain. A ship reached Santander.',
    'Spain = Spain, ES, country, locative',
    'Santander = Santander, ES, city, locative',
  ),
  line(
    'Storms hit Colombia. A lorry reached Santander.',
    'Colombia = Colombia, CO, country, locative',
    'Santander = Santander, CO, region, locative',
  ),
  // a part of a country whose name is a plain word, a land without a state, a sea named for an island
  line(
    'Voters in Wales and in Scotland went.',
    'Wales = Wales, GB, region, locative',
    'Scotland = Scotland, GB, region, locative',
  ),
  line(
    'Antarctic ice melts as jets cross the Antarctic.',
    'Antarctic = Antarctica, AQ, country, associative',
    'Antarctic = Antarctica, AQ, country, locative',
  ),
  line('A ship sank in the Java Sea.', 'Java Sea = Java Sea, , area, locative'),
  line('A ship sank off Java.', 'Java = Java, ID, region, locative'),
  // a model of an aircraft, and a word of history
  line('Crews flew aboard a DC-8.'),
  line('The bill was read in Washington, DC.', 'Washington, DC. = Washington, US, city, locative'),
  line('In 1818 he led the Independence march.'),
  line(
    'In 1818 he led a march in Independence, Missouri.',
    'Independence = Independence, US, city, locative',
    'Missouri = Missouri, US, region, qualifier',
  ),
  // whose somebody is, to whom somebody is sent, where people are from
  line('The king of Norway slept.', 'Norway = Norway, NO, country, associative'),
  line('The port of Bergen burned.', 'Bergen = Bergen, NO, city, locative'),
  line('Holm was ambassador to Peru.', 'Peru = Peru, PE, country, associative'),
  line('The ambassador flew to Peru.', 'Peru = Peru, PE, country, locative'),
  line('Do not forget Lima.', 'Lima = Lima, PE, city, metonymic'),
  line('They did not reach Lima.', 'Lima = Lima, PE, city, locative'),
  // the side of a country where something happens
  line('Bombs fell in northern Chile last week.', 'Chile = Chile, CL, country, locative'),
  line('Bombs fell on a northern Chile team.', 'Chile = Chile, CL, country, associative'),
  // all of a list act, or are places
  line(
    'It was signed by Peru, Chile and Ghana.',
    'Peru = Peru, PE, country, metonymic',
    'Chile = Chile, CL, country, metonymic',
    'Ghana = Ghana, GH, country, metonymic',
  ),
  line(
    'Peru, Chile and Ghana agreed.',
    'Peru = Peru, PE, country, metonymic',
    'Chile = Chile, CL, country, metonymic',
    'Ghana = Ghana, GH, country, metonymic',
  ),
  line(
    'They met in Peru, Chile and Ghana.',
    'Peru = Peru, PE, country, locative',
    'Chile = Chile, CL, country, locative',
    'Ghana = Ghana, GH, country, locative',
  ),
  // bases, airports and parks by their whole names, unless they are named for the town that they serve
  line(
    'It landed at Quillon Air Force Base, Calif.',
    'Quillon Air Force Base = Quillon Air Force Base, US, venue, locative',
    'Calif. = California, US, region, qualifier',
  ),
  line(
    'It landed at Naval Station Quillon in Peru.',
    'Naval Station Quillon = Naval Station Quillon, PE, venue, locative',
    'Peru = Peru, PE, country, locative',
  ),
  line(
    "It landed at NASA's Kennedy Space Center.",
    'Kennedy Space Center = Kennedy Space Center, US, venue, locative',
  ),
  line(
    'They walked in Yellowstone National Park.',
    'Yellowstone National Park = Yellowstone National Park, US, venue, locative',
  ),
  line('It landed at Denver International Airport.', 'Denver = Denver, US, city, locative'),
  line('They joined the base in Peru.', 'Peru = Peru, PE, country, locative'),
  // a town of a state, whatever stands in it, and one of a kind
  line(
    'A blast at an Akron, Ohio mill hurt four.',
    'Akron = Akron, US, city, locative',
    'Ohio = Ohio, US, region, qualifier',
  ),
  line('A six-year-old Labrador, fed daily, slept.'),
  // a longer name that begins like a small town's
  line('A door jammed at Bere Ossk.'),
  line('A door jammed at Reus.', 'Reus = Reus, ES, city, locative'),
  // what is done to a land in it, and to its government
  line('Rebels invaded Peru.', 'Peru = Peru, PE, country, locative'),
  line('Ministers pressed Peru.', 'Peru = Peru, PE, country, metonymic'),
  // an unknown name that some words of the text say is a place
  line(
    'Lima sleeps. Men stood on Osskilemu beach.',
    'Lima = Lima, PE, city, metonymic',
    'Osskilemu = Osskilemu, PE, city, associative',
  ),
  line('Lima sleeps. An Osskilemu beach song is sung.', 'Lima = Lima, PE, city, metonymic'),
];
