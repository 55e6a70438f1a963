/**
 * What the packages lack: names that English news uses, written by hand. One row a line; fields are parted
 * by tabs or `;`, alternates by `|`. Degrees are GeoNames' own points, rounded.
 */

/** Points of wide countries, where other sources lie far from GeoNames: code, latitude, longitude. */
export const COUNTRY_POINTS = `
US 39.8 -98.5; CA 60.1 -113.6; IN 22 79; JP 35.7 139.8; LY 28 17; CD -2.5 23.5; ET 9 39.5; NE 18 9; ML 18 -2
SO 6 48; MM 21 96; DE 51.5 10.5; SD 16 30; TH 15.5 101; SS 7.5 30; GB 54.8 -2.7; NZ -42 174; CL -30 -71; TZ -6 35
KZ 48 68; PS 31.9 35.2; FJ -18 178; KI 1.4 173; GR 39 22; HR 45.2 15.5; VN 16.2 107.8; PE -10 -75.3; ZM -14.3 28.5
PK 30 70; AF 33 66; NO 62 10; FI 64 26; MZ -18.3 35; KE 1 38; MY 2.5 112.5; BA 44.3 17.8; KP 40 127; KR 36.5 127.8
`;

/** What countries are called beside their plain name: old names, short forms, capitals of another name. */
export const COUNTRY_NAMES = `
US U.S.|US|USA|U.S.A.|United States of America|America; GB UK|U.K.|Britain|Great Britain; CD Democratic Republic of the Congo|Democratic Republic of Congo|Congo|Congo-Kinshasa|DR Congo|DRC|Zaire|Belgian Congo
CG Congo-Brazzaville|Republic of Congo|Republic of the Congo; MM Burma; LK Ceylon; TH Siam; IR Persia; ZW Rhodesia; BF Upper Volta; BJ Dahomey; KH Kampuchea
CI Ivory Coast|Cote d'Ivoire; CV Cape Verde|Cabo Verde; CZ Czech Republic|Czechia; SZ Swaziland|Eswatini; TL East Timor|Timor-Leste; MK Macedonia|North Macedonia; TR Turkey|Turkiye; VA Vatican City|Vatican|Holy See
PS Palestine|Palestinian territories|Palestinian Territories; AE United Arab Emirates|UAE|U.A.E.|Emirates; BA Bosnia|Bosnia-Herzegovina|Bosnia and Herzegovina; KR South Korea|Republic of Korea; KP North Korea|DPRK; NL Netherlands|Holland; GM Gambia; BS Bahamas; PH Philippines; MV Maldives
RU Russia|Russian Federation; CN China|People's Republic of China; TW Taiwan|Formosa; SY Syria; FM Micronesia; ST Sao Tome; TT Trinidad|Trinidad and Tobago; AG Antigua|Antigua and Barbuda; KN St. Kitts|St. Kitts and Nevis; VC St. Vincent; LA Laos; BY Belarus|Byelorussia; MD Moldova|Moldavia; KG Kyrgyzstan|Kirghizia; SA Saudi Arabia; XK Kosovo; EH Western Sahara; AQ Antarctica|Antarctic; HK Hong Kong; MO Macau|Macao; IE Ireland|Irish Republic|Republic of Ireland; FK Falklands|Falkland Islands
`;

/** Peoples and adjectives, where the packages' are missing or few. */
export const DEMONYMS = `
US American|Americans; GB British|Briton|Britons|Brit|Brits; NL Dutch|Dutchman; FR French|Frenchman|Frenchwoman; IE Irish|Irishman; ES Spanish|Spaniard|Spaniards; DK Danish|Dane|Danes; SE Swedish|Swede|Swedes; FI Finnish|Finn|Finns; PL Polish|Pole|Poles; TR Turkish|Turk|Turks
GR Greek|Greeks; CZ Czech|Czechs; SK Slovak|Slovaks; SI Slovene|Slovenes|Slovenian; HR Croatian|Croat|Croats|Croatians; RS Serbian|Serb|Serbs|Serbians; BA Bosnian|Bosnians; AF Afghan|Afghans; PK Pakistani|Pakistanis; IQ Iraqi|Iraqis; IL Israeli|Israelis; PS Palestinian|Palestinians; SA Saudi|Saudis; KW Kuwaiti|Kuwaitis; QA Qatari|Qataris; YE Yemeni|Yemenis; OM Omani|Omanis; BH Bahraini|Bahrainis; AE Emirati|Emiratis
CN Chinese; JP Japanese; VN Vietnamese; TW Taiwanese; MM Burmese; PT Portuguese; MT Maltese; LB Lebanese; SD Sudanese; SN Senegalese; CG Congolese; CD Congolese; TH Thai|Thais; BD Bangladeshi|Bangladeshis; KZ Kazakh|Kazakhs; UZ Uzbek|Uzbeks; KG Kyrgyz; TJ Tajik|Tajiks; TM Turkmen; PH Filipino|Filipinos|Philippine; NZ New Zealander|New Zealanders; IS Icelandic|Icelander|Icelanders; LU Luxembourger; CH Swiss; AR Argentine|Argentines|Argentinian|Argentinians|Argentinean; XK Kosovar|Kosovars; AL Albanian|Albanians; KE Kenyan|Kenyans; LK Sri Lankan|Sri Lankans; HK Hong Konger|Hong Kongers; PG Papuan; MC Monegasque; NG Nigerian|Nigerians; NE Nigerien; HU Hungarian|Hungarians; AZ Azerbaijani|Azeri|Azeris; MK Macedonian|Macedonians; ME Montenegrin|Montenegrins; MG Malagasy; SO Somali|Somalis; BW Botswanan; SG Singaporean|Singaporeans; KP North Korean|North Koreans; KR South Korean|South Koreans; IR Iranian|Iranians; UA Ukrainian|Ukrainians; GE Georgian|Georgians; JO Jordanian|Jordanians
`;

/** Regions English news abbreviates or names in another way than GeoNames: country.region names. */
export const REGION_NAMES = `
US.AL Ala.; US.AK; US.AZ Ariz.; US.AR Ark.; US.CA Calif.; US.CO Colo.; US.CT Conn.; US.DE Del.; US.DC D.C.|DC; US.FL Fla.; US.GA Ga.; US.HI; US.ID; US.IL Ill.; US.IN Ind.; US.IA; US.KS Kan.|Kans.; US.KY Ky.; US.LA La.; US.ME; US.MD Md.; US.MA Mass.; US.MI Mich.; US.MN Minn.; US.MS Miss.; US.MO Mo.; US.MT Mont.; US.NE Neb.|Nebr.; US.NV Nev.; US.NH N.H.; US.NJ N.J.; US.NM N.M.; US.NY New York state|N.Y.; US.NC N.C.; US.ND N.D.; US.OH; US.OK Okla.; US.OR Ore.; US.PA Pa.|Penn.; US.RI R.I.; US.SC S.C.; US.SD S.D.; US.TN Tenn.; US.TX Tex.; US.UT; US.VT Vt.; US.VA Va.; US.WA Washington state|Wash.; US.WV W.Va.|W. Va.; US.WI Wis.; US.WY Wyo.
CA.01 Alta.; CA.02 B.C.|BC; CA.03 Man.; CA.04 N.B.; CA.05 Newfoundland|Labrador|N.L.; CA.07 N.S.; CA.08 Ont.; CA.09 P.E.I.; CA.10 Que.|Quebec; CA.11 Sask.; CA.12; CA.13 N.W.T.; CA.14
AU.01; AU.02 NSW|N.S.W.; AU.03; AU.04 Qld; AU.05; AU.06; AU.07; AU.08; GB.ENG; GB.SCT; GB.WLS Wales; GB.NIR Ulster
DE.02 Bavaria; DE.07 North Rhine-Westphalia; DE.13 Saxony; FR.A5 Corsica; FR.A8 Ile-de-France; IT.15 Sicily; IT.14 Sardinia; IT.16 Tuscany; IT.09 Lombardy; ES.56 Catalonia; ES.59 Basque Country; ES.51 Andalusia; CN.14 Tibet; CN.13 Xinjiang; CN.20 Inner Mongolia; RU.12 Chechnya; RU.17 Dagestan; RU.19 Ingushetia; UA.11 Crimea; IN.12 Kashmir|Jammu and Kashmir; IN.07 Delhi; PK.03 Khyber Pakhtunkhwa|North-West Frontier Province; ZA.02 KwaZulu-Natal|Natal; YE.04 Hadramawt
`;

/** Points of regions whose towns all lie at one edge: GeoNames' own. */
export const REGION_POINTS = `
CA.01 52.3 -117.5; CA.02 54 -125; CA.03 55 -97; CA.05 52 -56; CA.08 49.3 -84.5; CA.10 52 -72; CA.11 54 -106; CA.12 63 -135; CA.13 65 -118; CA.14 70 -90
AU.04 -20 145; AU.08 -25 122; AU.05 -30 135; AU.03 -20 134; AU.02 -33 146; AU.07 -37 145; US.AK 64 -150; US.CA 37.3 -119.8; GB.ENG 52.2 -0.7; GB.SCT 56 -4; GB.WLS 52.5 -3.5; GB.NIR 54.5 -6.5; IN.12 34 76; CN.14 32 90; CN.13 41 85.5; RU.63 65 130
`;

/** Names of cities beside their English one. Old names stand here as well: city, country, names. */
export const CITY_NAMES = `
New York City;US;!New York|NYC|N.Y.C.
Los Angeles;US;L.A.
Washington D.C.;US;!Washington|Washington, D.C.
Las Vegas;US;Vegas
Philadelphia;US;Philly
Saint Petersburg;RU;!St. Petersburg|Leningrad|Petrograd
Volgograd;RU;Stalingrad
Nizhniy Novgorod;RU;Nizhny Novgorod|Gorky
Yekaterinburg;RU;Sverdlovsk
Samara;RU;Kuibyshev
Beijing;CN;Peking|Peiping
Guangzhou;CN;Canton
Nanjing;CN;Nanking
Chongqing;CN;Chungking
Tianjin;CN;Tientsin
Xi'an;CN;Xian
Urumqi;CN;Wulumuqi
Mumbai;IN;Bombay
Chennai;IN;Madras
Kolkata;IN;Calcutta
Bengaluru;IN;Bangalore
Varanasi;IN;Benares
Thiruvananthapuram;IN;Trivandrum
Puducherry;IN;Pondicherry
Yangon;MM;Rangoon
Naypyidaw;MM;Nay Pyi Taw|Naypyitaw
Ho Chi Minh City;VN;Saigon
Da Nang;VN;Danang
Istanbul;TR;Constantinople
Izmir;TR;Smyrna
Kyiv;UA;Kiev
Odesa;UA;Odessa
Lviv;UA;Lvov
Kharkiv;UA;Kharkov
Dnipro;UA;Dnipropetrovsk|Dnepropetrovsk
Tbilisi;GE;Tiflis
Astana;KZ;Nur-Sultan
Almaty;KZ;Alma-Ata
Bishkek;KG;Frunze
Dushanbe;TJ;Stalinabad
Tallinn;EE;Reval
Gdansk;PL;Danzig
Wroclaw;PL;Breslau
Kaliningrad;RU;Koenigsberg|Konigsberg
Bratislava;SK;Pressburg
Oslo;NO;Christiania
Dhaka;BD;Dacca
Chittagong;BD;Chattogram
Jakarta;ID;Batavia
Kinshasa;CD;Leopoldville
Lubumbashi;CD;Elisabethville
Kisangani;CD;Stanleyville
Harare;ZW;Salisbury
Maputo;MZ;Lourenco Marques
N'Djamena;TD;Ndjamena|Fort-Lamy
Banjul;GM;Bathurst
Pretoria;ZA;Tshwane
Gqeberha;ZA;Port Elizabeth
Tripoli;LY;Tarabulus
Benghazi;LY;Bengasi
Sanaa;YE;Sana'a
Homs;SY;Hims
Hama;SY;Hamah
Raqqa;SY;Ar Raqqah|Raqqah
Deir ez-Zor;SY;Deir al-Zor|Deir el-Zour|Deir Ezzor
Mosul;IQ;Al Mawsil
Basra;IQ;Al Basrah|Basrah
Fallujah;IQ;Falluja
Kirkuk;IQ;Karkuk
Irbil;IQ;Erbil|Arbil
Ramallah;PS;Ram Allah
Gaza;PS;Gaza City
Khan Yunis;PS;Khan Younis
Rafah;PS;Rafa
Tel Aviv;IL;Tel Aviv-Yafo|Tel-Aviv
Beersheba;IL;Be'er Sheva
Mecca;SA;Makkah
Medina;SA;Madinah
Jeddah;SA;Jiddah|Jidda
Riyadh;SA;Ar Riyad
Kuwait City;KW;Al Kuwayt
Hodeidah;YE;Hudaydah|Hodeida|Al Hudaydah
Kabul;AF;Caboul
Kandahar;AF;Qandahar
Jalalabad;AF;Jalal Abad
The Hague;NL;Den Haag
Cologne;DE;Koeln
Munich;DE;Muenchen
Frankfurt am Main;DE;!Frankfurt
Geneva;CH;Geneve
Zurich;CH;Zuerich
Basel;CH;Basle
Bern;CH;Berne
Lyon;FR;Lyons
Marseille;FR;Marseilles
Turin;IT;Torino
Bruges;BE;Brugge
Antwerp;BE;Anvers
Ghent;BE;Gand
Montreal;CA;Montréal
Quebec;CA;Quebec City
St. John's;CA;Saint John's
Mexico City;MX;Mexico, D.F.
Guatemala City;GT;Guatemala
Panama City;PA;Panama
Havana;CU;La Habana
Brasilia;BR;Brasília
Addis Ababa;ET;Addis Abeba
Dar es Salaam;TZ;Dar-es-Salaam
Pyongyang;KP;Pyeongyang
Busan;KR;Pusan
Incheon;KR;Inchon
Taipei;TW;Taipeh
Kaohsiung;TW;Takao
Hiroshima;JP;Hirosima
Fukushima;JP;Hukusima
Ulaanbaatar;MN;Ulan Bator|Ulan Batar
Port Moresby;PG;Moresby
Chisinau;MD;Kishinev
Newcastle upon Tyne;GB;Newcastle
Kingston upon Hull;GB;Hull
Derry;GB;Londonderry
Stoke-on-Trent;GB;Stoke
Brighton;GB;Brighton and Hove
Stratford-upon-Avon;GB;Stratford
`;

/** News venues, islands, quarters and small towns: name, country, latitude, longitude, kind, other names. */
export const VENUES = `
Le Bourget;FR;48.94;2.43;venue
Elysee Palace;FR;48.87;2.32;venue;Elysee|Élysée Palace|Élysée
Versailles;FR;48.80;2.13;city
Camp David;US;39.65;-77.46;venue
White House;US;38.90;-77.04;venue
Pentagon;US;38.87;-77.06;venue
Capitol Hill;US;38.89;-77.00;venue
Fort Knox;US;37.89;-85.96;venue
Guantanamo;CU;20.14;-75.21;city;Guantanamo Bay
Cape Canaveral;US;28.39;-80.61;venue
Wall Street;US;40.71;-74.01;venue
Manhattan;US;40.78;-73.97;city
Brooklyn;US;40.65;-73.95;city
Queens;US;40.68;-73.84;city
Bronx;US;40.85;-73.87;city
Staten Island;US;40.56;-74.14;city
Harlem;US;40.81;-73.95;city
Long Island;US;40.82;-73.19;region
Hollywood;US;34.10;-118.33;city
Silicon Valley;US;37.39;-122.06;region
Cape Cod;US;41.69;-70.30;region
Martha's Vineyard;US;41.39;-70.62;region
Pearl Harbor;US;21.36;-157.95;venue
Mar-a-Lago;US;26.68;-80.04;venue
Kremlin;RU;55.75;37.62;venue
Red Square;RU;55.75;37.62;venue
Baikonur;KZ;45.62;63.32;city
Holyrood;GB;55.95;-3.17;venue
Downing Street;GB;51.50;-0.13;venue;10 Downing Street
Westminster;GB;51.50;-0.13;venue
Whitehall;GB;51.50;-0.13;venue
Buckingham Palace;GB;51.50;-0.14;venue
Windsor Castle;GB;51.48;-0.60;venue
Balmoral;GB;57.04;-3.23;venue
Sandringham;GB;52.83;0.51;venue
Chequers;GB;51.74;-0.78;venue
Stormont;GB;54.60;-5.83;venue
Wimbledon;GB;51.42;-0.21;city
Wembley;GB;51.55;-0.30;city
Heathrow;GB;51.47;-0.45;venue;Heathrow Airport
Gatwick;GB;51.15;-0.19;venue;Gatwick Airport
Stansted;GB;51.88;0.24;venue;Stansted Airport
Lockerbie;GB;55.12;-3.35;city
Gleneagles;GB;56.28;-3.75;venue
Hillsborough;GB;54.46;-6.08;city
Chernobyl;UA;51.27;30.22;city;Chornobyl
Davos;CH;46.80;9.84;city
Sharm el-Sheikh;EG;27.92;34.33;city;Sharm el Sheikh
Schengen;LU;49.47;6.37;city
Maastricht;NL;50.85;5.69;city
Srebrenica;BA;44.11;19.30;city
Dayton;US;39.76;-84.19;city
Schiphol;NL;52.31;4.76;venue
Orly;FR;48.72;2.38;venue
Charles de Gaulle Airport;FR;49.01;2.55;venue
Champs-Elysees;FR;48.87;2.31;venue;Champs-Élysées
Tiananmen Square;CN;39.90;116.39;venue;Tiananmen
Tahrir Square;EG;30.04;31.24;venue
Panmunjom;KR;37.96;126.68;venue
Fukushima Daiichi;JP;37.42;141.03;venue
Bondi;AU;-33.89;151.27;city;Bondi Beach
Uluru;AU;-25.34;131.04;venue;Ayers Rock
Robben Island;ZA;-33.81;18.37;venue
Auschwitz;PL;50.04;19.18;venue
Dachau;DE;48.26;11.43;city
Normandy;FR;49.0;0.25;region
Brittany;FR;48.2;-2.9;region
Provence;FR;44.0;6.0;region
Alsace;FR;48.5;7.5;region
Flanders;BE;51.0;4.0;region
Wallonia;BE;50.4;4.9;region
Bali;ID;-8.4;115.2;region
Java;ID;-7.5;110;region
Sumatra;ID;0;102;region
Borneo;ID;1;114;region
Aceh;ID;4.4;97;region
Mindanao;PH;7.5;125;region
Okinawa;JP;26.5;128;region
Hokkaido;JP;43.4;142.9;region
Honshu;JP;36;138;region
Crimea;UA;45.3;34.4;region
Donbas;UA;48.2;38.3;region;Donbass
Chechnya;RU;43.3;45.7;region
Siberia;RU;60;100;region
Abkhazia;GE;43.1;41;region
South Ossetia;GE;42.3;44.1;region
Nagorno-Karabakh;AZ;39.8;46.8;region
Transnistria;MD;47.2;29.2;region
Kurdistan;IQ;36.2;44;region;Iraqi Kurdistan
West Bank;PS;32.0;35.3;region
Gaza Strip;PS;31.4;34.3;region
East Jerusalem;PS;31.8;35.2;city
Golan Heights;SY;33.0;35.8;region;Golan
Sinai;EG;29.5;34;region;Sinai Peninsula
Suez Canal;EG;30.5;32.3;region
Darfur;SD;13;25;region
Somaliland;SO;9.5;46;region
Puntland;SO;8.4;49;region
Tigray;ET;14;39;region
Biafra;NG;5.5;7.5;region
Zanzibar;TZ;-6.2;39.2;region
Kashmir;IN;34;76;region
Tibet;CN;32;90;region
Manchuria;CN;44;125;region
Saipan;MP;15.2;145.75;region
Patagonia;AR;-41;-69;region
Galapagos;EC;-0.6;-90.6;region;Galapagos Islands
Easter Island;CL;-27.1;-109.4;region
Tasmania;AU;-42;147;region
Azores;PT;38.5;-28;region
Madeira;PT;32.7;-17;region
Canary Islands;ES;28;-15.5;region;Canaries
Majorca;ES;39.6;3;region;Mallorca
Ibiza;ES;39;1.4;region
Crete;GR;35.2;24.9;region
Corfu;GR;39.6;19.8;region
Lesbos;GR;39.2;26.3;region
Sicily;IT;37.5;14;region
Sardinia;IT;40;9;region
Lampedusa;IT;35.5;12.6;city
Corsica;FR;42;9;region
Isle of Wight;GB;50.7;-1.3;region
Yorkshire;GB;53.9;-1.6;region
Kent;GB;51.2;0.7;region
Essex;GB;51.8;0.6;region
Surrey;GB;51.2;-0.4;region
Sussex;GB;50.9;-0.1;region
Devon;GB;50.7;-3.8;region
Cornwall;GB;50.4;-4.8;region
Norfolk;GB;52.7;1;region
Suffolk;GB;52.2;1;region
Dorset;GB;50.8;-2.3;region
Somerset;GB;51.1;-3;region
Hampshire;GB;51.1;-1.3;region
Oxfordshire;GB;51.8;-1.3;region
Buckinghamshire;GB;51.8;-0.8;region
Cambridgeshire;GB;52.3;0;region
Lancashire;GB;53.9;-2.6;region
Cumbria;GB;54.6;-2.9;region
Northumberland;GB;55.2;-2;region
Lincolnshire;GB;53.1;-0.2;region
Nottinghamshire;GB;53.1;-1;region
Derbyshire;GB;53.1;-1.6;region
Leicestershire;GB;52.7;-1.1;region
Staffordshire;GB;52.8;-2;region
Shropshire;GB;52.6;-2.7;region
Worcestershire;GB;52.2;-2.2;region
Gloucestershire;GB;51.8;-2.2;region
Wiltshire;GB;51.3;-1.9;region
Berkshire;GB;51.4;-1;region
Hertfordshire;GB;51.8;-0.2;region
Bedfordshire;GB;52.1;-0.5;region
Northamptonshire;GB;52.3;-0.8;region
Warwickshire;GB;52.3;-1.6;region
Cheshire;GB;53.2;-2.5;region
Merseyside;GB;53.4;-2.9;region
Tyneside;GB;55;-1.6;region
Middlesex;GB;51.5;-0.4;region
Orkney;GB;59;-3;region
Shetland;GB;60.3;-1.3;region
Midlands;GB;52.5;-1.9;region;West Midlands
Donegal;IE;54.9;-8;region
Mayo;IE;53.9;-9.3;region;County Mayo
Kerry;IE;52.1;-9.7;region;County Kerry
County Down;GB;54.3;-5.9;region
County Antrim;GB;54.9;-6.2;region
Laurentians;CA;46.5;-74.5;region
Nova Scotia;CA;45;-63;region
Labrador;CA;54;-60;region
New England;US;43.5;-71.5;region
Midwest;US;42;-93;region
Southern California;US;34.5;-117;region
Northern California;US;39.5;-121.5;region
Appalachia;US;38.5;-81;region
Alcatraz;US;37.83;-122.42;venue
Grand Canyon;US;36.1;-112.1;venue
Yellowstone;US;44.6;-110.5;venue;Yellowstone National Park
Yosemite;US;37.83;-119.5;venue;Yosemite National Park
Kennedy Space Center;US;28.57;-80.65;venue
Johnson Space Center;US;29.56;-95.09;venue
Edwards Air Force Base;US;34.91;-117.88;venue
Vandenberg Air Force Base;US;34.74;-120.57;venue;Vandenberg Space Force Base
Andrews Air Force Base;US;38.81;-76.87;venue;Joint Base Andrews
Dover Air Force Base;US;39.13;-75.47;venue
Ramstein Air Base;DE;49.44;7.6;venue;Ramstein
Incirlik Air Base;TR;37;35.43;venue;Incirlik
Bagram Air Base;AF;34.95;69.26;venue;Bagram Airfield|Bagram Air Field|Bagram
Al Udeid Air Base;QA;25.12;51.31;venue;Al Udeid
Diego Garcia;IO;-7.31;72.41;venue
Naval Station Norfolk;US;36.95;-76.33;venue
Fort Hood;US;31.14;-97.78;venue
Fort Bragg;US;35.14;-79;venue
Fort Benning;US;32.36;-84.95;venue
Camp Pendleton;US;33.38;-117.4;venue
Camp Lejeune;US;34.67;-77.35;venue
Los Alamos;US;35.89;-106.31;city
Three Mile Island;US;40.15;-76.72;venue
Ground Zero;US;40.71;-74.01;venue
Times Square;US;40.76;-73.99;venue
Central Park;US;40.78;-73.97;venue
Mount Rushmore;US;43.88;-103.46;venue
Ben Gurion Airport;IL;32.01;34.89;venue;Ben Gurion International Airport|Ben-Gurion Airport
Temple Mount;IL;31.78;35.24;venue
Angkor Wat;KH;13.41;103.87;venue
Machu Picchu;PE;-13.16;-72.55;venue
Taj Mahal;IN;27.17;78.04;venue
Stonehenge;GB;51.18;-1.83;venue
Trafalgar Square;GB;51.51;-0.13;venue
Faslane;GB;56.07;-4.82;venue
Evin Prison;IR;35.8;51.39;venue
Bushehr;IR;28.97;50.84;city
Natanz;IR;33.51;51.92;city
Yongbyon;KP;39.8;125.75;venue
Plesetsk;RU;62.93;40.58;venue;Plesetsk Cosmodrome
Star City;RU;55.88;38.11;venue
Jiuquan;CN;40.96;100.29;venue;Jiuquan Satellite Launch Center
McMurdo Station;AQ;-77.85;166.67;venue;McMurdo
South Pole;AQ;-90;0;venue
Hainan;CN;19.2;109.7;region;Hainan Island
Sulawesi;ID;-2;121;region
Papua;ID;-4;138;region
Tahiti;PF;-17.65;-149.45;region
Svalbard;NO;78.5;16;region;Spitsbergen
Anglesey;GB;53.28;-4.35;region
`;

/** Continents, world regions and seas: name, latitude, longitude, adjectives and other names. */
export const WORLD = `
Africa;7.2;21.1;African|Africans
Asia;29.8;89.3;Asian|Asians
Europe;48.7;9.1;European|Europeans
North America;46.1;-100.5;North American|North Americans
South America;-14.6;-57.7;South American|South Americans
Latin America;-15;-65;Latin American|Latin Americans
Central America;12.8;-85.6;Central American|Central Americans
Middle East;28;45;Middle Eastern|Mideast
Near East;33;40;
Far East;30;115;Far Eastern
Southeast Asia;10;105;Southeast Asian|South East Asian|South-East Asia
South Asia;25;80;South Asian
East Asia;35;115;East Asian
Central Asia;45;65;Central Asian
Eastern Europe;52;27;Eastern European
Western Europe;48;5;Western European
Southern Europe;41;15;
North Africa;29;5;North African
West Africa;12;-2;West African
East Africa;1;36;East African
Southern Africa;-22;24;
Sub-Saharan Africa;0;20;
Scandinavia;63;12;Scandinavian|Scandinavians
Balkans;43;21;Balkan
Baltics;57;25;
Caucasus;42.5;44.5;Caucasian
Oceania;-18;138;
Antarctic Ocean;-65;0;Southern Ocean
Arctic;75;0;
Caribbean;15;-75;
Anatolia;39;33;
Maghreb;32;3;
Horn of Africa;8;46;
Sahel;15;10;
Sahara;23;12;
Persian Gulf;27;51;
Red Sea;20;38.5;
Black Sea;43;34;
Caspian Sea;42;50.5;
Mediterranean;35;18;Mediterranean Sea
Baltic Sea;58;20;
North Sea;56;3;
South China Sea;14;115;
Gulf of Mexico;25;-90;
Gulf of Aden;12;48;
Pacific;0;-160;Pacific Ocean
South Pacific;-30;-140;
Atlantic;10;-30;Atlantic Ocean
North Atlantic;40;-40;
Indian Ocean;-10;70;
English Channel;50.2;-2;
Strait of Hormuz;26.6;56.3;
Strait of Gibraltar;35.95;-5.5;
Strait of Malacca;3;100.5;Malacca Strait
Taiwan Strait;24.5;119.5;Strait of Taiwan
Bosporus;41.1;29.1;Bosphorus
Bering Strait;65.8;-169;
Torres Strait;-9.9;142.5;
Cook Strait;-41.2;174.5;
Florida Straits;24.2;-81;Straits of Florida
Java Sea;-5;110;
Yellow Sea;36;123;
East China Sea;29;125;
Sea of Japan;40;135;
Sea of Okhotsk;53;150;
Bering Sea;58;-178;
Barents Sea;75;40;
Norwegian Sea;68;1;
Irish Sea;53.7;-5;
Celtic Sea;50.5;-8;
Adriatic Sea;43;15;Adriatic
Aegean Sea;38.5;25;Aegean
Ionian Sea;38;19;
Tyrrhenian Sea;40;12;
Sea of Marmara;40.7;28.2;
Sea of Azov;46;36.5;
Arabian Sea;15;65;
Andaman Sea;10;95.5;
Timor Sea;-11;127;
Coral Sea;-17;155;
Tasman Sea;-40;160;
Philippine Sea;20;130;
Dead Sea;31.5;35.5;
Gulf of Oman;24.8;58.5;
Gulf of Finland;59.9;26;
Gulf of Thailand;10;101;
Gulf of Alaska;57;-144;
Bay of Biscay;45;-4;
Sargasso Sea;29;-60;
Weddell Sea;-73;-45;
Ross Sea;-75;-175;
Bay of Bengal;15;88;
Himalayas;28.5;84;Himalayan
Alps;46.5;9;Alpine
Andes;-20;-67;Andean
Amazon;-3;-60;
`;
