// Made by src/gazetteer/build/make.ts: see src/gazetteer/gazetteer.ts for how to read it.
export default `=AD	42.5	1.5	Andorra	Andorran|Andorrans
@
^425 15
Andorra la Vella!300
@
^425 15
Escaldes-Engordany200
=AE	24	54	United Arab Emirates|UAE|Emirates	Emirati|Emiratis
@
^237 527
Abu Dhabi Island and Internal Islands City|Abu Dhabi!68H
Al Ain35V
Al Shamkhah City47K
Ar Ruways240
Bani Yas City46J
Khalifah A City47J
Musaffah City57I
Zayed City40A
@
^254 555
Ajman|Ajman City500
@
^251 553
Dubai700
@
^251 562
Dibba Al-Fujairah351
Dibba Al-Hisn351
Fujairah401
Reef Al Fujairah City400
@
^258 559
Ras al-Khaimah|Ras Al Khaimah City500
@
^253 554
Adh Dhayd305
Khor'fakkan309
Sharjah city|Sharjah600
@
^256 556
Umm al-Quwain400
=AF	33	66	Afghanistan	Afghan|Afghans
@01	37.2	71.2	Badakhshan
^371 706
Fayzabad300
@02	35.3	63.6	Badghis
^357 638
Ghormach300
@
^359 687
Baghlan420
Nahrin324
Pul-e Khumri400
@
^348 678
Bamyan400
@
^324 621
Farah300
@07	36.2	64.8	Faryab
^359 648
Andkhoy3B3
Maymana400
@
^336 684
Ghazni400
@09	34	65	Ghowr
^341 643
Fayroz Koh24A
Shahrak200
@10	31.4	64.1	Helmand
^316 644
Gereshk322
Lashkar Gah300
@
^333 611
Herat5AB
Kafir Qala3E0
Karukh2CF
Kushk209
Shindand30A
@
^345 690
Kabul|Caboul!702
Paghman310
@14	35	69.5	Kapisa
@17	34	69.3	Logar
^340 689
Baraki Barak300
@18	34.4	70.4	Nangarhar
^341 705
Jalalabad|Jalal Abad530
Markaz-e Woluswali-ye Achin202
@19	30.8	62.3	Nimroz
^310 619
Khash259
Zaranj300
@
^316 657
Kandahar|Qandahar500
@
^367 688
Khanabad403
Kunduz401
Qarawul350
@26	37	69.6	Takhar
^367 695
Art Khwajah340
Rustaq343
Taloqan400
@27	34.2	68.4	Vardak
@28	32.3	66.9	Zabul
@29	32.9	68.8	Paktika
@
^367 669
Balkh410
Khulm408
Mazari Sharif|Mazar-e Sharif502
@31	36.8	65.9	Jowzjan
^367 658
Qarqin272
Shibirghan300
@32	35.9	67.7	Samangan
^363 680
Aibak300
@33	35.8	66.1	Sar-e Pol
^358 659
Sang-e Charak205
Sar-e Pul340
@34	34.9	71.1	Kunar
^349 711
Asadabad300
Asmar213
@35	34.8	70.2	Laghman
^347 702
Mehtar Lam200
@36	33.7	69.5	Paktia
^336 692
Gardez400
@37	33.4	69.8	Khowst
^333 699
Khost400
@38	35.5	70.8	Nuristan
@39	32.8	66.3	Oruzgan
@40	35	69	Parwan
^350 692
Charikar300
Jabal Saraj210
@41	33.6	65.9	Daykundi
@42	35.4	69.7	Panjshir
^353 695
Bazarak400
=AG	17.1	-61.8	Antigua|Antigua and Barbuda	Antiguan|Antiguans
@
^171 -618
St. John's!300
-AI	18.3	-63.2	Anguilla	Anguillian|Anguillians
@
^182 -631
The Valley!100
=AL	41	20	Albania	Albanian|Albanians
@
^407 199
Berat301
Kuçovë310
@
^416 200
Burrel200
@
^413 195
Durrës400
Krujë323
@
^411 201
Elbasan400
@
^406 196
Fier410
Lushnjë331
Patos Fshat301
Patos410
@
^401 201
Gjirokastër300
@
^406 207
Korçë401
Pogradec430
@
^421 204
Kukës300
@
^416 196
Laç301
Lezhë320
@
^421 195
Shkodër400
@
^412 196
Kavajë300
Tirana!512
@
^399 195
Sarandë205
Vlorë460
=AM	40	45	Armenia	Armenian|Armenians
@
^403 444
Ashtarak300
@
^398 444
Ararat303
Artashat321
Masis330
@
^402 440
Armavir300
Vagharshapat303
@
^404 449
Gavarr302
Sevan210
@
^403 446
Abovyan300
Hrazdan322
@
^408 443
Spitak200
Step'anavan321
Vanadzor402
@
^408 438
Gyumri400
@
^392 460
Goris333
Hats'avan230
Kapan304
@
^402 445
Yerevan!600
=AO	-12.5	18.5	Angola	Angolan|Angolans
@
^-126 134
Benguela400
Catumbela221
Lobito521
@
^-124 169
Camacupa346
Catabola334
Cuito400
@
^-55 122
Cabinda400
@
^-147 177
Menongue300
@
^-93 149
N'dalatando500
@
^-112 138
Sumbe300
@
^-129 153
Caála303
Huambo514
Longonjo300
@
^-149 135
Lubango400
@
^-95 163
Malanje400
@
^-152 122
Mossamedes400
@
^-118 199
*Luau3BN
Luena300
@
^-76 151
Uíge400
@
^-72 124
Ambrizette305
Mbanza Kongo39I
Soyo4B0
@
^-84 207
Lucapa300
@
^-97 204
Saurimo300
@
^-86 137
Caxito300
@
^-88 132
Luanda!700
-AQ	-90	0	Antarctica|Antarctic	Antarctican|Antarcticans
=AR	-34	-64	Argentina	Argentine|Argentines|Argentinian|Argentinians|Argentinean
@01	-37.1	-59.9	Buenos Aires
^-389 -630
*Morón5gi
Adrogué3fk
Azul3LV
Bahía Blanca527
Balcarce3Bl
Berazategui4fm
Campana4le
Chacabuco3hP
Chivilcoy3eU
Coronel Suárez3EB
Dolores3Qr
Don Torcuato4ii
General Pacheco3ii
General Villegas2d0
Hurlingham4hi
Ingeniero Pablo Nogués3ih
José C. Paz5ig
Junín4hL
La Plata6eo
Lincoln3eF
Los Polvorines3ih
Luján4hd
Mar del Plata59s
Mercedes3ga
Merlo5gh
Muñiz3hh
Necochea43h
Nueve de Julio3ZL
Olavarría4KR
Pergamino4oO
Pilar5if
Pontevedra3gh
Punta Alta409
Quilmes5gl
San Isidro3ij
San Miguel4ih
San Nicolás de los Arroyos4uS
San Pedro3qX
Tandil4Gd
Tigre3ji
Tortuguitas3ig
Tres Arroyos35R
Veinticinco de Mayo3ZS
Villa Gesell3Gy
Villa de Mayo3ih
Zárate4me
@02	-27.7	-66.3	Catamarca
^-285 -658
San Fernando del Valle de Catamarca500
@03	-26.8	-60.9	Chaco
^-276 -613
Barranqueras31O
Castelli3H7
Charata341
Fontana32N
General José de San Martín3BK
General Pinedo230
Las Breñas352
Machagai37D
Presidencia Roque Sáenz Peña489
Quitilipi37B
Resistencia51N
Tres Isletas3D9
Villa Ángela306
@04	-44	-68.3	Chubut
^-459 -713
Comodoro Rivadavia40c
Esquel3U0
Puerto Madryn4V#
Rawson3Q!
Trelew4Ry
@
^-341 -652
Alta Gracia3O8
Arroyito3RL
Bell Ville3FP
Cosquín3T7
Cruz del Eje3Y4
Córdoba6RA
Deán Funes3b9
Embalse2J8
Jesús María3VB
La Calera3S9
La Falda2U7
Laboulaye30I
Marcos Juárez3EV
Morteros2YW
Río Ceballos2T9
Río Cuarto4A9
Río Segundo3OD
Río Tercero3JB
San Francisco4RV
Unquillo2T9
Villa Allende3S9
Villa Carlos Paz4R7
Villa Dolores3M0
Villa María4HK
Villa Nueva2HK
@
^-303 -595
Corrientes5S7
Curuzú Cuatiá35E
Esquina330
Gobernador Virasora3NZ
Goya4C2
Mercedes3BE
Monte Caseros30J
Paso de los Libres36O
Saladas3K9
San Lorenzo3M7
San Luis del Palmar2S9
Santo Tomé3IZ
@07	-34.6	-58.4	Buenos Aires F.D.
^-347 -585
Balvanera411
Belgrano410
Buenos Aires!811
Villa Lugano400
@08	-32.1	-59.3	Entre Ríos
^-331 -606
*Federal2LI
Chajarí3NQ
Concepción del Uruguay46O
Concordia4HQ
Crespo3B3
Diamante3A0
Gualeguay30D
Gualeguaychú41L
La Paz3OA
Paraná5E1
Santa Elena3M8
Victoria354
Villaguay3CG
@
^-262 -591
Clorinda29E
Formosa509
Pirané350
@10	-23.2	-65.3	Jujuy
^-243 -653
Libertador General San Martín355
Palpalá301
San Pedro de Jujuy414
San Salvador de Jujuy510
@11	-37	-65.6	La Pampa
^-366 -643
General Pico495
Santa Rosa400
@
^-294 -675
Chilecito320
La Rioja406
@
^-346 -688
Mendoza6H0
San Martín4F3
San Rafael405
@14	-26.8	-54.8	Misiones
^-275 -559
Aristóbulo del Valle34A
El Soberbio32H
Garupá301
Jardín América357
Montecarlo39B
Oberá408
Posadas510
Puerto Eldorado3BC
Puerto Esperanza2FD
Puerto Iguazú3JD
Puerto Rico279
San Pedro39I
San Vicente39I
Wanda2FD
@
^-402 -714
Centenario3EX
Cutral-Có3DM
Neuquén5CX
Plottier3CW
San Martín de los Andes300
Zapala3DD
@16	-39.9	-67.3	Río Negro
^-420 -715
Allen3Ub
Bariloche492
Catriel2fb
Cinco Saltos3WY
Cipolletti4VZ
El Bolsón200
General Roca4Ud
San Antonio Oeste2D(
Viedma3C|
Villa Regina3Ti
@
^-251 -654
Embarcación3JD
General Enrique Mosconi3PG
Joaquín V. González30D
Orán4KB
Salta530
Tartagal4QG
@
^-317 -687
Albardón332
Caucete304
Chimbas422
Pocito301
San José de Jáchal3F0
San Juan522
Santa Lucía322
Villa Paula de Sarmiento322
@
^-337 -663
San Luis540
Villa Mercedes408
@20	-49	-69.1	Santa Cruz
^-516 -692
Caleta Olivia3qH
Río Gallegos400
@
^-343 -627
Arroyo Seco3BM
Avellaneda3qU
Capitán Bermúdez3FK
Carcarañá2EF
Casilda3DF
Cañada de Gómez3FD
Coronda2NI
Esperanza3TI
Firmat38C
Gobernador Gálvez4DL
Granadero Baigorria3EK
Gálvez3NF
Pérez3DJ
Rafaela4UC
Reconquista4qV
Rosario6EL
Rufino300
San Javier2bS
San Jorge2O8
San Justo3ZL
Santa Fe5RK
Santo Tomé4QJ
Sunchales3YB
Venado Tuerto467
Vera3mP
Villa Constitución3BO
Villa Ocampo3wX
@
^-285 -649
Añatuya30L
Santiago del Estero576
Termas de Río Hondo3A0
@23	-54.3	-67.8	Tierra del Fuego
^-548 -683
Río Grande3A6
Ushuaia400
@24	-27	-65.2	Tucumán
^-274 -656
Aguilares300
Alderetes365
Bella Vista243
Famaillá332
Monteros321
San Miguel de Tucumán664
Tafí Viejo373
Yerba Buena363
-AS	-14.3	-170	American Samoa	American Samoan|American Samoans
@
^-143 -1707
Pago Pago!200
=AT	47.3	13.3	Austria	Austrian|Austrians
@01	47.5	16.6	Burgenland
@02	46.8	13.9	Carinthia
^466 139
Klagenfurt404
Villach400
@03	48.2	15.7	Lower Austria
^478 149
Amstetten230
Baden bei Wien32D
Klosterneuburg25E
Mödling33E
Perchtoldsdorf23E
Sankt Pölten347
Stockerau26D
Wiener Neustadt30D
@04	48.1	13.8	Upper Austria
^480 140
Linz533
Steyr304
Wels220
@
^478 130
Salzburg400
@06	47.2	14.9	Styria
^470 154
Graz511
Straßgang200
@07	47.2	11.5	Tyrol
^473 111
Innsbruck403
Telfs200
@08	47.3	9.9	Vorarlberg
^472 96
Bregenz331
Dornbirn321
Feldkirch300
Hohenems221
Lustenau321
@
^482 163
*Simmering401
Donaustadt502
Favoriten501
Floridsdorf411
Ottakring400
Vienna!601
=AU	-27	133	Australia	Australian|Australians
@01	-35.3	149.1	Australian Capital Territory
^-353 1491
Canberra!500
@02	-33	146	NSW
^-348 1415
*Orange3F<
Bathurst3E[
Broken Hill3S0
Dubbo3Q-
Goulburn30]
Griffith35k
^-344 1508
*Auburn362
Armidale3d9
Bankstown352
Baulkham Hills362
Blacktown361
Campbelltown230
Castle Hill372
Cessnock2G6
Coffs Harbour3fN
Forster2MH
Goonellabah2uP
Hornsby373
Liverpool351
Maitland4H8
Maroubra354
Muswellbrook2L1
Newcastle5FA
Parramatta362
Port Macquarie3UL
Randwick354
Sydney754
Tamworth3X1
Taree2PH
Wollongong501
@
^-237 1339
Alice Springs300
^-125 1308
Darwin400
Palmerston302
@04	-20	145	Queensland|Qld
^-282 1395
Moranbah2!|
Mount Isa3;0
^-282 1482
*Emerald2l0
Brisbane77m
Bundaberg4Xf
Capalaba27o
Coomera24p
Dalby2AV
Gladstone3iV
Gold Coast62q
Hervey Bay3Tk
Logan City56n
Mackay4,A
Maryborough2Rj
Narangba3Am
Rockhampton4mN
Southport32q
Surfers Paradise32q
Toowoomba46c
Warwick20c
Woodridge26n
Yeppoon2pP
^-193 1458
*Cairns4O0
Townsville50A
@05	-30	135	South Australia
^-378 1359
*Prospect2TR
Adelaide Hills4TS
Adelaide6TR
Gawler3WS
Mount Barker2RU
Mount Gambier30n
Murray Bridge2RY
Port Lincoln2V0
Port Pirie2kL
@06	-41.5	146	Tasmania
^-429 1459
Burnie3I0
Devonport2H5
Hobart50E
Launceston4FC
@07	-37	145	Victoria
^-384 1422
*Reservoir37S
*Sale23n
Ballarat48G
Balwyn North36T
Bendigo4GL
Berwick34W
Burwood26T
Craigieburn38S
Dandenong34U
Echuca2NQ
Epping38S
Fawkner27S
Frankston East33T
Frankston33T
Geelong53M
Glen Waverley35U
Hoppers Crossing35P
Horsham2H0
Melbourne City Centre46S
Melbourne76S
Mildura3g0
Morwell22g
Mount Waverley35T
Narre Warren South34V
Noble Park34U
Ocean Grove21N
Pakenham33X
Point Cook35Q
Preston37S
Rowville35U
Shepparton3KW
St. Albans37Q
St. Albans37Q
Sunbury38P
Tarneit36P
Torquay21L
Traralgon32h
Wangaratta3Kf
Warragul22b
Warrnambool303
Werribee35P
West Wodonga2Nl
Wodonga3Nl
@08	-25	122	Western Australia
^-350 1146
Albany30X
Baldivis3RC
Bunbury4HA
Busselton3D7
Canning Vale3TD
Geraldton3!0
Kwinana3SC
Mandurah4PB
Maylands2VD
Perth7UD
Rockingham4RB
^-234 1197
Newman200
-AW	12.5	-70	Aruba	Aruban|Arubans
@
^124 -700
Oranjestad!310
San Nicolas201
Tanki Leendert310
-AX	60.1	19.9	Aland Islands	Ålandish
@
^601 199
Mariehamn!200
=AZ	40.5	47.5	Azerbaijan	Azerbaijani|Azeri|Azeris
@
^404 498
Xirdalan300
@
^401 475
Agcabǝdi300
@
^400 469
Agdam300
@
^406 475
Agdas300
@
^406 484
Agsu200
@
^399 489
Sirvan400
@
^385 489
Astara200
@
^403 497
Amiradzhan313
Baku!612
Bakıxanov413
Baladjary311
Binǝ324
Buzovna324
Hövsan314
Lökbatan300
Mastaga323
Mǝrdǝkan224
Qaraçuxur413
Sabunçu312
Yeni Suraxanı213
Zabrat322
@
^404 471
Bǝrdǝ300
@
^398 476
Beylagan200
@
^395 485
Pushkino300
@
^392 485
Jalilabad300
@
^412 490
Dǝvǝçi300
@
^396 471
Fizuli300
@
^407 464
Ganja500
@
^407 477
Göyçay300
@
^400 489
Qazımǝmmǝd300
@
^399 481
Imishli300
@
^403 482
Kürdǝmir300
@
^388 489
Lankaran500
@
^408 471
Mingachevir400
@
^392 454
Nakhichivan400
@
^394 492
Neftçala300
@
^411 454
Qazax300
@
^414 485
Quba300
@
^414 484
Qusar200
@
^399 484
Saatlı400
Əhmədbəyli200
@
^400 485
Sabirabad300
@
^412 472
Sǝki400
@
^396 490
Salyan300
@
^406 486
Samaxı300
@
^408 460
Sǝmkir300
@
^406 496
Hacı Zeynalabdin300
Sumqayit501
@
^398 467
Shusha300
@
^403 469
Tǝrtǝr300
@
^405 477
Ucar200
@
^415 488
Xaçmaz300
@
^398 468
Khankendi300
@
^406 463
Goygol300
@
^406 472
Yevlakh400
@
^416 466
Zaqatala300
=BA	44.3	17.8	Bosnia|Bosnia-Herzegovina|Bosnia and Herzegovina	Bosnian|Bosnians
@
^433 158
Bihać4F1
Bosanska Krupa2G4
Bugojno38H
Cazin3H1
Gorazde24W
Gracanica2EP
Gradacac2GQ
Konjic24M
Mostar40K
Sarajevo!65Q
Travnik39J
Tuzla4CT
Velika Kladusa3J0
Visoko37O
Zenica49L
@
^427 167
Banja Luka5L5
Bijeljina3LP
Doboj3KE
Prijedor3N0
Trebinje30G
@
^449 188
Brcko300
=BB	13.2	-59.5	Barbados	Barbadian|Barbadians
@
^131 -596
Bridgetown!400
=BD	24	90	Bangladesh	Bangladeshi|Bangladeshis
@
^229 898
Azimpur486
Bajitpur3DC
Bhairab Bazar4CC
Char Bhadrasan344
Dhaka|Dacca!886
Dohar373
Faridpur470
Joymontop394
Kishorganj4FA
Madaripur434
Mirzapur3C3
Nagarpur5C1
Narayanganj577
Narsingdi5A9
Palang436
Paltan586
Sakhipur3E4
Sonargaon488
Tangail5D1
Tongi|Tungi5A6
Tungipara401
@
^222 890
Bagerhat558
Bhatpara Abhaynagar384
Bheramara3I0
Jessore5A2
Jhingergacha391
Kalia386
Kaliganj3C1
Kesabpur372
Khulna666
Kushtia4H1
Morrelgonj339
Narail3A5
Phultala355
Sarankhola318
Satkhira451
Uttar Char Fasson30H
@
^240 882
Bera31E
Bogra59C
Ishurdi419
Joypur Hat4B8
Natore548
Nawabganj461
Pabna50A
Par Naogaon587
Puthia446
Rajshahi644
Saidpur5I7
Shahzadpur42E
Shibganj370
Shibganj5AB
Sirajganj45F
@
^209 908
Bandarban3DE
Bibir Hat4IA
Chhagalnaiya3L7
Chittagong|Chattogram7EA
Comilla5Q4
Cox's Bazar55C
Feni4L6
Hajiganj3O1
Khagrachhari3MC
Laksham4N3
Lakshmipur4K0
Manikchari3JA
Nabinagar3U2
Patiya3EC
Raipur4L0
Ramganj3M0
Raojan3GB
Sandwip3G7
Satkania3CC
Teknaf30F
@
^223 900
Barishal544
Bhandaria321
Bhola District446
Burhanuddin327
Gaurnadi372
Lalmohan307
Mathba300
Mehendiganj355
Nalchiti333
Pirojpur330
@
^244 914
Baniachang310
Chhatak363
Habiganj400
Maulavi Bazar414
Sylhet555
@
^256 884
Badarganj317
Chilmari30D
Dinajpur502
Lalmonirhat43A
Nageswari34D
Panchagarh372
Parbatipur315
Pirgaaj330
Rangpur City|Rangpur519
Thakurgaon441
@
^244 898
Gafargaon308
Jamalpur451
Muktagacha345
Mymensingh546
Netrakona459
Sarishabari440
Sherpur462
=BE	50.8	4	Belgium	Belgian|Belgians
@BRU	50.9	4.3	Brussels Capital
^509 43
Brussels!600
@VLG	51.1	4.2	Flemish
^507 26
*Boom24I
*Peer24T
Aalst42E
Aalter348
Aarschot33M
Antwerp|Anvers|Antwerpen55I
Asse32G
Balen35Q
Beerse26N
Beersel31H
Beringen33Q
Beveren35H
Bilzen32T
Blankenberge365
Bornem34G
Brasschaat36J
Brecht37K
Bruges|Brugge456
Deinze339
Denderleeuw22F
Dendermonde33F
Destelbergen24C
Deurne45J
Diepenbeek22S
Diest33P
Diksmuide233
Dilbeek31H
Duffel24J
Edegem35I
Eeklo35A
Essen28J
Evergem34B
Geel35O
Genk43T
Geraardsbergen31D
Ghent|Gand54B
Grimbergen32I
Haaltert22E
Halle30G
Hamme34F
Harelbeke327
Hasselt42R
Heist-op-den-Berg34L
Helchteren34S
Herent32L
Herentals35M
Herzele22D
Heusden33R
Hoboken35H
Hoogstraten37M
Houthalen33S
Izegem326
Kalmthout27J
Kapellen36I
Kasterlee25O
Knokke-Heist377
Koksijde340
Kontich34I
Kortenberg22J
Kortrijk417
Lanaken32U
Lebbeke23F
Lede23E
Leuven42L
Lier34K
Lille25M
Lochristi34C
Lokeren34E
Lommel35R
Londerzeel23H
Maaseik34W
Maasmechelen33V
Maldegem358
Mechelen43J
Meise32H
Menen315
Merelbeke33B
Middelkerke352
Mol35P
Mortsel35J
Neerpelt25S
Nijlen35L
Ninove31E
Oostkamp356
Ostend453
Oudenaarde32A
Overijse31J
Poperinge321
Putte24K
Puurs24H
Ranst25K
Riemst21U
Roeselare325
Ronse30A
Rotselaar23L
Schilde35K
Schoten36J
Sint-Genesius-Rode30I
Sint-Gillis-Waas25F
Sint-Katelijne-Waver34J
Sint-Kruis256
Sint-Niklaas45F
Sint-Pieters-Leeuw31G
Sint-Truiden31Q
Stabroek26I
Stekene25E
Temse34G
Tervuren31J
Tessenderlo24P
Tielt337
Tienen31N
Tongeren31T
Torhout345
Turnhout36N
Vilvoorde32I
Waregem328
Wervik214
Westerlo34N
Wetteren33D
Wevelgem316
Willebroek34I
Wuustwezel37K
Ypres323
Zaventem32J
Zedelgem345
Zele34E
Zemst33J
Zoersel36L
Zonhoven33S
Zottegem32C
Zwevegem317
Zwijndrecht35H
@WAL	50.2	4.6	Walloon
^497 32
*Dour276
*Liège59O
*Manage38A
*Visé2AP
Andenne38J
Ans3AN
Arlon30Q
Ath396
Binche37A
Boussu376
Braine-l'Alleud3AC
Braine-le-Comte399
Charleroi57C
Chaudfontaine39O
Châtelet37D
Colfontaine377
Courcelles38C
Eupen39S
Fleurus38E
Flémalle-Haute39M
Fléron29P
Frameries377
Gembloux39F
Herstal3AO
Herve29Q
Huy38K
La Louvière48A
Lessines2A6
Louvain-la-Neuve3AE
Marche-en-Famenne25L
Mons488
Morlanwelz-Mariemont38A
Mouscron3A0
Namur48H
Nivelles39B
Oupeye3AO
Pont-à-Celles28C
Péruwelz284
Quaregnon377
Rixensart3AD
Saint-Ghislain376
Saint-Nicolas39N
Seraing49N
Soignies399
Soumagne29P
Tournai492
Tubize3AA
Verviers39R
Walcourt26C
Waterloo3AC
Wavre3AE
=BF	13	-2	Burkina Faso|Upper Volta	Burkinabe
@
^125 -39
Dédougou304
Nouna320
Tougan268
@
^106 -48
Banfora400
@
^124 -15
Ouagadougou!600
@
^118 -6
Garango300
Koupéla342
Tenkodogo302
@
^127 -15
Boulsa209
Kaya344
Kongoussi360
@
^111 -25
Kokologo3B6
Koudougou4C1
Léo304
Réo3C0
@
^112 -13
*Manga252
Kombissiri390
Pô302
@
^121 4
Diapaga30E
Fada N'gourma300
@
^112 -43
Bobo-Dioulasso500
Houndé338
@
^130 -24
Gourcy220
Ouahigouya460
Titao383
Yako301
@
^122 -19
Boussé250
Zorgo30D
@
^140 -16
Djibo310
Dori30G
=BG	43	25	Bulgaria	Bulgarian|Bulgarians
@
^414 231
Blagoevgrad460
Gotse Delchev326
Petrich301
Sandanski322
@
^425 270
Aytos323
Burgas505
Karnobat320
@
^436 278
Dobrich400
@
^429 251
Gabrovo402
Sevlievo310
@
^427 233
Sofia!600
@
^418 256
Dimitrovgrad330
Harmanli313
Haskovo410
Svilengrad306
@
^417 254
Kardzhali300
@
^423 227
Dupnitsa304
Kyustendil300
@
^429 247
Lovech320
Troyan Municipality300
@
^432 231
Berkovitsa Municipality200
Lom361
Montana321
@
^420 240
Panagyurishte352
Pazardzhik423
Peshtera303
Velingrad300
@
^426 230
Pernik400
@
^434 246
Pleven400
@
^420 248
Asenovgrad301
Karlovo360
Parvomay214
Plovdiv520
Rakovski231
@
^435 265
Razgrad300
@
^438 260
Rousse400
@
^433 269
Shumen400
@
^441 273
Silistra300
@
^425 260
Nova Zagora300
Sliven423
@
^416 247
Smolyan300
@
^423 236
Botevgrad362
Samokov300
@
^422 253
Chirpan200
Kazanlak341
Stara Zagora423
@
^433 262
Popovo210
Targovishte304
@
^432 279
Varna500
@
^431 254
Gorna Oryahovitsa303
Sistov350
Veliko Tarnovo402
@
^440 229
Vidin300
@
^432 236
Vratsa400
@
^425 265
Yambol400
=BH	26	50.6	Bahrain	Bahraini|Bahrainis
@
^263 506
Al Muharraq400
@
^262 505
Jidd Hafs300
Manama!401
Sitrah301
@
^261 505
Ar Rifa'401
Dar Kulayb400
Madinat 'Isá310
@
^261 505
Madinat Hamad300
=BI	-3.5	30	Burundi	Burundian|Burundians
@
^-39 296
Bururi300
@
^-34 299
Gitega!300
@
^-29 296
Kayanza300
@
^-41 298
Makamba300
@
^-28 303
Muyinga400
@
^-29 298
Ngozi300
@
^-39 300
Rutana300
@
^-35 302
Ruyigi300
@
^-33 296
Muramvya300
@
^-34 294
Bujumbura500
=BJ	9.5	2.3	Benin|Dahomey	Beninese
@
^111 24
Banikoara320
Kandi405
Malanville38A
@
^103 13
Natitingou401
Tanguiéta330
@
^64 21
Abomey-Calavi503
Allada331
Ouidah400
@
^89 26
Bembèrèkè3D1
Nikki3A6
Parakou440
Tchaourou300
@
^64 19
*Comé300
*Savé4G6
Dassa-Zoumé3E3
Savalou3F1
@
^68 17
Aplahoué310
Dogbo301
@
^90 17
Bassila300
Djougou570
@
^64 24
Cotonou600
@
^66 17
Lokossa400
@
^65 26
Porto-Novo!500
@
^67 26
Kétou370
Pobé331
Sakété301
@
^72 20
*Cové303
Abomey400
Bohicon401
-BL	18.5	-63.4	St. Barthélemy	Saint Barthélemy Islander
@
^179 -628
Gustavia!200
-BM	32.3	-64.7	Bermuda	Bermudian|Bermudians
@
^323 -648
Hamilton!000
=BN	4.5	114.7	Brunei	Bruneian|Bruneians
@
^46 1142
Kuala Belait300
Seria301
@
^49 1149
Bandar Seri Begawan!400
@
^48 1146
Tutong300
=BO	-17	-65	Bolivia	Bolivian|Bolivians
@
^-190 -653
Sucre!500
@
^-179 -663
Cochabamba651
Mizque30A
Punata245
Quillacollo450
Sacaba453
Tiquipaya361
@
^-149 -667
Guayaramerín3fD
La Santisima Trinidad41I
Riberalta4d6
San Borja300
@
^-165 -681
La Paz600
@
^-183 -671
Huanuni203
Oruro530
@
^-110 -688
Cobija300
@
^-221 -666
Llallagua3b0
Potosí4P8
Tupiza379
Villazón30A
@
^-200 -638
Camiri303
Cotoca3M8
Montero4R5
San Ignacio de Velasco3aT
Santa Cruz de la Sierra6M6
Santiago del Torno2K4
Villa Yapacaní3Q0
Warnes3P6
@
^-227 -647
Bermejo304
Tarija4C0
Villamontes3EC
Yacuiba47A
-BQ	12.2	-68.2	Caribbean Netherlands	
@
^122 -683
Kralendijk!100
=BR	-10	-55	Brazil	Brazilian|Brazilians
@
^-100 -727
Cruzeiro do Sul4O0
Rio Branco50n
Sena Madureira39e
Tarauacá2IJ
@02	-9.7	-36.6	Alagoas
^-103 -380
Arapiraca45D
Atalaia38K
Cajueiro26G
Campo Alegre25G
Coruripe32I
Delmiro Gouveia390
Maceió66N
Maragogi2DS
Marechal Deodoro36L
Matriz de Camaragibe3BP
Murici3AL
Penedo30E
Pilar37K
Porto Calvo2DQ
Rio Largo48L
Santana do Ipanema398
Satuba27M
São Luís do Quitunde3AO
São Miguel dos Campos35J
União dos Palmares3BK
Viçosa39I
@03	0	-51.2	Amapá
^-1 -512
Macapá511
Santana400
@04	-4.4	-63.5	Amazonas
^-75 -699
Carauari3QU
Coari3Y*
Eirunepé280
Fonte Boa2oc
Humaitá30+
São Gabriel da Cachoeira2:S
Tabatinga3X0
Tefé3fq
^-34 -606
Itacoatiara43M
Manacapuru310
Manaus636
Maués30T
Parintins48d
Rio Preto da Eva379
@05	-13.5	-41.4	Estado de Bahia
^-181 -450
*Maracás3lk
Alagoinhas4y(
Amargosa3ps
Araci2*y
Barra3,J
Barreiras4x0
Bom Jesus da Lapa3mG
Brumado3dX
Buerarema2Vv
Cachoeira2ty
Caetité3eP
Camaçari5s)
Campo Formoso3<l
Canavieiras3Oz
Capim Grosso2)o
Catu3v(
Coaraci3Zs
Conceição da Feira2uy
Conceição do Coité3&v
Conceição do Jacuípe3w!
Conde2#:
Cruz das Almas3sx
Cícero Dantas3;(
Entre Rios3!+
Esplanada3#-
Euclides da Cunha3<y
Eunápolis4Hs
Feira de Santana5wy
Gandu3it
Guanambi4dM
Iaçu3rm
Ibicaraí3Ws
Ibirataia3es
Ibotirama2xI
Ilhéus4Xy
Ipiaú3er
Ipirá3xr
Irecê4*V
Itaberaba3ul
Itabuna5Xv
Itajuípe2Yu
Itamaraju3Bt
Itambé3Ti
Itaparica3q#
Itapetinga4Tm
Itororó2Un
Ituberá3ix
Jacobina3+j
Jaguaquara3ko
Jaguarari3>m
Jequié4gn
Jeremoabo2@&
Lauro de Freitas4q)
Livramento do Brumado3iW
Maragogipe3rz
Mascote3Pv
Mata de São João3u)
Medeiros Neto27m
Morro do Chapéu3(c
Mucuri30s
Muritiba3qw
Nazaré3py
Nova Viçosa32u
Pindobaçu2:k
Piritiba2%i
Porto Seguro4Hx
Posto da Mata32p
Poções3ak
Prado28w
Riachão do Jacuípe2#u
Ribeira do Pombal3/&
Rio Real3(-
Ruy Barbosa3wj
Salvador7p&
Santa Cruz Cabrália3Iy
Santa Maria da Vitória3l8
Santaluz3*u
Santo Amaro3u#
Santo Antônio de Jesus4pv
Santo Estêvão3vv
Saubara2s!
Seabra2vW
Senhor do Bonfim3<m
Serrinha3%y
Simões Filho4r(
Sobradinho3rx
São Francisco do Conde3t#
São Sebastião do Passé3u&
Tapiramutá2#g
Tucano3-!
Ubaitaba3cv
Ubatã2dt
Una3Sx
Uruçuca3Zv
Valença4lx
Vera Cruz3te
Vitória da Conquista5Wg
Xique Xique3/N
^-94 -382
Paulo Afonso400
@06	-5.2	-39.5	Ceará
^-75 -411
Acaraú3kA
Acopiara3EG
Aquiraz4aR
Aracati3TX
Barbalha32I
Baturité3WM
Beberibe3XU
Boa Viagem3OE
Brejo Santo30L
Camocim3k3
Campos Sales247
Canindé3VI
Cascavel3YT
Caucaia5cO
Crateús3N4
Crato43H
Eusébio3aQ
Fortaleza7cQ
Granja3i3
Guaiúba3ZP
Guaraciaba do Norte3X4
Horizonte3YQ
Icó3BM
Iguatu4BI
Ipu3W4
Itaitinga3ZQ
Itapagé3cF
Itapipoca3eF
Jaguaribe3GP
Jaguaruana3RX
Juazeiro do Norte53I
Lavras da Mangabeira27L
Limoeiro do Norte3OU
Maracanaú5aP
Mombaça2IF
Morada Nova3OR
Nova Russas3S5
Orós2DM
Pacajus3XQ
Pacatuba3ZP
Paracuru3fL
Paraipaba3fK
Pedra Branca3KE
Pentecoste3bI
Quixadá3PL
Quixeramobim3NI
Russas3QV
Santa Quitéria3W9
Senador Pompeu2JH
Sobral4c8
São Gonçalo do Amarante3dL
São João dos Inhamuns3F8
Tianguá3c1
Trairi3gI
Varjota2X6
Viçosa do Ceará2d0
Várzea Alegre3M7
@
^-158 -479
Brasília!700
Planaltina523
@08	-19.6	-40.7	Espírito Santo
^-210 -417
Alegre322
Aracruz4CE
Baixo Guandu3F7
Barra de São Francisco3M8
Cachoeiro de Itapemirim526
Castelo345
Colatina4FB
Conceição da Barra3OK
Guarapari43C
Guaçuí320
Itapemirim209
Linhares4GG
Marataizes309
Nova Venécia3ND
Piúma22A
Serra59E
São Mateus4NI
Viana36C
Vila Velha57E
Vitória57E
@11	-21.2	-54.5	Mato Grosso do Sul
^-231 -577
Anastácio3QJ
Aparecida do Taboado2U(
Aquidauana3QJ
Bela Vista3AC
Campo Grande6RV
Campo Verde3Ra
Cassilândia3ey
Corumbá4f0
Coxim3kT
Dourados49T
Jardim3GG
Ladário2f1
Maracaju3FP
Naviraí30Z
Paranaíba3Y&
Ponta Porã36K
Rio Brilhante3DW
Rio Verde de Mato Grosso2gT
Sidrolândia2MR
Três Lagoas4Ny
@13	-5.3	-44.7	Maranhão
^-76 -475
*Balsas41F
Arari2fR
Bacabal4XR
Barra do Corda4LN
Barreirinhas2ml
Buriti Bravo2Ib
Carolina230
Caxias4Rf
Chapadinha3df
Codó4Va
Coelho Neto3Xj
Colinas3GX
Coroatá3ZY
Cururupu3wQ
Dom Pedro2QV
Estreito2Ih
Grajaú3IE
Imperatriz5L0
Itapecuru Mirim3gV
Lago da Pedra3XN
Penalva2hN
Pindaré Mirim3eM
Pinheiro3pO
Presidente Dutra3NU
Santa Helena2sM
Santa Inês4dL
Santa Luzia303
Santa Quitéria do Maranhão2fo
São Bento2nR
São Domingos do Maranhão3KV
São José de Ribamar3oY
São João dos Patos3Bc
São Luís6pW
São Mateus do Maranhão3aU
Timbiras3Xa
Timon4Pl
Tuntum2NT
Vargem Grande3fa
Viana3iP
Vitória do Mearim2fQ
@14	-13.2	-55.6	Mato Grosso
^-165 -606
Aripuanã3/0
Barra do Bugres3EY
Barra do Garças36^
Cuiabá59j
Diamantino2Lg
Jaciara35u
Lucas32l
Nova Olímpia3HX
Nova Xavantina3I]
Poconé32e
Pontes e Lacerda3DD
Rondonópolis40y
Sinop4kp
Várzea Grande59j
@15	-18.8	-45.3	Minas Gerais
^-228 -502
Abaeté3am
Alfenas4Eh
Além Paraíba39;
Andradas37a
Araguari4gK
Araxá4WX
Araçuaí3y[
Arcos3Pl
Bambuí3Sg
Barbacena4G%
Barreiro do Jaíba3.(
Barroso2G!
Barão de Cocais3T)
Belo Horizonte7T#
Belo Oriente3a=
Betim5Sy
Boa Esperança3Hk
Bocaiúva3v%
Bom Despacho3Vn
Brumadinho3Ry
Buritis2.c
Buritizeiro3sq
Caeté3T&
Camanducaia30f
Cambuí32f
Campo Belo3Jn
Campos Gerais3Gi
Capelinha3p=
Carandaí2I%
Carangola3L]
Caratinga4U[
Carmo do Cajuru2Qs
Carmo do Paranaíba3cd
Cataguases4E;
Caxambu38r
Cláudio3Os
Conceição das Alagoas2TI
Congonhas3N#
Conselheiro Lafaiete4L%
Contagem6Tz
Corinto3iv
Coromandel3hU
Coronel Fabriciano4X<
Curvelo4ew
Diamantina3k(
Divinópolis5Rr
Elói Mendes3Ck
Esmeraldas4Ux
Espinosa2?:
Formiga4Nm
Frutal3SD
Governador Valadares5d^
Guanhães3e/
Guaranésia2FY
Guaxupé3FZ
Ibirité4Sz
Ibiá3Xb
Igarapé3Rx
Ipaba2Y>
Ipatinga5X=
Itabira4W,
Itabirito3P%
Itajubá44l
Itamarandiba3n/
Itapecerica2Np
Itaúna4Ru
Ituiutaba4c7
Iturama3V0
Jacutinga35a
Janaúba4,+
Januária3/w
João Monlevade4U,
João Pinheiro3pe
Juatuba3Sx
Juiz de Fora5A*
Lagoa Santa3W#
Lagoa da Prata3Sl
Lajinha2Q~
Lavras4Gq
Leopoldina3D<
Machado3Bh
Manhuaçu3P]
Manhumirim2O]
Mariana3O*
Mateus Leme3Sw
Matozinhos3Wz
Monte Carmelo3fR
Monte Santo de Minas2GW
Montes Claros5z#
Muriaé4H>
Muzambinho2Eb
Nepomuceno3Go
Nova Era2V.
Nova Lima4S%
Oliveira3Ls
Ouro Branco3N&
Ouro Preto4O)
Paracatu4uX
Paraguaçu2Dj
Pará de Minas4Tu
Passos4La
Patos de Minas4gb
Patrocínio4dW
Pedro Leopoldo3W!
Perdões3Hp
Pirapora3tr
Pitangui3Vr
Piuí3Ng
Pompéu3ar
Ponte Nova3O/
Pouso Alegre46h
Poços de Caldas4Aa
Prata3ZD
Ribeirão das Neves5Uz
Sacramento2TS
Salinas3(?
Santa Luzia5U#
Santa Rita do Sapucaí35j
Santana do Paraíso3Y<
Santo Antônio do Amparo2Jr
Santo Antônio do Monte3Rn
Santos Dumont3D(
Sarzedo3Sz
Sete Lagoas5Xy
São Francisco3+r
São Gonçalo do Sapucaí39k
São Gotardo3Zg
São João Nepomuceno3D.
São João del Rei4Hx
São Lourenço37p
São Sebastião do Paraíso4JW
Taiobeiras3,@
Timóteo4W<
Três Corações4Bn
Três Pontas3El
Tupaciguara3gF
Uberaba5VN
Uberlândia6dJ
Ubá4H/
Unaí4%X
Varginha4Cm
Vazante2mX
Vespasiano4V#
Visconde do Rio Branco3I:
Viçosa4K/
Várzea da Palma3qt
^-195 -415
Aimorés304
Almenara3X8
Jequitinhonha2V5
Nanuque3HB
Pedra Azul3Z2
Resplendor222
Teófilo Otoni4G0
Águas Vermelhas2c0
@16	-4.2	-51.9	Pará
^-83 -560
Abaetetuba4(-
Alenquer3%D
Almeirim3*Y
Altamira4pc
Ananindeua5+<
Barcarena3*:
Belém6*;
Benevides3+>
Breves3(t
Cametá3z&
Castanhal4,[
Conceição do Araguaia30)
Igarapé Açu3._
Igarapé Miri3#,
Itaituba4e0
Itupiranga3W)
Marabá4T+
Mocajuba2v&
Moju3%.
Monte Alegre3#J
Oriximiná3&1
Ourilândia do Norte3Fn
Paragominas4r|
Parauapebas5Mz
Portel3%q
Redenção43y
Salinópolis3=~
Santarém5xD
Soure3<;
São Félix do Xingu2He
São Miguel do Guamá3)|
Tomé Açu3x>
Tucumã2[y
Tucumã3Gm
Tucuruí4j#
Vigia3:?
Xinguara3Cz
Óbidos3%5
^-17 -472
Augusto Corrêa276
Bragança464
Capanema350
Capitão Poço301
Viseu35B
@17	-7	-36.7	Paraíba
^-79 -386
Alagoa Grande27U
Bayeux48b
Belém2CV
Cabedelo39c
Cajazeiras3A0
Campina Grande57R
Catolé do Rocha3G9
Conde26b
Esperança39R
Guarabira3AV
Itabaiana36X
Itaporanga264
João Pessoa68b
Mamanguape3BZ
Mari28X
Monteiro20F
Patos49D
Pombal3B8
Santa Rita48a
Solânea2BV
Sousa3B4
São Bento3G9
@18	-24.6	-51.5	Paraná
^-265 -546
Almirante Tamandaré4Cr
Antonina2Bx
Apucarana4TV
Arapongas4VW
Araucária49q
Astorga3XT
Bandeirantes3Yg
Cambará3Zj
Cambé4WX
Campina Grande do Sul3Ct
Campo Largo4Ap
Campo Mourão4PM
Cascavel5FB
Castro3Hk
Cianorte3SK
Colombo5Cs
Colorado3bQ
Cornélio Procópio3Xe
Coronel Vivida25K
Cruzeiro do Oeste2RF
Curitiba6Br
Dois Vizinhos38F
Foz do Iguaçu5A0
Francisco Beltrão44F
Guarapuava4BV
Guaratuba36y
Ibaiti3Ri
Ibiporã3Wa
Imbituva3De
Irati3Ad
Itaperuçu3Dr
Jacarezinho3Xk
Jaguariaíva3Nn
Jandaia do Sul2TU
Lapa37n
Laranjeiras do Sul3BM
Loanda3aF
Londrina5WY
Mandaguari3UT
Marechal Cândido Rondon3J5
Marialva3US
Maringá5VR
Medianeira3C5
Paiçandu3UQ
Palmas30Q
Palmeira3Bk
Palotina3M8
Paranaguá4Az
Paranavaí4YL
Pato Branco43J
Pinhais4Bs
Pinhão28T
Piraquara3Bt
Piraí do Sul2Kl
Pitanga3HS
Ponta Grossa5Ei
Prudentópolis3Da
Quatro Barras2Bt
Rio Branco do Sul3Dr
Rio Negro34m
Rolândia3WW
Santo Antônio da Platina3Wj
Sarandi4VR
São José dos Pinhais4As
São Mateus do Sul36g
São Miguel do Iguaçu2C4
Telêmaco Borba4Me
Toledo4I9
Umuarama4RD
União da Vitória33Z
Wenceslau Braz2Qm
@20	-6.4	-42.9	Piauí
^-90 -430
*Altos3e5
Barras3m7
Campo Maior3g8
Demerval Lobão2a3
Esperantina3p8
Floriano3M0
Ipueiras2KQ
José de Freitas3g4
Oeiras3K9
Parnaíba4zC
Pedro II3kF
Picos4JF
Piracuruca3pD
Piripiri3lC
São Raimundo Nonato303
Teresina6d2
União2i1
Valença do Piauí2QD
@
^-232 -447
Angra dos Reis424
Araruama43O
Armação de Búzios35S
Arraial do Cabo32R
Barra Mansa475
Barra do Piraí479
Belford Roxo54D
Bom Jesus do Itabapoana3LU
Cabo Frio43R
Cachoeiras de Macacu37K
Campos dos Goytacazes5EY
Casimiro de Abreu37P
Cordeiro2CN
Duque de Caxias64E
Guapimirim37H
Itaboraí55I
Itaguaí439
Itaocara2FQ
Itaperuna4KS
Japeri46A
Macaé48T
Mangaratiba327
Maricá43J
Mendes27A
Miguel Pereira37C
Miracema3IP
Nilópolis44D
Niterói53G
Nova Friburgo49M
Nova Iguaçu64C
Paracambi36A
Paraty200
Paraíba do Sul3AE
Paty do Alferes38D
Petrópolis57F
Pinheiral377
Piraí368
Queimados45B
Resende473
Rio Bonito35L
Rio das Ostras47S
Rio de Janeiro83F
Santo Antônio de Pádua3HP
Saquarema43M
Seropédica35A
Silva Jardim25N
São Fidélis3GU
São João da Barra3Ga
São João de Meriti54D
São Pedro da Aldeia34Q
Tanguá35K
Teresópolis48H
Três Rios4BF
Valença4AA
Vassouras38A
Volta Redonda576
@22	-5.8	-36.6	Rio Grande do Norte
^-67 -378
*Natal69Q
Apodi2A0
Areia Branca3H7
Açu3B9
Caicó327
Canguaretama33R
Ceará Mirim3BO
Currais Novos34D
Extremoz3AP
João Câmara3CK
Macau3GC
Macaíba38O
Mossoró5F5
Nova Cruz32O
Parelhas20B
Parnamirim48P
Santa Cruz35I
São José de Mipibu26Q
@23	-30.5	-53.4	Rio Grande do Sul
^-335 -571
*Tapes3Sv
Alegrete4bD
Arroio Grande2De
Arroio do Meio2fq
Bagé4MU
Bento Gonçalves4hu
Butiá3Yp
Cachoeira do Sul4Zg
Cachoeirinha4Zy
Camaquã3Qr
Candelária3ch
Canela3f#
Canguçu3Li
Canoas5ax
Capão da Canoa3c-
Carazinho4qh
Carlos Barbosa3gu
Caxias do Sul5hx
Caçapava do Sul2Ua
Charqueadas3Zt
Cruz Alta4nZ
Dom Pedrito3PO
Encantado2hq
Encruzilhada do Sul2Uk
Erechim4xm
Esteio4ax
Estância Velha3dx
Farroupilha4hw
Flores da Cunha3jx
Frederico Westphalen3zb
Garibaldi3gu
Gravataí5az
Guaporé3lq
Guaíba4Yw
Herval3Fb
Igrejinha3d#
Ijuí4pW
Itaqui3i5
Ivoti3dx
Jaguarão39b
Júlio de Castilhos3hY
Lagoa Vermelha3ru
Lajeado4ep
Marau3pn
Montenegro3cu
Nova Petrópolis2fy
Nova Prata3lt
Novo Hamburgo5cy
Osório3a*
Palmeira das Missões3uc
Panambi3qa
Parobé3d#
Passo Fundo5ql
Pelotas5Hm
Porto Alegre6Zx
Portão3cx
Quaraí3V6
Rio Grande5Fo
Rio Pardo3Zl
Rolante2c&
Rosário do Sul3WM
Santa Cruz do Sul4cl
Santa Maria5cX
Santa Rosa4uQ
Santa Vitória do Palmar30b
Santana do Livramento4QG
Santiago3hM
Santo Ângelo4qS
Sapiranga4dz
Sapucaia4by
Sarandi2ug
Soledade3lk
São Borja4mB
São Gabriel3WS
São Jerônimo2Zs
São Leopoldo5by
São Lourenço do Sul3Lp
São Luiz Gonzaga3pL
São Marcos3jy
São Sebastião do Caí3dv
São Sepé3XZ
Taquara3c#
Taquari3bq
Teutônia3fr
Torres3g:
Tramandaí3Z,
Três Coroas3e#
Três Passos2yW
Três de Maio3vT
Tupanciretã2iX
Uruguaiana4b0
Vacaria4o!
Venâncio Aires3dn
Veranópolis3ku
Viamão5Yz
@24	-10.9	-63.3	Rondônia
^-131 -653
Ariquemes4WN
Cacoal3Hd
Guajará-Mirim3N0
Jaru3RS
Ji Paraná4MX
Ouro Preto do Oeste3OV
Pimenta Bueno3Ef
Porto Velho5hE
Pôsto Fiscal Rolim de Moura30U
Vilhena44q
@25	2.8	-60.7	Roraima
^28 -607
Boa Vista500
@26	-27.6	-50.7	Santa Catarina
^-289 -526
*Brusque4Ib
Araranguá30V
Balneário Camboriú3Je
Barra Velha2Nd
Biguaçu3Ed
Blumenau5KZ
Braço do Norte36Y
Campos Novos3FE
Canoinhas3RM
Capinzal3GA
Caçador4LG
Celso Ramos2DD
Chapecó4I0
Concórdia3H6
Criciúma42W
Curitibanos3GK
Florianópolis5Df
Forquilhinha32V
Gaspar3Ka
Guaramirim3Oa
Ibirama3IV
Imbituba37d
Indaial3KY
Itajaí4Kd
Itapema3Ie
Içara32X
Jaraguá do Sul4OZ
Joaçaba3HB
Joinville5Qc
Lages4BN
Laguna34c
Mafra3SS
Navegantes3Kd
Orleans25X
Palhoça4Dd
Penha3Le
Pomerode3MY
Porto União3RF
Rio Negrinho3QV
Rio do Sul3HU
Santa Cecília2JM
Santo Amaro da Imperatriz3Cc
Schroeder2PZ
São Bento do Sul4QW
São Francisco do Sul3Re
São Joaquim26R
São José57Y
Tijucas3He
Timbó3LX
Tubarão44a
Videira3JE
Xanxerê3K2
@
^-247 -522
Adamantina3UB
Aguaí3Qq
Agudos3MW
Americana5Kn
Amparo3Ks
Américo Brasiliense3Uf
Andradina3c8
Aparecida3J,
Apiaí32Y
Araraquara4Te
Araras4Nm
Araçatuba4ZI
Araçoiaba da Serra2Ck
Artur Nogueira3Lo
Arujá4Dx
Assis4KI
Atibaia4Gu
Avaré4GX
Bariri3QZ
Barra Bonita3Ma
Barretos4fa
Barrinha3Ze
Barueri5Cr
Bastos2SF
Batatais3ck
Bauru5OV
Bebedouro4cb
Bertioga38z
Birigui4YJ
Biritiba Mirim3B!
Boituva3Ej
Botucatu4Ic
Bragança Paulista4Hv
Brodósqui3bj
Brotas3Of
Buri29a
Cabreúva3Ep
Caieiras4Dt
Cajamar4Dr
Cajati30f
Cajuru3Yn
Campinas6Ip
Campos do Jordão3K(
Capivari3Hl
Capâo Bonito37d
Caraguatatuba4B*
Carapicuíba5Cs
Casa Branca3Tp
Catanduva4aW
Caçapava4G&
Cerquilho3Fj
Conchal3Oo
Cordeirópolis3Ml
Cosmópolis3Lo
Cotia4Br
Cravinhos3Yj
Cruzeiro4L.
Cubatão48w
Cândido Mota3KI
Descalvado3Sk
Diadema5Au
Dois Córregos3Nc
Embu Guaçu49s
Embu5Br
Espírito Santo do Pinhal3Qt
Fernandópolis4iK
Ferraz de Vasconcelos4Cw
Franca5gm
Francisco Morato4Et
Franco da Rocha4Et
Garça3PP
Guararapes3YG
Guararema3D!
Guaratinguetá4J,
Guariba3Xe
Guarujá57x
Guarulhos6Cv
Guará3hi
Guaíra3id
Hortolândia5Io
Ibaté3Rg
Ibitinga3TY
Ibiúna3Ao
Igarapava3lj
Igaraçu do Tietê3Ma
Iguape30k
Ilha Solteira3h9
Ilhabela39*
Indaiatuba5Go
Iperó2Dj
Iracemápolis2Ll
Itanhaém45s
Itapecerica da Serra4As
Itapetininga4Bf
Itapeva47X
Itapevi5Cr
Itapira4Ns
Itaquaquecetuba5Cx
Itararé36T
Itatiba4Hs
Itatinga2Ga
Itaí3DV
Itu4En
Itupeva3Fp
Ituverava3ii
Itápolis3VY
Jaboticabal4Yd
Jacareí5E!
Jaguariúna3Kq
Jales3iH
Jandira4Cr
Jardinópolis3bi
Jarinu3Gt
Jaú4Oa
José Bonifácio3aP
Jundiaí5Fr
Laranjal Paulista3Hi
Leme4Pm
Lençóis Paulista4LY
Limeira5Lm
Lins4UP
Lorena4K-
Louveira3Gq
Macatuba2MZ
Mairinque3Co
Mairiporã3Eu
Martinópolis3QA
Marília5PN
Matão4Vc
Mauá5Av
Miguelópolis3jg
Mirandopólis3aB
Mococa4Wq
Mogi Guaçu4Nr
Mogi Mirim4Nq
Mogi das Cruzes5Cy
Mongaguá36u
Monte Alto3Yb
Monte Aprazível2dP
Monte Azul Paulista3ca
Monte Mor3In
Morro Agudo3ef
Nova Granada2gT
Nova Odessa3Jn
Novo Horizonte3WU
Olímpia3eX
Orlândia3eh
Osasco6Cs
Osvaldo Cruz3TD
Ourinhos4HN
Palmital3JK
Paraguaçu Paulista3NG
Paranapanema2DZ
Paulínia4Jo
Pederneiras3NY
Pedreira3Kr
Penápolis3XL
Pereira Barreto3fB
Peruíbe44q
Piedade3Am
Pilar do Sul39j
Pindamonhangaba4I)
Piracaia3Gw
Piracicaba5Kk
Piraju3FS
Pirajuí2RR
Pirapozinho3O7
Pirassununga4Rm
Pitangueiras3be
Pompéia3QK
Pontal3bg
Porto Feliz3Fl
Porto Ferreira3Sl
Poá4Cx
Praia Grande57w
Presidente Epitácio3T1
Presidente Prudente5Q8
Presidente Venceslau3S4
Promissão3WN
Rancharia3PD
Regente Feijó2P9
Registro32i
Ribeirão Pires4Aw
Ribeirão Preto6Zi
Rio Claro5Nk
Rio Grande da Serra3Aw
Rio das Pedras3Jk
Salto de Pirapora3Bk
Salto4Fn
Santa Bárbara d'Oeste5Jm
Santa Cruz das Palmeiras3To
Santa Cruz do Rio Pardo3IQ
Santa Fé do Sul3jD
Santa Gertrudes3Ml
Santa Isabel3Ey
Santa Rita do Passa Quatro3Ul
Santa Rosa de Viterbo3Wm
Santana de Parnaíba4Dr
Santo Anastácio2T6
Santo André6Av
Santo Antônio de Posse3Lr
Santos57x
Serra Negra3Lt
Serrana3Zk
Sertãozinho4ag
Socorro3Lv
Sorocaba5Cl
Sumaré5Jn
Suzano5Cx
São Bernardo do Campo6Au
São Caetano do Sul4Bu
São Carlos5Rh
São Joaquim da Barra3fh
São José do Rio Pardo3Vr
São José do Rio Preto5dS
São José dos Campos6F#
São João da Boa Vista4Rs
São Manuel3Ka
São Paulo8Cu
São Pedro3Mh
São Roque3Cp
São Sebastião49*
São Vicente57w
Taboão da Serra5Bs
Tambaú3Un
Tanabi3fQ
Taquaritinga3Xb
Taquarituba3CU
Tatuí4Dh
Taubaté5H(
Teodoro Sampaio2M0
Tietê3Gj
Tremembé3H)
Tupã4SH
Ubatuba4D-
Valinhos4Hq
Valparaíso2ZD
Vargem Grande do Sul3Tr
Vinhedo4Hq
Viradouro2cd
Votorantim4Cm
Votuporanga4hM
Várzea Paulista4Fs
Águas de Lindóia3Mu
Álvares Machado3Q7
@28	-10.6	-37.4	Sergipe
^-113 -380
Aracaju549
Barra dos Coqueiros34A
Capela289
Estância306
Itabaiana466
Itabaianinha202
Lagarto344
Laranjeiras358
Nossa Senhora da Glória3B6
Nossa Senhora do Socorro449
Propriá3BC
Simão Dias362
São Cristóvão438
Tobias Barreto310
@
^-184 -526
*Posse3h!
Anicuns2JQ
Anápolis5La
Aparecida de Goiânia5GY
Aragarças2P3
Caldas Novas47e
Campos Belos2sw
Catalão42l
Ceres3VU
Cristalina3Go
Formosa4Tr
Goianira3JW
Goianésia3VZ
Goiatuba34W
Goiás3PP
Goiânia6HX
Inhumas3KV
Ipameri37i
Iporá3KF
Itaberaí3OS
Itapaci2YV
Itapuranga3SR
Itumbiara40Y
Jaraguá3QX
Jatai459
Luziânia4Lk
Minaçu3ni
Mineiros380
Morrinhos37Z
Nerópolis3KY
Niquelândia3df
Padre Bernardo2Wh
Piracanjuba2Ba
Pires do Rio3Bh
Planaltina4To
Porangatu3oZ
Quirinópolis30L
Rio Verde56H
Rubiataba2WS
Santa Helena de Goiás36K
Senador Canedo4HZ
São Luís de Montes Belos3JM
São Miguel do Araguaia3pO
Trindade4IV
Uruaçu3dZ
@30	-6.6	-36.5	Pernambuco
^-94 -405
Abreu e Lima4Fu
Afogados da Ingazeira3GT
Amaraji2Ao
Araripina3I0
Arcoverde4AY
Barreiros36r
Belo Jardim3Bf
Bezerros3Cl
Bom Conselho32c
Brejo da Madre de Deus3Df
Buíque38X
Cabo4Bt
Cabrobó29C
Carpina4Fq
Caruaru5Bj
Catende37m
Chã Grande2Co
Condado3Is
Cupira38k
Custódia3DT
Escada3Ar
Floresta38J
Gameleira38p
Garanhuns45e
Glória do Goitá2Eq
Goiana3It
Gravatá4Cn
Igarassu4Gu
Ipojuca3As
Ipubi2H4
Itapissuma2Gu
Jaboatão dos Guararapes6Dt
Jaboatão6Ct
Jatobá32M
Lagoa do Itaenga2Fq
Lajedo37g
Limoeiro3Fo
Moreno3Ds
Nazaré da Mata3Hr
Olinda5Eu
Ouricuri3F4
Palmares37n
Paulista5Fu
Pesqueira3Ac
Petrolina500
Pombos2Dp
Recife6Du
Ribeirão39p
Rio Formoso27r
Salgueiro3DE
Santa Cruz do Capibaribe4Eh
Serra Talhada3EM
Sertânia3DW
Sirinhaém38s
Surubim3Gl
São José do Egito3JW
São Lourenço da Mata4Et
Tabira2IU
Tamandaré36s
Timbaúba3Jq
Toritama3Ei
Trindade3G2
Vitória de Santo Antão4Dq
Água Preta27o
Águas Belas33Y
@31	-10.1	-47.8	Tocantins
^-117 -491
Araguaína4j9
Gurupi400
Miracema do Tocantins3L7
Palmas5F8
=BS	24.3	-76	Bahamas	Bahamian|Bahamians
@
^251 -773
Nassau!500
@
^265 -787
Freeport300
Lucaya300
=BT	27.5	90.5	Bhutan	Bhutanese
@
^269 894
Phuntsholing200
@
^270 901
Tsirang300
@
^276 899
Punakha300
@
^275 896
Thimphu!400
=BW	-22	24	Botswana	Botswanan
@
^-231 256
Letlhakane3H0
Mahalapye30C
Palapye36F
Serowe37B
Tonota2HJ
@
^-244 262
Mochudi300
@
^-247 255
Mogoditshane314
Molepolole430
Thamaga300
@
^-254 256
Janeng200
Ramotswa353
@
^-250 253
Kanye300
Mosopa321
@
^-200 234
Maun300
@
^-212 275
Francistown400
@
^-247 259
Gaborone!500
@
^-252 257
Lobatse300
@
^-220 278
Selebi-Phikwe300
=BY	53	28	Belarus|Byelorussia	Belarusian|Belarusians
@
^521 237
Baranovichi4AN
Brest500
Byaroza34D
Ivatsevichy36G
Kobryn317
Luninyets31V
Pinsk40O
Pruzhany358
@
^520 292
Dobrush34L
Homyel54I
Kalinkavichy311
Mazyr400
Rahachow3B8
Rechytsa44C
Svyetlahorsk465
Zhlobin498
@
^531 238
Hrodna560
Lida48F
Masty237
Navahrudak35K
Shchuchyn259
Slonim30F
Smarhon'3EQ
Vawkavysk317
@
^539 276
Minsk!600
@
^528 267
Borisov4EI
Dzyarzhynsk394
Kolodishchi2BB
Lyasny2CA
Maladzyechna4F2
Mar''ina Horka37E
Salihorsk408
Slutsk429
Stowbtsy270
Vilyeyka3H2
Zhodzina4DG
@
^531 286
Asipovichy320
Babruysk506
Bykhaw24G
Horki3CO
Krychaw36V
Mogilev|Mahilyow58H
@
^545 268
Hlybokaye369
Lyepyel'24J
Navapolatsk4AI
Orsha40a
Pastavy360
Polatsk4AK
Vitebsk57Y
=BZ	17.3	-88.7	Belize	Belizean|Belizeans
@
^175 -882
Belize City400
@
^172 -891
Belmopan!213
San Ignacio200
@
^181 -886
Orange Walk200
=CA	60.1	-113.6	Canada	Canadian|Canadians
@01	52.3	-117.5	Alberta|Alta.
^497 -1188
*Brooks29+
Airdrie3Gm
Calgary6El
Camrose2Xy
Canmore2EY
Cochrane2Fh
Cold Lake2m~
Edmonton6dr
Fort McMurray4,:
Fort Saskatchewan2eu
Grande Prairie3t0
High River29n
Hinton2bC
Lacombe2Sp
Leduc2aq
Lethbridge40y
Medicine Hat43[
Okotoks2Am
Red Deer4Qo
Sherwood Park3ct
Spruce Grove3cn
St. Albert4dq
Strathmore2Es
Sylvan Lake2Ql
Wetaskiwin2Xs
^533 -1100
Lloydminster300
@02	54	-125	British Columbia|B.C.
^484 -1303
*Delta47:
*Mission37@
*Surrey57;
*Terrace3zH
Abbotsford47@
Aldergrove27>
Burnaby59/
Campbell River3Gp
Chilliwack48^
Colwood20*
Coquitlam49;
Courtenay3Dr
Duncan34(
Ladner57.
Langford30*
Langley37<
Maple Ridge48=
Nanaimo48%
New Westminster48:
North Cowichan34(
North Saanich23+
North Vancouver39.
Oak Bay30,
Parksville29y
Pitt Meadows28<
Port Alberni38t
Port Coquitlam49;
Port Moody39;
Powell River2Ew
Prince George4t;
Prince Rupert2x0
Quesnel2k>
Richmond58.
Salt Spring Island24*
Squamish2D-
Tsawwassen36.
Vancouver68.
Vernon Lake3Gd
Victoria50+
Walnut Grove38=
West End39.
West Vancouver3A-
White Rock46;
Williams Lake2b]
^491 -1209
*Trail20W
Cranbrook34p
Dawson Creek2)7
Fort St. John2-0
Kamloops4G6
Kelowna48E
Nelson24a
Okanagan5DG
Penticton34D
Salmon Arm2GG
Vernon3CG
West Kelowna38D
@03	55	-97	Manitoba|Man.
^495 -1000
Brandon330
Portage la Prairie25H
Selkirk26V
Steinbach20X
Thompson2!L
Winnipeg64T
@04	46.4	-66.4	New Brunswick|N.B.
^453 -683
Bathurst2NQ
Dieppe38a
Edmundston2L0
Fredericton36G
Lutes Mountain28Y
Miramichi3HS
Moncton48Z
St. John40M
@05	52	-56	Newfoundland and Labrador|Newfoundland|Labrador|N.L.
^475 -669
Labrador City2s0
^475 -580
Bay Roberts21l
Conception Bay South20o
Corner Brook3F0
Grand Falls-Windsor2EN
Mount Pearl30q
St. John's41r
@07	45	-63	Nova Scotia|N.S.
^446 -645
Amherst2C3
Dartmouth419
Fall River229
Glace Bay3Gj
Halifax509
Kentville250
Lower Sackville328
New Glasgow3AJ
Sydney4Fh
Truro38C
@08	49.3	-84.5	Ontario|Ont.
^421 -945
Kenora2=0
Thunder Bay4#q
^421 -843
*Midland3Ri
Ajax4Ir
Alliston3Li
Amherstburg20C
Ancaster3Bh
Arnprior2X@
Aurora3Jm
Barrie5Nk
Belleville3L+
Bells Corners2W|
Brampton5Gj
Brant3Ae
Brantford4Ae
Brockville3P~
Burlington4Dj
Cambridge4De
Carleton Place2U]
Chatham33L
Cobourg3Jz
Collingwood2Of
Dorchester29W
East Gwillimbury3Kn
East York4Go
Elliot Lake2hH
Etobicoke5Gl
Fort Erie28s
Greater Sudbury4iX
Guelph4Ee
Hamilton5Cj
Huntsville3Wp
Huron East2FU
Ingersoll29Y
Kanata4W_
Kapuskasing2/J
Kingston4L>
Kitchener5Dc
Lambton Shores2BO
Leamington30H
Lindsay3Nu
London59V
Markham5Io
Milton4Ei
Mississauga6Fk
Napanee2M:
Nepean5W~
New Hamburg2Da
Newmarket4Km
Niagara Falls4Aq
Norfolk County47d
North Bay3gm
North Perth2GX
North York6Hn
Oakville4Ek
Orangeville3Ig
Orillia3Pn
Oshawa5It
Ottawa!6X~
Owen Sound3PY
Paris2Bd
Pembroke2b.
Petawawa2c,
Peterborough4My
Pickering4Iq
Port Colborne38p
Port Hope2Jx
Prince Edward3J-
Quinte West3L)
Rayside-Balfour2jV
Richmond Hill5In
Sarnia49J
Sault Ste. Marie4i0
Scarborough6Ho
Simcoe27e
South Huron2CS
St. Catharines4Bp
St. Thomas37V
Stratford3DY
Temiskaming Shores2sk
Thorold3Ap
Timmins3%U
Toronto7Gn
Uxbridge2Kq
Valley East2kX
Vanier2X~
Vaughan5Hm
Waterloo4Ec
Welland39p
Willowdale4Hn
Windsor52D
Woodstock3Aa
^450 -755
Clarence-Rockland362
Cornwall308
Hawkesbury269
Queenswood Heights250
@09	46.1	-68.9	Prince Edward Island|P.E.I.
^455 -755
Fallingbrook300
^462 -638
Charlottetown307
Summerside220
@10	52	-72	Que.|Quebec
^452 -790
Alma3Y:
Amos3Y9
Beaconsfield32p
Beauharnois21p
Beloeil34w
Blainville35p
Boisbriand34q
Boucherville34u
Brossard43t
Buckingham24a
Bécancour2B(
Candiac22t
Cantley24W
Chambly33v
Châteauguay32r
Cowansville20#
Côte-Saint-Luc33r
Deux-Montagnes23p
Dolbeau-Mistassini2b*
Dollard-des-Ormeaux33q
Dorval32q
Drummondville47&
Gatineau53X
Granby32#
Joliette38u
Jonquière3W>
Kirkland33p
L'Ancienne-Lorette2G<
L'Assomption26u
L'Île-Perrot22p
La Haute-Saint-Charles4H<
La Prairie32t
La Tuque2M!
Lachute25l
Laurentides2J)
Laval54r
Les Coteaux21m
Longueuil53t
Lorraine25q
Lévis4G>
Magog21+
Mascouche35s
Mercier21r
Mirabel35n
Mont-Laurier2EZ
Mont-Saint-Hilaire24w
Montmagny2I_
Montreal63s
Mount Royal33s
Notre-Dame-de-Grâce43s
Notre-Dame-de-l'Île-Perrot22p
Pincourt22o
Pointe-Claire32q
Prévost27n
Québec|Quebec City5G>
Repentigny45t
Roberval2X*
Rock Forest32,
Rosemère24q
Rouyn-Noranda3U0
Saguenay4W?
Saint-Amable25v
Saint-Augustin-de-Desmaures2F;
Saint-Basile-le-Grand23v
Saint-Bruno-de-Montarville33v
Saint-Canut25n
Saint-Constant32s
Saint-Eustache34p
Saint-Georges39^
Saint-Hyacinthe34y
Saint-Jean-sur-Richelieu41v
Saint-Jérôme36o
Saint-Laurent43r
Saint-Lazare22n
Saint-Lin-Laurentides27q
Saint-Léonard44s
Saint-Sauveur27m
Sainte-Adèle28n
Sainte-Anne-des-Plaines26q
Sainte-Catherine22s
Sainte-Catherine2B%
Sainte-Julie34v
Sainte-Marie2C@
Sainte-Marthe-sur-le-Lac23p
Sainte-Thérèse34q
Salaberry-de-Valleyfield31n
Shawinigan3E#
Sherbrooke42-
Sorel-Tracy38x
Terrebonne45s
Thetford-Mines39=
Trois-Rivières4B&
Val-d'Or3TC
Val-des-Monts25X
Varennes35u
Vaudreuil-Dorion32o
Victoriaville39,
Westmount33s
le Plateau22W
^478 -695
Baie-Comeau3EE
Gaspé2Ao
Hauterive2EC
Matane2AK
Rimouski36A
Rivière-du-Loup300
Sept-Îles3OV
@11	54	-106	Saskatchewan|Sask.
^491 -1083
Estevan20r
Moose Jaw3DS
North Battleford3b0
Prince Albert3fP
Regina4Eb
Saskatoon5UG
Swift Current2C5
Warman2WH
Weyburn26i
Yorkton2Lw
@12	63	-135	Yukon Territory
^607 -1351
Whitehorse300
@13	65	-118	N.W.T.
^625 -1144
Yellowknife200
@14	70	-90	Nunavut
-CC	-12.5	96.8	Cocos Islands	Cocos Islander
@
^-122 968
West Island!000
=CD	-2.5	23.5	Democratic Republic of the Congo|Democratic Republic of Congo|Congo|Congo-Kinshasa|DR Congo|DRC|Zaire|Belgian Congo	Congolese
@
^-11 172
Gemena4iQ
Lisala4Xh
Lukolela200
Mbandaka5BB
@
^-67 236
Gandajika404
Kabinda469
Mbuji-Mayi660
@
^-44 153
Kinshasa|Leopoldville!810
Masina501
@
^-59 124
Boma407
Kasangulu3DS
Matadi51B
Mbanza-Ngungu46P
Moanda300
Tshela395
@
^-44 259
Kampene388
Kasongo308
Kindu4F0
@
^-17 290
*Sake210
Beni5M5
Butembo4I3
Goma402
@
^-34 288
Bukavu590
Kabare390
Uvira403
@
^27 237
Aketi301
Bondo3B0
Buta31A
@
^-118 266
Kambove390
Kipushi407
Likasi581
Lubumbashi|Elisabethville619
@
^-92 250
Bukama309
Kamina450
@
^21 276
Isiro470
Wamba204
Watsa39J
@
^16 303
Bunia400
@
^-64 206
Ilebo4L0
Luebo3A8
Mweka3FA
Tshikapa502
@
^-65 168
Kasongo-Lunda300
@
^-50 174
Bandundu Province4H0
Bulungu35C
Kikwit50E
Mangai3AL
@
^-70 235
Lubao3GM
Mwene-Ditu500
@
^-107 255
Kolwezi500
@
^-59 223
Demba340
Kananga501
@
^-30 162
Bolobo380
Inongo3BL
Mushie307
Nioki33F
@
^22 225
Bumba400
@
^33 209
Businga300
Gbadolite3A1
@
^-50 234
Lodja4F2
Lusambo300
@
^37 186
Libenge300
@
^-61 269
Kabalo300
Kalemie42N
Kongolo371
@
^5 236
Basoko370
Kisangani|Stanleyville50G
Yangambi338
@
^-3 209
Boende300
=CF	7	21	Central African Republic	Central African|Central Africans
@
^43 212
Mobaye300
@
^65 220
Bria300
@
^43 158
Berbérati400
Carnot361
@
^57 191
Sibut300
@
^39 175
Boda240
Mbaïki405
@
^47 228
Bangassou300
@
^59 156
Bouar300
@
^58 207
Bambari300
Ippy255
@
^65 175
Batangafo288
Bossangoa300
@
^63 164
Bozoum300
Paoua390
@
^70 192
Kaga-Bandoro400
@
^35 160
Nola300
@
^43 184
*Bimbo400
Damara373
@
^44 186
Bangui!500
=CG	-1	15	Congo-Brazzaville|Republic of Congo|Republic of the Congo	Congolese
@
^-42 133
Kayes400
Madingou303
@
^-37 133
Sibiti300
@
^16 181
Impfondo300
@
^-42 127
Dolisie400
Mossendjo3D0
@
^-19 159
Gamboma300
@
^16 161
Ouésso300
@
^-43 153
Brazzaville!600
@
^-5 159
Owando300
@
^-48 119
Loandjili300
Pointe-Noire600
=CH	47	8	Switzerland	Swiss
@AG	47.4	8.1	Canton of Aargau
^474 80
Aarau200
Baden213
Wettingen313
@AI	47.4	9.4	Appenzell Innerrhoden
@AR	47.4	9.4	Canton of Appenzell Ausserrhoden
^474 93
Herisau200
@BE	46.9	7.6	Canton of Bern
^468 72
Bern|Berne!412
Biel/Bienne330
Köniz312
Steffisburg204
Thun304
@BL	47.5	7.7	Basel-Landschaft
^475 75
Allschwil310
Muttenz201
@BS	47.6	7.6	Canton of Basel-City
^476 76
Basel|Basle400
Riehen300
@FR	46.7	7.1	Canton of Fribourg
^468 72
Fribourg300
@GE	46.2	6.1	Canton of Geneva
^462 61
Carouge300
Geneva|Geneve500
Meyrin300
Onex200
Vernier300
@GL	47	9	Canton of Glarus
@GR	46.6	9.6	Grisons
^468 95
Chur300
@JU	47.3	7.2	Canton of Jura
@LU	47.1	8.2	Canton of Lucerne
^470 83
Emmen310
Kriens300
Littau210
Lucerne410
@NE	47	6.8	Canton of Neuchâtel
^470 68
La Chaux-de-Fonds310
Neuchâtel301
@NW	46.9	8.4	Canton of Nidwalden
@OW	46.9	8.3	Canton of Obwalden
@SG	47.3	9.2	Canton of St. Gallen
^472 88
Gossau225
Jona200
Rapperswil300
St. Gallen426
Wil232
@SH	47.7	8.7	Canton of Schaffhausen
^477 86
Schaffhausen300
@SO	47.3	7.7	Canton of Solothurn
^472 74
Grenchen200
Olten215
@SZ	47.1	8.7	Canton of Schwyz
@TG	47.6	9.1	Thurgau
^476 89
Frauenfeld300
Kreuzlingen213
@TI	46.2	8.8	Canton Ticino
^460 90
Bellinzona220
Lugano400
@UR	46.8	8.6	Canton of Uri
@VD	46.6	6.6	Canton of Vaud
^464 62
Lausanne414
Montreux307
Nyon200
Pully215
Renens314
Vevey216
Yverdon-les-Bains344
@VS	46.2	7.5	Valais
^462 70
Monthey210
Sierre215
Sion304
@ZG	47.1	8.5	Canton of Zug
^472 85
Baar300
Zug300
@ZH	47.4	8.7	Canton of Zurich
^473 84
*Seen224
Adliswil201
Dietikon310
Dübendorf312
Horgen202
Kloten222
Stadt Winterthur223
Uster303
Winterthur423
Zurich|Zuerich512
=CI	8	-5	Ivory Coast|Cote d'Ivoire	Ivorian|Ivorians
@
^44 -74
San-Pédro538
Sassandra36D
Tabou200
@
^95 -76
Odienné300
@
^65 -82
*Man496
Bangolo257
Biankouma3C6
Danané380
Duekoué329
Guiglo307
@
^66 -53
Arrah31D
Bongouanou31B
Daoukro35D
Dimbokro406
Toumodi303
Yamoussoukro!520
@
^53 -48
Adzopé489
Affery3A8
Agboville466
Akoupé3B9
Dabou404
Tiassalé360
@
^95 -65
Boundiali300
Ferkessédougou41D
Korhogo409
Tengréla3A1
@
^75 -56
Bouaké626
Béoumi320
Katiola465
Sakassou203
@
^66 -59
Bondoukou4EV
Bouna3RT
Sinfra400
Tanda3CR
@
^54 -41
Abidjan701
Abobo601
Anyama410
Bingerville302
@
^52 -37
Abengourou4F2
Aboisso335
Adiaké214
Agnibilékrou3J5
Bonoua311
Grand-Bassam400
@
^58 -60
Divo406
Gagnoa430
Lakota303
Oumé366
@
^65 -66
Bouaflé459
Daloa541
Issia300
Vavoua391
Zuénoula395
@
^80 -77
Mankono31F
Séguéla30A
Touba330
-CK	-21.2	-159.8	Cook Islands	Cook Islander
@
^-212 -1598
Avarua!200
=CL	-30	-71	Chile	Chilean|Chileans
@
^-336 -716
Cartagena200
Hacienda La Calera384
La Ligua3B4
Limache363
Llaillay286
Los Andes48A
Quillota474
Quilpué462
San Antonio400
San Felipe499
Valparaíso560
Villa Alemana462
Viña del Mar560
@
^-456 -727
Coyhaique306
Puerto Aisén220
@
^-237 -704
Antofagasta500
Calama4CF
Tocopilla3G2
@
^-394 -730
Angol3G3
Collipulli2E6
Lautaro396
Loncoche204
Nueva Imperial370
Pucón31A
Temuco574
Victoria3C7
Villarrica318
@
^-286 -708
Copiapó4C5
Diego de Almagro3M8
Vallenar300
@
^-378 -737
*Tomé3C7
Arauco364
Cabrero38D
Cañete303
Chiguayante497
Concepción5A7
Coronel486
Curanilahue334
Laja25A
Lebu320
Los Ángeles43D
Lota375
Mulchén31F
Nacimiento33A
Penco3B7
Talcahuano5B6
@
^-316 -713
Coquimbo4G0
Illapel301
La Serena4H1
Ovalle4A1
@
^-347 -714
Chimbarongo204
Graneros367
Machalí358
Rancagua557
Rengo335
San Vicente de Tagua Tagua333
San Vicente333
Santa Cruz310
@
^-532 -725
Puerto Natales3F0
Punta Arenas40G
@
^-361 -724
Cauquenes311
Constitución380
Curicó4BC
Linares438
Molina3AB
Parral306
San Javier357
Talca577
@
^-338 -712
Buin315
Chicureo Abajo355
El Monte312
La Pintana526
Lampa353
Lo Prado445
Melipilla410
Paine305
Peñaflor423
Puente Alto526
San Bernardo525
Santiago!736
Talagante313
@
^-431 -738
Ancud3C0
Castro360
Osorno4P7
Port Montt4G9
Puerto Varas3I8
Quellón302
@
^-202 -702
Iquique500
@
^-185 -703
Arica500
@
^-403 -732
La Unión301
Las Animas350
Panguipulli279
Río Bueno202
Valdivia450
@
^-366 -721
Chillán400
San Carlos321
=CM	6	12	Cameroon	Cameroonian|Cameroonians
@
^44 133
Batouri30B
Bertoua524
Bélabo350
Garoua Boulaï3FD
@
^38 96
Dizangué304
Douala621
Edéa505
Loum491
Manjo3A2
Mbanga370
Melong3D4
Nkongsamba4C3
Penja381
@
^59 100
Bali400
Bamenda511
Fundong343
Kumbo337
Wum451
@
^50 101
Bafang421
Bafoussam553
Bangangté414
Dschang440
Foumban478
Foumbot455
Mbouda462
Tonga206
@
^40 89
Bamusso350
Buea323
Fontem3FA
Kumba465
Limbe403
Mamfe3I4
Mutengene314
Muyuka335
Tiko315
@
^65 118
Banyo330
Meïganga40P
Ngaoundéré58I
Tibati308
@
^35 108
Akonolinga23F
Bafia4D4
Eséka320
Mbalmayo407
Mbandjok3AB
Nanga Eboko3CG
Nkoteng3AC
Obala377
Yaoundé!647
@
^101 138
Bogo268
Kaélé307
Kousséri5KC
Maroua555
Mokolo560
Mora393
Yagoua42E
@
^84 134
Garoua590
Guider4F5
Lagdo373
Tcholliré308
@
^29 99
Kribi300
Lolodorf338
Sangmélima30L
Ébolowa40D
=CN	35	105	China|People's Republic of China	Chinese
@01	32	117.3	Anhui
^296 1154
Anking|Anqing59G
Bengbu6XK
Bozhou4h4
Chaohu4KP
Chizhou4BL
Chuzhou5RT
Datong4UH
Fuyang4X4
Gushu4KV
Hefei7NJ
Huaibei6iE
Huainan6UG
Huaiyuan Chengguanzhen4YI
Huangshan City41T
Huoqiu Chengguanzhen4S9
Jieshou4b0
Lucheng4GJ
Mengcheng Chengguanzhen4bC
Mingguang4WQ
Suixi4hE
Suzhou5eG
Tangzhai4mC
Tongling|Wusong5EO
Wucheng40S
Wuhu5HU
Wuyang4O8
Xuanzhou4EY
Yingshang Chengguanzhen4U9
@02	29.2	120.4	Zhejiang
^274 1189
Deqing4VB
Dongyang4JD
Fenghua4NP
Fuyang4RB
Guli5FB
Haining4VI
Hangzhou8TD
Huangyan4DO
Huzhou4ZC
Jiaojiang5DQ
Jiashan4YK
Jiaxing5YJ
Jinhua4H7
Jinxiang40H
Kunyang43H
Lanxi4I6
Lianghu4QK
Linhai4FM
Linping4UE
Lishui4BA
Luqiao5CP
Ningbo7PQ
Ninghai4JP
Puyang7LA
Quzhou4G0
Shangyu6QK
Shaoxing5QH
Shenjiamen4QY
Wenling4AP
Wenzhou66I
Wuzhen4XG
Xianju4FI
Xiaoshan4SE
Yiwu4JC
Yuyao4RM
Zhaobaoshan4QS
Zhicheng4aA
Zhoushan4QX
Zhuji4ND
@03	27.4	115.8	Jiangxi
^271 1139
Changleng4GJ
Fenyi478
Guixi4CX
Ji'an50B
Jianguang4BJ
Jingdezhen5MX
Jiujiang5QL
Nanchang7GK
Pingxiang550
Poyang4JS
Shangrao5Ee
Xinyu47A
Yichun475
@04	33	119.1	Jiangsu
^311 1166
Baoying4LR
Changshu|Changshu City65f
Changzhou67Y
Dazhong4Ld
Dongkan4TW
Dongtai4Ib
Fengcheng4a0
Gaogou3TQ
Gaoyou4HS
Guiren4QG
Haizhou4ZP
Hede4Rb
Huai'an5PO
Huilong47p
Hutang44T
Jiangyan4EZ
Jiangyin48b
Jinsha4Aj
Juegang4Ck
Kunshan63i
Licheng43T
Mudu42d
Nanjing|Nanking8AM
Nantong69h
Pizhou4WE
Qinnan3MX
Songling41f
Suicheng4SD
Suzhou72e
Taishing4BY
Taizhou6EX
Tongshan6V6
Wuxi75b
Xiannü4DU
Xiaolingwei49N
Xinghua4IW
Xinpu5ZQ
Yancheng6Na
Yangzhou5DS
Yicheng43W
Zhangjiagang48d
Zhenjiang6BT
Zhenzhou4CQ
Zhongxing4QL
Zhouzhuang30g
@05	43.5	126.6	Jilin
^417 1228
Antu4Ez
Baicheng5d0
Baishan52a
Baishishan4Jm
Changchun7MP
Changling3QC
Chaoyang4AW
Dalai4cF
Dashitou4Gv
Dehui4ST
Dongfeng49R
Dunhua4Hs
Erdaojiang41W
Fuyu4ZK
Gongzhuling4IK
Guangming4a0
Helong48!
Hepingjie44f
Huadian4Dd
Huangnihe3Jq
Huinan49Z
Hunchun4C<
Jiaohe4Kj
Jilin City|Jilin7Mc
Jishu4Qe
Jiutai4PU
Kaitong4V3
Liaoyuan5CN
Linjiang41f
Lishu4GF
Liuhe45T
Longjing4B(
Meihekou48T
Panshi4CX
Sanchazi44c
Shuangyang4IT
Shulan4Rg
Siping5FG
Songjianghe45l
Songyuan4YK
Tonghua50V
Tumen4D,
Wangqing4G,
Xinglongshan4NR
Yanji5C)
Yantongshan4GW
Yushu4Vb
Zhengjiatun4I7
Zhenlai4f5
@06	35.2	98.7	Qinghai
^366 1018
Xining600
@07	25.8	118.2	Fujian
^244 1175
Amoy|Xiamen716
Fu'an4RM
Fuding4TR
Fuqing4DJ
Fuzhou6HI
Jian'ou4Q8
Jiangkou4BH
Jinjiang44B
Luoyang46C
Nanping4M7
Ningde4NK
Pucheng4ZA
Putian5AF
Quanzhou55B
Sanming5I1
Shaowu4T0
Shima403
Tantou4GL
Wuyishan3Y5
Ximeicun469
Zhangzhou612
@08	48.5	128.6	Heilongjiang
^441 1229
Acheng4Ef
Anda5NO
Baiquan4ZW
Baoshan4P|
Bayan3Kj
Bei'an5gb
Bin Xian4Hk
Boli4H=
Chaihe47*
Chengzihe4C]
Daqing5PL
Didao4D?
Dongning40]
Dorbod3SF
Fendou5PK
Fuyu4bG
Gannan4c6
Hailin45&
Hailun4Yf
Harbin8Hc
Hegang6X:
Heihe4zk
Hengshan4B@
Honggang4NK
Huanan4L<
Hulan Ergi5V7
Hulan4Jb
Jiamusi5R:
Jidong4B]
Jixi5C[
Jixian4Q]
Langxiang4Sy
Lanxi4MY
Lianhe4U%
Lingdong4P]
Linkou4C:
Longfeng4OM
Longjiang4W3
Luobei3Z?
Mingshui4VU
Mudanjiang65)
Muling48<
Nehe4iJ
Nenjiang4pN
Nianzishan4Y0
Qinggang4QW
Qiqihar6WB
Qitaihe|Taihecun5H@
Shangzhi4Bp
Shanhecun4Gv
Shuangcheng4DY
Shuangyashan6P^
Suifenhe23]
Suihua5Pf
Suiling4Vg
Tahe4]I
Tailai4N5
Tieli4Tp
Wangkui4Ra
Wuchang48h
Xinqing3g(
Yichun4ay
Yilan4M)
Youhao4cx
Zhaodong4KV
Zhaoyuan4EM
Zhaozhou4GO
^456 1319
Baoqing473
Fujin4H1
Fuyuan3SO
Mishan400
@09	33.9	113.7	Henan
^321 1119
Anyang6eP
Binhe469
Daokou4ZQ
Dengzhou462
Dingcheng40V
Gongyi3RB
Hancheng445
Hebi5cN
Huaidian4DV
Jiaozuo5VD
Jishui4GZ
Kaifeng6RO
Luohe5FL
Luoyang6Q6
Minggang44L
Nanyang596
Pingdingshan6GE
Puyang Chengguanzhen6aV
Runing49P
Shangqiu5Oc
Songyang4OB
Wacheng4HQ
Xiangcheng Chengguanzhen4HG
Xincheng4FX
Xinxiang6VJ
Xinyang60M
Xixiang4VA
Xuchang6JK
Yigou4bO
Yima4Q0
Yingchuan4LG
Yunyang4D8
Zhengzhou7RH
Zhoukou5FR
Zhumadian69L
@10	37	106	Hebei
^364 1140
Baoding6PF
Beidaihehaibin4Yt
Botou4HQ
Cangzhou5JT
Changli4Xq
Chengde5ke
Dingzhou4LA
Fengrun4Yf
Guye3Xi
Handan625
Hecun411
Hengshui5DH
Langfang6VR
Linshui402
Linxi4Xi
Luancheng6F7
Nangong4AE
Pengcheng402
Qinhuangdao6Zu
Renqiu4NL
Shahecheng455
Shanhaiguan4av
Shijiazhuang7G5
Songling3dh
Tangjiazhuang4Xj
Tangshan7Wg
Tianchang4G0
Xingtai675
Xinji4FC
Xuanhua|Zhangjiakou Shi Xuanhua Qu5gA
Zhangjiakou6i9
Zhaogezhuang4Yi
@11	27.4	111.5	Hunan
^258 1096
Anjiang3F5
Anxiang4aQ
Bojia37O
Changde5WL
Changsha7OY
Chenzhou50Y
Fenghuang5L0
Gantang392
Gantang4GO
Guankou6Oe
Hengyang6BU
Hongjiang4D4
Hongqiao4AP
Huaihua4I4
Jinshi4cN
Jishou4P1
Leiyang46X
Lengshuijiang4JI
Lengshuitan46K
Lianyuan4JL
Loudi4JO
Nanzhou3aS
Qingshuping4GO
Qionghu4US
Santangpu4GO
Shangmei4JH
Wenxing4TX
Wulingyuan3Z9
Wuxi48N
Xiangtan6LX
Xiangxiang4JT
Xishan4Jd
Yiyang5SR
Yongfeng4HQ
Yueyang6aZ
Yutan3PU
Zhangjiajie4X9
Zhuzhou6Ka
@12	31.1	112.4	Hubei
^297 1089
*Jingling5Ag
Anlu4Gm
Buhe46X
Caidian49p
Caohe45&
Chengzhong5Cl
Danjiangkou4SQ
Daye44z
Duobao4Ac
Enshi466
Ezhou57x
Fengkou44i
Guangshui4Jp
Gucheng Chengguanzhen4QR
Hanchuan4An
Huangmei45-
Huangpi4Ct
Huangshi65z
Huangzhou48x
Jingmen4DX
Jingzhou57X
Laohekou5RS
Lichuan460
Macheng4Fz
Nanzhang Chengguanzhen4LT
Puqi40o
Qianjiang57e
Qingquan48%
Shashi56X
Shiyan7TJ
Suizhou5Kj
Wuhan89s
Wuxue52)
Xiangfan|Xiangyang5NW
Xianning51s
Xiantao57j
Xiaogan4Co
Xihe4Kk
Xindi41k
Xinshi4Dg
Xinzhou4Cx
Xiulin40Z
Yichang5AO
Yicheng4KY
Yunmeng Chengguanzhen4En
Zaoyang5Od
Zhicheng46Q
Zhijiang47T
Zhongxiang4Fb
@13	41	85.5	Xinjiang Uyghur Autonomous|Xinjiang
^371 760
Aksu5fh
Aral5Yr
Hotan40d
Huocheng5,n
Kashgar5O0
Kucha4k+
Qapqal4)p
Shache4DC
Xinyuan5#.
^418 849
Altay4yW
Baijiantan4d2
Changji5MO
Hoxtolgay3lB
Karamay5c0
Korla50D
Kumul4A~
Shihezi6PB
Turpan5Bh
Ürümqi|Wulumuqi7KR
@14	32	90	Tibet Autonomous|Tibet
^293 889
Chamdo4I^
Dêqên47I
Lhasa44M
Nagqu Prefecture3MW
Xigazê400
@15	36.7	101.4	Gansu
^346 977
Baiyin5J&
Beidao40]
Jiayuguan City4q6
Jinchang4dj
Jiuquan4p8
Lanzhou7Fz
Laojunmiao4q0
Linxia Chengguanzhen5At
Tianshui70@
Wuwei5Xn
Zhangye4hS
^355 1067
Pingliang400
@16	23.8	108.3	Guangxi Zhuang Autonomous
^215 1066
Babu4Tn
Baihecun466
Baise City4O0
Beihai50P
Beiliu3Cb
Guigang4GU
Guilin6cb
Guiping4JZ
Hepu42Q
Jinji4Hg
Laibin4MR
Luorong4TU
Nandu4Eg
Nanning6DH
Pingnan4Kc
Qinzhou45K
Wuzhou5Kl
Yangshuo5Xd
Yashan47X
Yongning4DJ
Yulin4Ba
@18	27.2	106.8	Guizhou
^262 1042
Anshun51H
Bijie4BB
Duyun41X
Guiyang64P
Liupanshui546
Loushanguan4JQ
Tongren4Fo
Weining470
Xiaoweizhai40X
Zunyi5FR
@19	40.8	122.4	Liaoning
^388 1194
Anshan6Na
Beipiao4UE
Benxi6Pi
Changtu4el
Chaoyang5SB
Dalian71M
Dalianwan32N
Dandong6Do
Dashiqiao4IV
Dongling4Ug
Fengcheng4Hl
Fushun6Vj
Fuxin6WN
Gongchangling4Nf
Haicheng5LX
Heishan4TR
Huanren4Py
Hushitai4Vf
Jinzhou53N
Jinzhou6NH
Jiupu4Na
Kaiyuan4bk
Kuandian4Js
Langtoucun4Cn
Lianshan5KF
Liaoyang6Pc
Liaozhong3RX
Linghai3OK
Lingyuan4O0
Lüshunkou40J
Nanpiao4ND
Nantai4LY
Panshan6OQ
Pulandian46Q
Shenyang8Ue
Sujiatun4Td
Tieling5Zi
Wafangdian58Q
Xiaoshi4Pl
Xifeng4dr
Xingcheng4ID
Xinmin4WY
Xiuyan4Fd
Yebaishou4Q2
Yingkou6JS
Zhuanghe49a
@20	44.7	112.6	Inner Mongolia Autonomous|Inner Mongolia
^395 1067
Baotou6BX
Bayan Nur6C7
Dongsheng43X
Erenhot2fr
Fengzhen49&
Hohhot6Do
Jining5F%
Ordos71V
Salaqi4Ac
Shiguai4Ca
Wuda400
Wuhai521
^420 1160
Alihe4~=
Chifeng53U
Hailar5.b
Jalai Nur4;H
Jiagedaqi4_[
Manzhouli3<E
Mujiayingzi41S
Pingzhuang40X
Tongliao5G#
Ulanhot4fz
Xilin Hot4K0
Yakeshi4/l
Zhalantun4y)
^508 1215
Genhe400
@21	37.4	106.3	Ningxia Hui Autonomous
^385 1063
Dawukou451
Shitanjing470
Shizuishan475
Yinchuan500
@
^397 1160
Beijing|Peking|Peiping!824
Changping452
Daxing403
Fangshan400
Liangxiang401
Mentougou521
Shunyi446
Tongzhou427
@
^310 1211
*Shanghai924
Songjiang401
Zhabei634
Zhujiajiao410
@24	37.6	112.4	Shanxi
^350 1110
Changzhi627
Datong6pN
Jiexiu4K9
Jincheng55I
Linfen5B5
Pingyao County3MC
Taiyuan7TG
Xinzhi4F7
Xinzhou4YH
Yangquan5TQ
Yuanping4bI
Yuci5RH
Yuncheng500
@25	36.3	118.8	Shandong
^348 1155
Anqiu4Gb
Bianzhuang40P
Binzhou4QP
Boshan4HN
Changqing4IC
Chengyang48X
Dengzhou4Ur
Dezhou5R8
Dingtao431
Dongcun4Kv
Dongdu4BM
Dongying|Shengli5RU
Feicheng45P
Feicheng4ED
Gaomi4Gh
Hanting4Kb
Heze540
Jiaozhou4Fj
Jiehu47U
Jimo4Go
Jinan7JF
Jining56B
Juye466
Laiwu4EM
Laixi4Lo
Laiyang4Mq
Laizhou5Oi
Liaocheng5H5
Linqing4K2
Linqu4HU
Linyi53S
Longkou4Tm
Mengyin49O
Mingshui4JK
Nanding4JQ
Nanma4ER
Ninghai4Qz
Ningyang4AD
Pingdu4Ki
Pingyi47L
Pingyin4F9
Qingdao7Dn
Qingyang4Rw
Qingzhou4JU
Qufu48F
Rizhao56e
Shancheng406
Shanting43K
Shizilu44X
Shouguang4LW
Sishui48I
Suozhen4MQ
Tai'an7EG
Taozhuang41I
Tengzhou43H
Tianfu4P(
Weifang5Ja
Weihai4R(
Wenshang49A
Xiazhen40G
Xiazhuang41V
Xindian4KS
Xintai5BN
Yanggu4D3
Yanta4E2
Yantai6Rx
Yanzhou48D
Yatou4O+
Yinzhu4Bj
Yishui4AV
Yucheng41A
Zaozhuang51L
Zhaoyuan4Qn
Zhoucheng4B8
Zhoucun4KN
Zhu Cheng City6Cd
Zhuangyuan4Pr
Zhucheng4Cd
Zibo7KQ
Zoucheng56F
@26	35.3	108.3	Shaanxi
^327 1070
Ankang40K
Guozhen4H4
Hancheng4SY
Hanzhong440
Huayin5JV
Lintong4HM
Tongchuanshi5OL
Weinan4IP
Xi'an8GJ
Xianyang6GH
Yanliang4KM
Yulinshi4uR
Yuxia4EG
@
^390 1170
Hangu528
Tanggu506
Tianjin|Tientsin812
Xianshuigu404
Yangcun441
Yangliuqing410
@29	25.1	101.7	Yunnan
^220 997
Anning4TS
Dali4a5
Gejiu4EZ
Haikou4ST
Jianshui5NF
Jinghong40A
Kaihua4Ek
Kaiyuan5Ha
Kunming7UU
Lijiang6n5
Longquan4RP
Mabai4Am
Majie4UT
Miyang4Ob
Qujing4Zf
Shangri-La4w0
Shilin3Sa
Wenshan City5Ek
Yuxi4OS
Zhaotong4re
Zhongshu4Pf
@30	22.7	113.5	Guangdong
^203 1102
*Shaping4PS
Anbu4V&
Chaozhou5Y%
Chenghua4W(
Danshui4Ph
Dasha4SW
Dongguan8RZ
Donghai5Qs
Ducheng4TD
Encheng4JL
Foshan7RT
Gaozhou4G6
Guangzhou|Canton8SV
Haimen4T%
Hepo4Vu
Heyuan4Yj
Huaicheng4aK
Huanggang5Y*
Huazhou4D4
Huicheng4Rz
Huizhou5Sg
Humen5PZ
Jiangmen5NT
Jiazi4Qx
Jieshi4Pu
Jieyang6W!
Lecheng4mW
Lianjiang4D1
Lianzhou4jM
Licheng4Ua
Lubu4TL
Luoyang4Tf
Maba4iY
Meizhou4ex
Nanfeng4YG
Pingshan4Rj
Puning4Uy
Qingyuan4YS
Sanshui4TR
Shantou7V&
Shanwei4Pp
Shaoguan6jY
Shenzhen8Md
Shilong4Sa
Shiqi5MW
Shiqiao4QW
Shiwan4RT
Shixing4kd
Shunde5PV
Taishan4KQ
Tangping4HH
Wuchuan4C6
Xinhui5MS
Xinyi4L7
Xiongzhou4mf
Xucheng400
Yangchun4JG
Yangjiang5GI
Yunfu7QI
Zhanjiang6A1
Zhaoqing5RN
Zhongshan7A4
Zhuhai5KY
@31	19.1	109.7	Hainan
^182 1095
Dadonghai700
Haikou6I8
Jinjiang4F5
Lincheng4H2
Qionghai5AA
Qiongshan4I9
Sanya400
Wanning469
Wenchang4EC
Xiuying5I8
@32	30	103	Sichuan
^265 1017
Chengdu8gO
Chonglong4XW
Dadukou500
Dazhou4lw
Deyang4kR
Gaoping5hi
Guangyuan5xf
Jiangyou4rU
Kangding4Z3
Langzhong4ph
Leshan4VL
Linqiong3dI
Luocheng4TN
Mianyang5oU
Nanchong8hi
Nanlong4ni
Neijiang5VY
Suining4ed
Tianpeng4jM
Tongchuan4kY
Xichang4E6
Xunchang4KU
Yibin5NT
Zigong6SV
Ziyang4aT
@
^293 1059
Beibei455
Chongqing|Chungking837
Fuling44F
Hechuan474
Jijiang404
Wanxian5FP
Yongchuan410
Yudong416
=CO	4	-72	Colombia	Colombian|Colombians
@01	-3.6	-70	Amazonas
^-42 -699
Leticia300
@02	7.2	-75.4	Antioquia
^57 -767
Andes208
Apartadó4M1
Barbosa27E
Bello56B
Caldas44B
Carepa3L0
Caucasia4NF
Chigorodó3K0
Ciudad Bolívar227
Copacabana36C
El Bagre3JJ
El Carmen de Viboral34E
Envigado45B
Itagüí55B
La Ceja33D
La Estrella35B
Marinilla35E
Medellín76B
Puerto Berrío38N
Rionegro45D
San Carlos3LJ
Santuario24E
Segovia3EK
Sonsón20E
Turbo3O0
Urrao366
Yarumal3DD
Zaragoza3II
@03	6.7	-71	Departamento de Arauca
^65 -717
*Tame300
Arauca469
@04	10.7	-75	Atlántico
^103 -751
Baranoa352
Barranquilla673
Campo de la Cruz312
Galapa362
Malambo463
Palmar de Varela343
Puerto Colombia371
Repelón320
Sabanagrande353
Sabanalarga432
Santa Lucía201
Santo Tomás353
Soledad563
@08	1.4	-75.4	Caquetá
^16 -756
Florencia400
@09	2.2	-76.9	Cauca
^21 -771
Belalcázar35B
Corinto2B8
Morales375
Patía300
Piendamo356
Popayán535
Puerto Tejada3B7
Santander de Quilichao396
@10	9.1	-73.5	Cesar
^83 -740
Aguachica404
Agustin Codazzi3H8
Ariguaní3K0
Chimichagua2A2
Chiriguaná2B4
Curumaní395
El Copey3J0
La Jagua de Ibirico3D7
Valledupar5M7
@11	6.4	-76.5	Chocó
^57 -767
Quibdó400
@12	8.6	-75.7	Córdoba
^80 -761
Ayapel33A
Cereté393
Chinú3B7
Ciénaga de Oro295
Lorica3C3
Montelíbano407
Montería572
Planeta Rica345
Sahagún497
San Carlos384
Tierralta320
@14	2	-72.3	Guaviare
^26 -726
San José del Guaviare300
@15	3.9	-67.9	Guainía
@16	2.5	-75.5	Huila
^19 -761
Campoalegre388
Garzón335
La Plata352
Neiva5A8
Pitalito300
@17	11.1	-72.8	La Guajira
^106 -730
Barrancas242
Fonseca332
Maicao488
Riohacha491
San Juan del Cesar320
Villanueva300
@
^35 -738
*Acacías350
Granada301
Puerto López268
San Martín221
Villavicencio562
@
^8 -788
El Charco3H7
Ipiales40C
La Unión28H
Pasto54F
Tumaco4A0
Túquerres33C
@21	7.9	-72.9	Norte de Santander
^74 -734
Cúcuta659
Los Patios449
Ocaña480
Pamplona308
Puerto Santander2AA
Villa del Rosario449
@22	0.5	-75.9	Putumayo
^5 -767
Mocoa370
Puerto Asís302
@23	4.4	-75.7	Quindío
^45 -758
Armenia501
Calarcá402
Circasia312
La Tebaida300
Montenegro310
Quimbaya310
@24	5.1	-75.8	Risaralda
^48 -759
Anserma351
Belén de Umbría240
Dosquebradas502
La Virginia310
Pereira502
Santa Rosa de Cabal413
@25	13	-81.5	San Andres y Providencia
^126 -817
San Andrés400
@26	6.6	-73.3	Santander
^59 -739
Barbosa303
Barrancabermeja5C0
Bucaramanga6C8
Floridablanca5C8
Girón4C7
Málaga38C
Piedecuesta4B9
San Gil378
Socorro266
@
^87 -756
Corozal363
Sampués352
San Benito Abad326
San Luis de Sincé355
San Marcos305
San Onofre3A1
Sincelejo562
Sucre319
Tolú380
@28	4.2	-75.2	Tolima
^37 -755
*Chaparral300
Anaime371
Espinal346
Flandes367
Fresno2F5
Honda3F8
Ibagué573
Lérida3C6
Líbano3C4
Mariquita3F6
Melgar359
Padua3E4
Payandé364
@29	4.1	-76.4	Valle del Cauca
^33 -770
Andalucía298
Buenaventura330
Buenaventura560
Caicedonia3AC
Candelaria317
Cartago4EB
Darien265
El Cerrito347
Florida308
Guacarí357
Guadalajara de Buga467
Jamundí305
La Unión3C9
Palmira527
Pradera318
Roldanillo3B8
Santiago de Cali|Cali715
Sevilla3AB
Tuluá488
Yumbo435
Zarzal3B9
@30	1.1	-70.8	Vaupés
@31	5.3	-69.2	Vichada
^44 -698
Cumaribo300
@32	5.4	-72.2	Casanare
^52 -725
Aguazul200
Villanueva315
Yopal411
@33	4.7	-73.6	Cundinamarca
^43 -748
Cajicá368
Chía467
Facatativá454
Funza346
Fusagasugá404
Girardot City400
La Mesa3A9
Madrid345
Mosquera346
Pacho286
Sibaté325
Soacha536
Villa de San Diego de Ubaté3AA
Villeta373
Zipaquirá478
@34	4.6	-74.1	Bogota D.C.
^46 -741
Bogotá!800
@35	9	-74.7	Bolívar
^83 -755
Arjona3K2
Cartagena6L0
El Carmen de Bolívar3E4
Magangué497
María la Baja3H2
Mompós39B
Morales30G
San Jacinto3F4
San Juan Nepomuceno3H4
Turbaco3K1
@
^55 -746
Chiquinquirá318
Duitama43G
Puerto Boyacá350
Sogamoso42H
Tunja40C
@37	5.3	-75.3	Caldas
^50 -759
Aguadas364
Chinchiná403
La Dorada44C
Manizales514
Manzanares237
Riosucio342
Salamina344
Villamaría304
Viterbo210
@38	10.1	-74.4	Magdalena
^90 -748
Aracataca3G6
Ciénaga4K6
El Banco308
El Retén2G5
Fundación4F6
Pivijay3F2
Plato380
Santa Marta5M6
=CR	10	-84	Costa Rica	Costa Rican|Costa Ricans
@
^100 -851
Alajuela309
Quesada337
San José3A0
@
^98 -840
Cartago311
Paraíso301
San Diego210
Turrialba313
@
^102 -855
Canas324
Liberia341
Nicoya200
@
^100 -841
Heredia300
Mercedes300
San Francisco300
San Pablo300
@
^100 -838
Guápiles320
Puerto Limón408
Siquirres313
@
^100 -848
Chacarita300
Esparza201
Puntarenas300
@
^94 -843
Aserrí352
Calle Blancos362
Colima262
Curridabat353
Guadalupe352
Ipís363
Patarrá353
Purral363
San Felipe352
San Isidro de El General306
San José!552
San Juan de Dios252
San Juan362
San Miguel352
San Pedro352
San Rafael Abajo340
San Rafael Arriba252
San Rafael352
San Vicente de Moravia363
San Vicente363
Tejar331
=CU	21.5	-80	Cuba	Cuban|Cubans
@
^222 -841
Consolación del Sur436
Guane200
Los Palacios349
Minas de Matahambre342
Pinar del Río524
Viñales344
@
^230 -824
Alamar421
Arroyo Naranjo500
Boyeros500
Centro Habana410
Cerro410
Ciudad Camilo Cienfuegos521
Diez de Octubre510
Guanabacoa411
Havana|La Habana!710
Regla311
San Miguel del Padrón411
Santiago de las Vegas300
@
^225 -816
*Colón427
Calimete307
Cárdenas454
Jagüey Grande305
Jovellanos334
Limonar352
Matanzas450
Pedro Betancourt323
Perico336
Unión de Reyes331
Varadero374
@04	21.9	-82.8	Isla de la Juventud
^219 -828
Nueva Gerona300
@
^207 -782
Camagüey573
Esmeralda3C1
Florida480
Guáimaro349
Jimaguayú354
Minas386
Nuevitas389
Santa Cruz del Sur302
Sibanicú257
Vertientes361
@
^217 -790
*Morón444
Baraguá204
Chambas351
Ciego de Ávila412
Ciro Redondo333
Florencia340
Primero de Enero326
Venezuela202
@
^221 -808
Abreus222
Aguada de Pasajeros330
Cienfuegos504
Cruces325
Cumanayagua316
Lajas335
Palmira314
Rodas322
@09	20.2	-77	Granma
^200 -776
Bartolomé Masó327
Bayamo54A
Campechuela323
Cauto Cristo36B
Guisa33B
Jiguaní34C
Manzanillo435
Media Luna212
Niquero300
Río Cauto367
Yara336
@
^201 -752
Baracoa327
Guantánamo500
Punta De Maisi31A
@
^206 -763
*Banes346
Cacocum310
Cueto304
Gibara352
Holguín530
Moa41D
Sagua de Tánamo30B
San Germán302
@
^208 -776
Amancio300
Colombia322
Jesús Menéndez34B
Jobabo313
Las Tunas526
Puerto Padre44A
@
^218 -800
Cabaiguán335
Condado312
Fomento333
Guayos225
Jatibonico318
La Sierpe207
Sancti Spíritus416
Trinidad400
Yaguajay358
@
^200 -762
Contramaestre430
Palma Soriano422
San Luis423
Santiago de Cuba504
@16	22.6	-80	Villa Clara
^222 -806
Caibarién33B
Cifuentes346
Corralillo380
Encrucijada347
Manicaragua306
Placetas319
Ranchuelo324
Remedios33B
Sagua la Grande465
Santa Clara526
Santo Domingo344
@
^227 -832
Alquízar216
Artemisa414
Bahía Honda320
Bauta337
Guanajay325
Güira de Melena417
Mariel334
San Antonio de los Baños327
San Cristobal401
@MA	22.9	-82.1	Mayabeque
^228 -824
Bejucal310
Güines404
Jamaica222
Jaruco324
La Salud310
Madruga315
San José de las Lajas322
Santa Cruz del Norte345
=CV	16	-24	Cape Verde|Cabo Verde	Cape Verdian|Cape Verdians
@
^166 -229
Santa Maria200
@
^169 -250
Mindelo400
@
^149 -235
Praia!400
@
^149 -243
Cova Figueira200
-CW	12.1	-68.9	Curaçao	Curaçaoan|Curaçaoans
@
^121 -689
Willemstad!400
-CX	-10.5	105.7	Christmas Island	Christmas Islander
@
^-104 1057
Flying Fish Cove!000
=CY	35	33	Cyprus	Cypriot
@
^350 339
Famagusta310
Protaras302
@
^353 333
Kyrenia300
@
^349 336
Larnaca400
Pérgamos211
@
^351 333
Nicosia!511
Stróvolos400
@
^347 330
Limassol400
@
^348 324
Paphos300
=CZ	49.8	15.5	Czech Republic|Czechia	Czech|Czechs
@
^501 144
Prague!600
@
^488 160
Blansko366
Breclav309
Brno546
Hodonín30B
Vyskov35A
Znojmo310
@
^490 139
Ceské Budejovice406
Jindrichuv Hradec31B
Písek332
Strakonice330
Tábor348
@
^492 152
Havlíckuv Brod344
Jihlava324
Pelhrimov220
Trebíc307
Zdár nad Sázavou347
@
^501 124
Cheb300
Karlovy Vary315
Ostrov225
Sokolov312
@
^502 154
Dvur Králové nad Labem224
Hradec Králové404
Jicín220
Náchod328
Trutnov345
@
^507 145
Ceská Lípa300
Jablonec nad Nisou307
Liberec416
@
^495 170
Hranice307
Olomouc413
Prerov305
Prostejov301
Sumperk350
@
^496 175
Bohumín339
Bruntál240
Cesky Tesín31B
Frydek-Místek419
Havírov429
Karviná43A
Koprivnice306
Krnov352
Novy Jicín305
Opava434
Orlová329
Ostrava528
Trinec31C
@
^498 158
Ceská Trebová216
Chrudim320
Pardubice420
Svitavy207
Ústí nad Orlicí226
@
^494 133
Klatovy300
Pilsen431
@
^497 137
Benesov21A
Beroun234
Brandys nad Labem-Stará Boleslav25A
Kladno444
Kolín33F
Kralupy nad Vltavou256
Kutná Hora32G
Melník378
Mladá Boleslav37C
Neratovice268
Príbram303
Rakovník240
Slany254
@
^503 132
*Most424
Bílina226
Chomutov322
Decín35A
Jirkov322
Kadan311
Klásterec nad Ohrí210
Litomerice329
Litvínov334
Louny316
Teplice336
Varnsdorf26E
Zatec303
Ústí nad Labem448
@
^490 174
Kromeríz330
Otrokovice321
Roznov pod Radhostem257
Uhersky Brod202
Uherské Hradiste311
Valasské Mezirící356
Vsetín336
Zlín423
=DE	51.5	10.5	Germany	German|Germans
@01	48.7	9	Baden-Württemberg
^476 76
Aalen4CP
Achern3A5
Albstadt36E
Backnang3DI
Bad Mergentheim3JM
Bad Rappenau3GF
Bad Saulgau34J
Bad Säckingen203
Bad Waldsee33M
Baden-Baden3C6
Baiersbronn298
Balingen37D
Biberach an der Riss35M
Bietigheim-Bissingen3DF
Brackenheim2FF
Bretten3EB
Bruchsal3FA
Buchen in Odenwald3JH
Böblingen3BE
Bühl3B5
Calw3BB
Crailsheim3FP
Ditzingen3CF
Donaueschingen349
Eberbach2JE
Ebersbach an der Fils2BJ
Eggenstein-Leopoldshafen2F8
Ehingen37L
Eislingen3BL
Ellwangen3EP
Emmendingen353
Eppingen3FD
Esslingen am Neckar4BH
Ettlingen3D8
Fellbach3CH
Filderstadt3BG
Freiberg am Neckar2DG
Freiburg im Breisgau543
Freudenstadt398
Friedrichshafen41J
Gaggenau3C7
Geislingen an der Steige3AM
Gerlingen3CF
Giengen an der Brenz3AQ
Göppingen4BL
Hechingen38E
Heidelberg4IB
Heidenheim3BQ
Heilbronn4FG
Herrenberg3AD
Hockenheim3HA
Horb am Neckar38B
Karlsruhe5E8
Kehl3A2
Kirchheim unter Teck3AJ
Klingenstein28N
Konstanz41G
Korntal3CF
Kornwestheim3DG
Künzelsau2HL
Lahr373
Lauda-Königshofen2KL
Laupheim36N
Leimen3HB
Leinfelden-Echterdingen3BG
Leonberg3CE
Leutkirch32O
Loerrach301
Ludwigsburg4DG
Mannheim5J9
Marbach am Neckar2DH
Metzingen39H
Mosbach3IG
Mössingen38F
Mühlacker3DC
Müllheim320
Nagold39B
Neckarsulm3GG
Nürtingen3AH
Oberkirch395
Offenburg493
Ostfildern3BG
Pforzheim4DB
Pfullingen39G
Radolfzell31E
Rastatt3D6
Ravensburg32K
Renningen2CD
Reutlingen49G
Rheinfelden302
Rheinstetten3E7
Rottenburg39D
Rottweil36A
Sachsenheim3EF
Schopfheim312
Schorndorf3CJ
Schramberg368
Schwetzingen3IA
Schwäbisch Gmünd4CM
Schwäbisch Hall3FL
Sigmaringen25G
Sindelfingen4BE
Singen32C
Sinsheim3HD
Stockach23E
Stuttgart6CG
Tettnang31K
Trossingen25A
Tuttlingen34C
Tübingen49F
Ulm48O
Vaihingen an der Enz3DE
Villingen-Schwenningen459
Waghäusel3G9
Waiblingen3CH
Waldkirch354
Waldshut-Tiengen306
Wangen31M
Weil am Rhein300
Weil der Stadt3BD
Weingarten32K
Weinheim3JB
Weinstadt-Endersbach3CI
Wendlingen am Neckar2BI
Wertheim am Main3MJ
Wiesloch3HB
Winnenden3DI
Öhringen3GJ
Überlingen32G
@02	49	11.4	Bavaria
^475 91
Aichach3AK
Altdorf2JN
Alzenau in Unterfranken3Q0
Amberg3JS
Ansbach3IF
Aschaffenburg4P1
Augsburg59I
Bad Aibling24T
Bad Kissingen3RA
Bad Neustadt an der Saale2SB
Bad Reichenhall22c
Bad Tölz23P
Bamberg4OI
Bayreuth4OP
Bobingen28H
Bruckmühl24S
Burghausen37b
Cham2Ha
Coburg3SJ
Dachau38N
Deggendorf3Dd
Dillingen an der Donau3BE
Dingolfing3BY
Donauwörth3CH
Erding38S
Erlangen4LJ
Forchheim3MK
Freilassing23d
Freising39Q
Friedberg39J
Fürstenfeldbruck37M
Fürth4KJ
Garching27Q
Garmisch-Partenkirchen30K
Gauting36N
Geretsried34O
Germering36N
Gersthofen39I
Gilching26M
Großostheim2O0
Gröbenzell37N
Gunzenhausen2GH
Günzburg3AC
Haar26Q
Herzogenaurach3LI
Hof3SS
Holzkirchen24Q
Illertissen27A
Ingolstadt4DN
Karlsfeld37O
Karlstadt am Main2P7
Kaufbeuren34F
Kelheim2ES
Kempten42C
Kitzingen3MB
Kolbermoor33U
Kronach3RM
Kulmbach3QO
Königsbrunn38I
Landsberg am Lech35I
Landshut4AV
Lauf an der Pegnitz3KM
Lichtenfels3QK
Lindau306
Lohr a. Main2P5
Marktoberdorf33F
Marktredwitz3PU
Memmingen35B
Moosburg2AS
Munich|Muenchen66P
Mühldorf27Y
Neu-Ulm399
Neuburg an der Donau3CL
Neufahrn bei Freising38Q
Neumarkt in der Oberpfalz3IO
Neustadt bei Coburg2SK
Nuremberg|Nürnberg5KK
Nördlingen3EE
Oberasbach2JJ
Olching37M
Ottobrunn36Q
Passau3Bh
Penzberg23N
Pfaffenhofen an der Ilm3AO
Puchheim37N
Regensburg4FU
Rosenheim44U
Roth3HK
Schrobenhausen2BM
Schwabach3IJ
Schwandorf in Bayern3IU
Schweinfurt3PB
Selb2RU
Senden389
Sonthofen30C
Starnberg35M
Straubing3EZ
Sulzbach-Rosenberg3KQ
Taufkirchen35P
Traunreut35Z
Traunstein34Z
Unterhaching36P
Unterschleissheim38P
Vaterstetten36R
Vilshofen2Bf
Waldkraiburg37X
Weiden3MV
Weilheim33L
Weißenburg in Bayern3FJ
Wendelstein2JL
Wolfratshausen24N
Würzburg4N9
Zirndorf3JJ
@
^531 86
Bremen502
Bremerhaven440
@04	53.6	10.1	Free and Hanseatic City of Hamburg
^535 99
Altona510
Bergedorf403
Eimsbüttel511
Hamburg-Mitte511
Hamburg-Nord511
Hamburg611
Harburg501
Marienthal512
Wandsbek512
@05	50.5	9	Hesse
^495 81
Alsfeld2DC
Babenhausen259
Bad Arolsen2J9
Bad Hersfeld3EG
Bad Homburg375
Bad Nauheim396
Bad Soden am Taunus364
Bad Vilbel376
Bad Wildungen3GA
Baunatal3ID
Bensheim325
Bruchköbel378
Butzbach396
Büdingen38A
Bürstadt214
Darmstadt446
Dieburg247
Dietzenbach357
Dillenburg3C2
Dreieich356
Eltville250
Eschborn365
Eschwege3HK
Flörsheim353
Frankenberg3G7
Frankfurt|Frankfurt am Main666
Friedberg387
Friedrichsdorf375
Fulda4BG
Gelnhausen37B
Giessen4B6
Ginsheim-Gustavsburg252
Griesheim345
Groß-Gerau344
Groß-Umstadt348
Haiger3C1
Hanau468
Hattersheim364
Heppenheim an der Bergstrasse315
Herborn3C2
Heusenstamm367
Hochheim am Main253
Hofgeismar2KD
Hofheim am Taunus363
Hünfeld2CH
Idstein372
Karben377
Kassel5IE
Kelkheim364
Kirchhain2D8
Korbach3I8
Kronberg Tal274
Kronberg274
Königstein im Taunus274
Künzell2AG
Lampertheim314
Langen356
Limburg an der Lahn390
Maintal377
Marburg4D7
Michelstadt229
Mörfelden-Walldorf355
Mühlheim am Main367
Neu-Anspach284
Neu-Isenburg356
Nidda399
Nidderau378
Ober-Ramstadt236
Obertshausen368
Oberursel375
Offenbach467
Pfungstadt335
Reinheim337
Riedstadt334
Rodgau358
Rüsselsheim am Main453
Schlüchtern28E
Schwalmstadt3EB
Seeheim-Jugenheim236
Seligenstadt359
Stadtallendorf3D9
Taunusstein361
Vellmar3JE
Viernheim305
Weiterstadt345
Wetzlar3B4
Wiesbaden561
Witzenhausen2II
@06	52.6	9.1	Lower Saxony
^514 71
*Brake2JE
*Leer3I4
Achim3GJ
Alfeld36R
Aurich3L4
Bad Bentheim291
Bad Essen29C
Bad Harzburg35Z
Bad Münder am Deister38O
Bad Pyrmont36M
Bad Zwischenahn3I9
Bassum2FG
Bramsche3A9
Braunschweig59Y
Bremervörde3LK
Buchholz in der Nordheide3JS
Burgdorf, Hanover3AT
Buxtehude3LQ
Bückeburg39J
Celle4CU
Clausthal-Zellerfeld24W
Cloppenburg3E9
Cuxhaven3PG
Damme2BB
Delmenhorst4HF
Diepholz2CD
Duderstadt31W
Edewecht3H9
Einbeck34S
Emden3K1
Friesoythe3G8
Ganderkesee3GE
Garbsen4AP
Georgsmarienhütte389
Gifhorn3BZ
Goslar35X
Göttingen41S
Hamelin47N
Hannoversch Münden30Q
Hanover|Hannover5AQ
Haren3E1
Helmstedt38d
Hemmingen39Q
Hessisch Oldendorf38L
Hildesheim48T
Holzminden34N
Hude2HE
Isernhagen Farster Bauerschaft3BR
Königslutter am Elm29b
Laatzen39R
Langen3MF
Langenhagen3AQ
Lehrte3AT
Lilienthal3HI
Lingen3B2
Lohne3DB
Loxstedt2LG
Lüneburg4JX
Melle38C
Meppen3D2
Munster2GU
Neu Wulmstorf3LR
Neustadt am Rübenberge3BO
Nienburg3CL
Norden3M1
Nordenham3LE
Nordhorn3A0
Northeim33T
Oldenburg4HB
Osnabrück499
Osterholz-Scharmbeck3IH
Oyten2HJ
Papenburg3H3
Peine39V
Rastede3JB
Rinteln38K
Ronnenberg39Q
Rotenburg3HN
Salzgitter48X
Sarstedt38S
Schneverdingen3HR
Schortens3L9
Schwanewede3IF
Seelze3AP
Seesen35V
Seevetal3KT
Sehnde39T
Soltau3GR
Springe38P
Stade3MO
Stadthagen39L
Stuhr3GH
Syke3FH
Uelzen3GZ
Uslar23P
Varel3KA
Vechelde29X
Vechta3DC
Verden an der Aller3FL
Wallenhorst3A9
Walsrode3FP
Wardenburg2HB
Weener2I3
Westerstede3J8
Wildeshausen3FD
Wilhelmshaven4LA
Winsen3KV
Wittmund3M7
Wolfenbüttel38Y
Wolfsburg4Ab
Wunstorf3AN
@07	51.4	7.7	North Rhine-Westphalia
^506 61
*Cologne|Koeln|Köln639
*Much23D
*Wetter38D
Aachen520
Ahaus3F9
Ahlen3CI
Alfter319
Alsdorf331
Altena37G
Arnsberg48K
Ascheberg2CF
Attendorn35I
Bad Berleburg35N
Bad Driburg3BT
Bad Honnef30B
Bad Laasphe23N
Bad Lippspringe2CR
Bad Münstereifel307
Bad Oeynhausen3GR
Bad Salzuflen3FQ
Baesweiler331
Beckum3CJ
Bedburg345
Bergheim445
Bergisch Gladbach44A
Bergkamen3AF
Bergneustadt34G
Beverungen2BX
Bielefeld5EO
Blomberg2DU
Bocholt4C5
Bochum-Hordel59B
Bochum59B
Bonn51A
Borken3C8
Bornheim329
Bottrop498
Brakel3BV
Brilon38P
Brüggen261
Brühl328
Burscheid35A
Bönen3AH
Bünde3GP
Büren3AP
Castrop-Rauxel4AC
Coesfeld3DB
Datteln3BC
Delbrück3CP
Detmold4DS
Dinslaken4A6
Dormagen457
Dorsten4B9
Dortmund69E
Drensteinfurt2CG
Duisburg587
Dülmen3CC
Düren424
Düsseldorf667
Eitorf32E
Elsdorf335
Emmerich am Rhein3C1
Emsdetten3GE
Engelskirchen34D
Enger3FP
Ennepetal37D
Ennigerloh3CJ
Erftstadt327
Erkelenz352
Erkrath368
Erwitte2AM
Eschweiler322
Espelkamp3IP
Essen699
Euskirchen317
Finnentrop36J
Frechen337
Freudenberg33I
Fröndenberg39H
Geilenkirchen340
Gelsenkirchen59A
Gescher2E9
Geseke3AO
Gevelsberg37C
Gladbeck4A9
Goch3B1
Grefrath272
Greven3FF
Grevenbroich455
Gronau3G9
Guelders392
Gummersbach34F
Gütersloh4DN
Haan369
Hagen58E
Halle3FN
Haltern am See3BB
Halver26E
Hamm5BH
Hamminkeln3B5
Harsewinkel3EL
Hattingen48B
Heiligenhaus379
Heinsberg350
Hemer38H
Hennef32C
Herdecke38D
Herford4FQ
Herne49B
Herten4AA
Herzogenrath330
Hiddenhausen3GP
Hilchenbach24K
Hilden468
Hille2HR
Holzwickede39F
Hörstel3HF
Hövelhof2CQ
Höxter3CX
Hückelhoven351
Hückeswagen25C
Hürth338
Ibbenbueren3HG
Iserlohn48G
Jüchen354
Jülich333
Kaarst365
Kamen3AG
Kamp-Lintfort394
Kempen383
Kerpen436
Kevelaer3A1
Kierspe35F
Kirchlengern2GP
Kleve3C0
Korschenbroich364
Krefeld575
Kreuzau314
Kreuztal34J
Königswinter31B
Kürten35C
Lage3ER
Langenfeld458
Leichlingen359
Lemgo3ES
Lengerich3GI
Lennestadt35K
Leopoldshöhe2EQ
Leverkusen449
Lindlar34D
Lippstadt4BM
Lohmar32B
Löhne3GQ
Lübbecke3HP
Lüdenscheid46F
Lüdinghausen3CD
Lünen4AE
Marl4BA
Marsberg39R
Mechernich306
Meckenheim309
Meerbusch376
Meinerzhagen35F
Menden48H
Meschede38M
Mettmann379
Minden4HS
Moers495
Monheim am Rhein358
Mönchengladbach563
Mülheim488
Münster5EF
Netphen33K
Nettetal372
Neubrück355
Neuss466
Niederkassel329
Niederkrüchten261
Nippes449
Nottuln3DD
Nümbrecht23E
Oberhausen598
Ochtrup3GB
Odenthal24A
Oelde3CK
Oer-Erkenschwick3AC
Oerlinghausen2EQ
Olpe34I
Olsberg28O
Opladen359
Overath33C
Paderborn4BR
Petershagen3IT
Plettenberg36I
Porta Westfalica3GS
Pulheim347
Radevormwald36D
Rahden2IP
Ratingen477
Recklinghausen4AB
Rees3C3
Remscheid46B
Rheda-Wiedenbrück3CM
Rhede3C6
Rheinbach308
Rheinberg395
Rheine4HD
Rietberg3CN
Rösrath33B
Salzkotten3BP
Sankt Augustin32B
Schmallenberg36M
Schwalmtal362
Schwelm37C
Schwerte38F
Selm3BE
Senden3DE
Siegburg32B
Siegen43J
Simmerath202
Soest3AK
Solingen46A
Spenge2FO
Sprockhövel37B
Stadtlohn3E8
Steinfurt3GC
Steinhagen3EN
Stolberg421
Straelen282
Sundern37J
Telgte3EH
Troisdorf42A
Tönisvorst374
Unna49G
Velbert479
Verl3DO
Versmold3EL
Viersen473
Vlotho3GS
Voerde3A6
Vreden3E7
Wachtberg30A
Waldbröl33F
Waltrop3AD
Warburg39U
Warendorf3EJ
Warstein38M
Wassenberg251
Wegberg352
Weilerswist227
Wenden34I
Werdohl37H
Werl3AI
Wermelskirchen35B
Werne3BF
Wesel4B5
Wesseling329
Wiehl33F
Willich374
Wilnsdorf32K
Wipperfürth35D
Witten48D
Wuelfrath379
Wuppertal57A
Würselen320
Xanten3B4
Zulpich316
Übach-Palenberg330
@08	49.9	7.4	Rhineland-Palatinate
^490 66
*Worms46I
Alzey37F
Andernach3E8
Bad Dürkheim35G
Bad Kreuznach38D
Bad Neuenahr-Ahrweiler3F5
Bendorf2EA
Bingen am Rhein3AD
Boppard2CA
Frankenthal35I
Germersheim32I
Haßloch34H
Idar-Oberstein377
Ingelheim am Rhein3AF
Kaiserslautern44C
Koblenz4EA
Konz370
Lahnstein3DA
Landau32F
Ludwigshafen am Rhein45I
Mainz5AH
Mayen3D6
Neustadt34F
Neuwied4E9
Pirmasens32A
Remagen2G6
Schifferstadt34I
Sinzig3F6
Speyer33I
Trier480
Wittlich3A3
Wörth am Rhein20H
Zweibrücken328
@09	49.4	6.9	Saarland
^492 66
*Homburg317
Beckingen221
Bexbach317
Blieskastel307
Dillingen321
Eppelborn324
Heusweiler313
Illingen324
Lebach323
Losheim231
Merzig320
Neunkirchen316
Ottweiler226
Püttlingen313
Riegelsberg213
Saarbrücken504
Saarlouis312
Sankt Ingbert315
Sankt Wendel336
Schiffweiler225
Schmelz223
Schwalbach312
Sulzbach315
Völklingen313
Wadern233
Wadgassen312
@10	54.2	9.5	Schleswig-Holstein
^534 91
Ahrensburg33B
Bad Oldesloe34D
Bad Schwartau35G
Bad Segeberg25C
Eckernförde3B7
Elmshorn346
Eutin27F
Flensburg4E3
Geesthacht30D
Glinde21B
Halstenbek228
Heide380
Husum3B0
Itzehoe354
Kaltenkirchen349
Kiel59A
Lübeck55G
Mölln32G
Neumünster479
Neustadt in Holstein27H
Norderstedt439
Pinneberg337
Preetz28C
Quickborn338
Ratekau26G
Reinbek31B
Rendsburg396
Schleswig3B5
Stockelsdorf25F
Uetersen336
Wedel326
@
^515 118
Angermünde2FM
Bernau bei Berlin3CI
Brandenburg498
Cottbus43P
Eberswalde3DK
Eisenhüttenstadt37T
Falkensee3BD
Finsterwalde31J
Forst32S
Frankfurt38S
Fürstenwalde39N
Guben34T
Hennigsdorf3BE
Hohen Neuendorf3CF
Kleinmachnow39E
Königs Wusterhausen38I
Lauchhammer30K
Lubnjow24M
Luckenwalde36E
Ludwigsfelde38F
Nauen2BB
Neuenhagen2AJ
Neuruppin3EA
Oranienburg3DE
Potsdam49D
Prenzlau3IL
Rathenow3B5
Schwedt3GP
Senftenberg30M
Strausberg3BL
Teltow39F
Templin2GH
Wandlitz3CH
Werder39B
Wittenberge3F0
Wittstock2H7
Zossen27G
@12	53.9	12.4	Mecklenburg-Vorpommern
^534 114
Greifswald37K
Güstrow348
Neubrandenburg42J
Neustrelitz30H
Parchim304
Ribnitz-Damgarten28B
Rostock577
Schwerin420
Stralsund49H
Waren31D
Wismar351
@13	50.9	13.5	Saxony
^505 121
Annaberg-Buchholz319
Aue316
Auerbach303
Bautzen37N
Borna364
Chemnitz538
Coswig36F
Crimmitschau333
Delitzsch3A2
Dresden56G
Döbeln36A
Eilenburg2A5
Frankenberg249
Freiberg34C
Freital35F
Glauchau334
Grimma376
Großenhain28E
Görlitz47T
Heidenau25I
Hohenstein-Ernstthal236
Hoyerswerda39L
Kamenz38K
Leipzig583
Limbach-Oberfrohna347
Löbau36Q
Markkleeberg383
Meerane234
Meissen37E
Mittweida259
Oschatz28A
Pirna35I
Plauen400
Radeberg36I
Radebeul36G
Reichenbach/Vogtland312
Riesa38C
Schkeuditz391
Schneeberg215
Schwarzenberg307
Torgau3B9
Weißwasser3AP
Werdau323
Wurzen296
Zittau34R
Zwickau424
@14	51.9	11.9	Saxony-Anhalt
^510 108
Aschersleben387
Bernburg389
Bitterfeld-Wolfen26F
Blankenburg282
Burg bei Magdeburg3DB
Dessau48E
Eisleben Lutherstadt357
Halberstadt393
Haldensleben I3D6
Halle Neustadt35B
Halle55C
Hettstedt277
Köthen38C
Magdeburg5B8
Merseburg34C
Naumburg31A
Neue Neustadt5C8
Oschersleben3A4
Quedlinburg384
Salzwedel3J4
Sangerhausen355
Schönebeck3A9
Staßfurt398
Stendal3GB
Weißenfels32C
Wernigerode380
Wittenberg39I
Wolfen37F
Zeitz30D
Zerbst2AD
@15	50.9	11.2	Free State of Thuringia
^504 101
Altenburg36N
Apolda36E
Arnstadt349
Bad Langensalza375
Bad Salzungen241
Eisenach362
Erfurt569
Gera45K
Gotha356
Greiz33L
Heilbad Heiligenstadt2A0
Ilmenau338
Jena45F
Meiningen323
Mühlhausen384
Nordhausen3B7
Rudolstadt33C
Saalfeld32D
Schmalkalden233
Sondershausen3A8
Sonneberg30B
Suhl326
Sömmerda38A
Weimar46C
@
^525 133
Berlin!701
Charlottenburg400
Friedrichshain402
Kreuzberg401
Marzahn403
Neukölln401
Prenzlauer Berg401
Schöneberg401
=DJ	11.5	43	Djibouti	Djibouti|Djiboutis
@
^112 427
Ali Sabih300
@
^120 433
Obock200
@
^118 429
Tadjoura300
@
^116 431
Djibouti!600
=DK	56	10	Denmark	Danish|Dane|Danes
@
^556 122
Albertslund Municipality312
Ballerup Municipality312
Birkerød322
Charlottenlund324
Copenhagen!614
Elsinore344
Farum322
Frederiksberg413
Glostrup Municipality312
Hillerød331
Hvidovre313
Hørsholm333
Ishøj302
Lillerød231
Rødovre Municipality313
Stenløse320
Taastrup311
@
^559 86
Aarhus53G
Herning324
Holstebro350
Horsens40D
Randers36E
Silkeborg339
Skive374
Viborg368
@
^570 99
Aalborg400
Frederikshavn346
Hjørring351
Nørresundby310
@
^548 111
Greve38C
Holbæk396
Kalundborg290
Korsør250
Køge37B
Nykøbing Falster208
Næstved347
Ringsted367
Roskilde38A
Slagelse363
@
^549 85
Aabenraa219
Esbjerg460
Fredericia37D
Haderslev33A
Kolding36A
Nyborg24N
Odense45J
Svendborg32L
Sønderborg30D
Vejle38A
=DM	15.4	-61.3	Dominica	Dominican|Dominicans
@
^153 -614
Roseau!200
=DO	19	-70.7	Dominican Republic	Dominican|Dominicans
@
^185 -707
Azua400
@
^185 -714
Neiba300
@
^182 -711
Santa Cruz de Barahona400
@
^195 -717
Dajabón200
@
^193 -703
San Francisco de Macorís400
@
^194 -705
Moca400
@
^186 -687
Punta Cana403
Salvaleón de Higüey400
@
^184 -690
La Romana500
@
^194 -698
Nagua300
@
^198 -716
San Fernando de Monte Cristi200
@
^197 -708
Monte Llano302
Puerto Plata411
Río Grande300
@
^194 -704
Salcedo300
@
^191 -701
Cotuí300
@
^188 -715
Las Matas de Farfán310
San Juan de la Maguana403
@
^185 -694
Quisqueya210
San Pedro de Macorís501
@
^195 -709
Santiago de los Caballeros602
Tamboril303
Villa Bisonó310
@
^195 -713
Sabaneta200
@
^196 -711
Esperanza301
Mao300
@
^188 -690
Santa Cruz de El Seibo300
@
^188 -693
Hato Mayor del Rey300
@
^189 -707
Concepción de la Vega432
Constanza300
Jarabacoa321
@
^189 -704
Bonao400
@
^188 -698
Bayaguana302
Monte Plata200
Sabana Grande de Boyá210
@
^184 -702
Bajos de Haina402
San Cristóbal401
Villa Altagracia330
@
^185 -699
Bella Vista400
Santo Domingo!700
@
^183 -703
*Baní400
@
^185 -705
San José de Ocoa300
@
^185 -700
Boca Chica304
Santo Domingo Este601
Santo Domingo Oeste600
=DZ	28	3	Algeria	Algerian|Algerians
@
^367 31
Algiers!700
Aïn Taya312
Bab Ezzouar501
Birkhadem400
Bordj el Kiffan401
Dar el Beïda301
Rouiba302
@
^353 54
Arris309
Aïn Touta415
Barika410
Batna City538
Merouana335
Râs el Aïoun342
Tazoult-Lambese329
@
^362 65
'Aïn Abid304
Aïn Smara310
Constantine521
Didouche Mourad331
El Khroub412
Hamma Bouziane421
@
^359 27
Berrouaghia422
Ksar el Boukhari400
Médéa441
@
^359 1
Mostaganem400
@
^356 -9
'Aïn el Turk311
Aïn el Bya326
Bir el Djir414
Bou Tlelis300
Es Senia403
Mers el Kebir312
Oran613
Sidi ech Chahmi314
@
^348 2
Saïda400
@
^359 51
Aïn Arnat332
BABOR - VILLE364
Bougaa340
El Eulma436
Salah Bey302
Sétif533
@
^348 10
'Aïn Deheb305
Frenda430
Ksar Chellala44D
Mehdia daira de meghila368
Sougueur445
Tiaret563
@
^365 40
'Aïn el Hammam313
Arhribs333
Azazga324
Beni Douala311
Boghni300
Boudjima332
Chemini316
Draa Ben Khedda320
Freha333
Ighram205
L'Arbaa Naït Irathen312
Mekla323
Timizart333
Tirmitine320
Tizi Ouzou420
Tizi Rached322
Tizi-n-Tleta301
@
^346 -17
Beni Mester333
Bensekrane355
Chetouane334
Hennaya343
Mansoûra334
Nedroma340
Ouled Mimoun337
Remchi353
Sebdou304
Sidi Abdelli356
Tlemcen434
@
^365 45
Akbou400
Amizour314
Barbacha315
Béjaïa436
El-Kseur324
Feraoun314
Seddouk302
el hed323
@
^344 50
Biskra557
Sidi Khaled400
Sidi Okba339
Tolga434
Zeribet el Oued33F
@
^365 27
Beni Mered402
Blida501
Boufarik412
Bougara404
Bouinan303
Boû Arfa301
Chebli313
Chiffa300
Larbaâ415
Meftah415
Sidi Moussa414
Souma302
@
^361 36
Aïn Bessem321
Bouïra333
Chorfa337
Draa el Mizan342
Lakhdaria450
Sour el Ghozlane301
@
^342 25
'Aïn el Bell317
Aïn Oussera4D4
Birine3E7
Charef343
Dar Chioukh37A
Djelfa458
El Idrissia320
Messaad40A
@
^365 74
Boumahra Ahmed301
Guelma400
Héliopolis300
@
^368 58
Jijel400
@
^338 21
Aflou430
Laghouat408
@
^353 -2
*Mascara413
Bou Hanifia el Hamamat301
Oued el Abtal329
Sig420
@
^348 38
'Aïn el Melh304
Ain el Hadjel391
M'Sila497
Sidi Aïssa4B0
@
^356 67
Aïn Beïda427
Aïn Fakroun442
Aïn Kercha330
El Aouinet33C
Meskiana30A
Oum el Bouaghi434
@
^352 -6
'Aïn el Berd221
Sfizef304
Sidi Bel Abbes500
@
^367 66
Azzaba405
Kerkera320
Skikda423
Tamalous310
@
^347 78
Bir el Ater403
Cheria460
Hammamet372
Tébessa673
@
^267 -3
Adrar3C0
Aoulef33E
Reggane305
Timimoun3Q5
@
^359 17
Aïn Defla343
El Abadia340
El Attaf330
Khemis Miliana445
Theniet el Had303
@
^353 -14
Aïn Temouchent403
Beni Saf300
El Amria324
El Malah313
Hammam Bou Hadjar314
@
^367 75
Annaba523
Berrahal310
Drean303
El Hadjar312
@
^316 -22
Béchar400
@
^359 42
Bordj Bou Arreridj426
Bordj Ghdir307
Bordj Zemoura347
El Achir424
Mansourah323
Melouza310
Râs el Oued408
@
^366 33
Arbatache201
Beni Amrane313
Boudouaou311
Boumerdas622
Chabet el Ameur304
Dellys336
Khemis el Khechna300
Makouda328
Naciria215
Reghaïa310
Tadmaït316
Thenia213
Tizi Gheniff305
@
^361 11
Abou el Hassan331
Boukadir300
Ech Chettia412
Oued Fodda314
Oued Sly301
Sidi Akkacha342
ash-Shalif512
@
^329 5
Brezina328
El Abiodh Sidi Cheikh300
El Bayadh485
@
^333 67
Debila323
El Oued412
Reguiba430
Robbah302
@
^367 78
Ben Mehidi311
Besbes400
El Kala326
El Tarf315
@
^323 36
Berriane352
Ghardaïa421
Metlili Chaamba300
@
^354 71
Khenchela400
@
^361 60
Chelghoum el Aïd412
Mila443
Rouached340
Sidi Mérouane343
Telerghma304
@
^328 -6
Aïn Sefra400
@
^317 53
Djamaa3I7
El Hadjira392
Hassi Messaoud308
Megarine3F8
Ouargla420
Rouissat421
Sidi Amrane3I7
Taïbet3EB
Tebesbest3E8
Touggourt3E8
@
^357 6
'Aïn Merane354
Ammi Moussa325
Djidiouia322
Mazouna343
Oued Rhiou433
Relizane400
Zemoura302
@
^361 75
Sedrata300
Souk Ahras425
@
^228 25
I-n-Salah3i0
Tamanghasset40U
@
^277 -81
Tindouf300
@
^365 24
'Aïn Benian335
Baraki427
Bou Ismaïl313
Cheraga336
Douéra325
El Affroun302
Hadjout300
Kolea314
Mouzaïa303
Oued el Alleug314
Saoula226
Tipasa310
Zeralda224
@
^356 15
Lardjem310
Tissemsilt403
=EC	-2	-77.5	Ecuador	Ecuadorean|Ecuadoreans
@
^-29 -790
Cuenca500
Gualaceo202
@
^-16 -790
Guaranda300
@
^-27 -793
Azogues305
La Troncal330
@
^6 -778
San Gabriel200
Tulcán421
@
^-17 -786
Riobamba400
@
^-10 -792
La Maná210
Latacunga316
Pujilí205
@
^-37 -802
Huaquillas320
Machala542
Pasaje344
Piñas205
Santa Rosa332
@
^3 -797
Esmeraldas470
Rosa Zarate302
San Lorenzo de Esmeraldas3A9
@
^-27 -809
Balzar3DA
Durán45A
El Triunfo389
Guayaquil75A
La Libertad450
Milagro46D
Naranjal30D
Naranjito35E
Pedro Carbo397
Playas315
Samborondón37C
Velasco Ibarra3HD
Yaguachi Nuevo36C
@
^2 -783
Atuntaqui211
Ibarra422
Otavalo300
@
^-43 -796
Cariamanga200
Catamayo332
Loja434
@
^-18 -798
Babahoyo403
Montalvo205
Quevedo483
Ventanas343
Vinces320
@
^-13 -807
Bahía de Caráquez373
Calceta255
Chone366
Jipijapa301
Manta530
Montecristi330
Portoviejo422
Sucre203
@
^-23 -781
Macas300
@
^-15 -780
Puyo300
@
^-5 -786
Cayambe355
Machachi300
Quito!631
Tutamandahostel431
@
^-13 -786
Ambato410
Pelileo201
@
^-41 -790
Zamora200
@
^1 -769
Nueva Loja300
@
^-10 -778
Tena200
@
^-7 -771
Boca Suno300
Puerto Francisco de Orellana321
@
^-22 -810
Salinas300
Santa Elena301
@
^-3 -792
Santo Domingo de los Colorados500
=EE	59	26	Estonia	Estonian|Estonians
@
^594 248
Maardu212
Tallinn|Reval!500
@
^594 273
Kohtla-Järve300
Narva409
Sillamäe205
@
^593 264
Rakvere200
@
^584 245
Pärnu300
@
^584 267
Tartu400
@
^584 256
Viljandi300
=EG	27	30	Egypt	Egyptian|Egyptians
@01	31.2	31.7	Dakahlia
^309 313
Aga300
Al Jammaliyah436
Al Mansurah511
Al Manzalah436
Al Matariyah437
Bilqas431
Dikirnis423
Ezbet el-Burg365
Minyat an Nasr423
Shirbin332
Talkha421
@
^261 331
El Gouna2D6
El Qoseir30C
Hurghada4C7
Port Safaga368
Ras Gharib3N0
@
^308 301
Abu al Matamir311
Ad Dilinjat304
Damanhur524
Hawsh 'Isá412
Idku552
Kafr ad Dawwar530
Kawm Hamadah306
Rosetta463
@04	29.4	30.9	Faiyum
^292 307
Al Fayyum511
Al Wasitah315
Ibshaway320
Itsa301
Tamiyah333
@05	30.8	31	Gharbia
^307 308
Al Mahallah al Kubrá534
Basyun320
Kafr az Zayyat410
Qutur332
Samannud334
Tanta|Tanda512
Zefta404
@
^312 299
Alexandria700
@
^306 323
Ismailia500
@
^283 289
6th of October City3FM
Al 'Ayyat3DO
Al Bawiti300
Al Hawamidiyah4GO
As Saff3DO
Awsim4IM
Giza7HN
@09	30.5	31	Monufia
^303 309
Al Bajur311
Ash Shuhada'330
Ashmun401
Munuf420
Quwaysina333
Shibin al Kawm531
Tala340
@
^276 307
Abu Qurqas431
Bani Mazar491
Dayr Mawas302
Mallawi411
Matay381
Minya551
Samalut470
@
^298 312
Cairo!830
Helwan501
New Cairo523
@12	30.3	31.3	Qalyubia
^302 311
Al Khankah403
Al Qanatir al Khayriyah400
Banha431
Qalyub401
Shibîn el-Qanâtir412
Tukh421
@
^255 305
Al Kharjah400
@14	30.6	31.6	Sharqia
^304 314
Abu Kabir433
Al Ibrahimiyah332
Al Qanayat321
Al Qurayn423
At Tall al Kabir314
Bilbeis402
Diyarb Najm340
Faqus434
Hihya332
Kafr Saqr342
Mashtul as Suq300
Zagazig521
@
^296 323
Ain Sukhna300
Suez542
@
^241 329
Aswan500
Edfu490
Kom Ombo440
@17	27.3	31.1	Asyut
^270 308
Abnub434
Abu Tij405
Al Badari306
Al Qusiyah440
Assiut|Asyut524
Dayrut460
Manfalut432
@18	29	31	Beni Suweif
^288 309
*Bush432
Al Fashn400
Bani Suwayf532
Sumusta as Sultani310
@
^313 323
Port Said500
@
^312 316
Az Zarqa300
Damietta422
Faraskur411
@21	31.2	30.8	Kafr el-Sheikh
^311 305
Al Hamul326
Disuq401
Fuwwah410
Kafr ash Shaykh404
Sidi Salim323
@22	30.3	27.2	Matruh
^314 272
Marsá Matruh400
@23	25.7	32.5	Qena
^253 322
Dishna383
Esna404
Farshut380
Nag Hammâdi370
Qina595
Qus466
@
^262 315
Akhmim442
Al Balyana305
Al Minshah433
Jirja414
Juhaynah350
Sohag542
Tahta460
@26	28.5	34.1	South Sinai
@27	31.2	33.6	North Sinai
^311 338
Al 'Arish400
@
^257 326
Luxor500
-EH	24.5	-13	Western Sahara	Sahrawi|Sahrawis
@
^271 -132
Laayoune500
@
^237 -160
Dakhla400
=ER	15	39	Eritrea	Eritrean|Eritreans
@
^158 385
Keren400
@
^149 388
Mendefera200
@
^130 427
Assab300
@
^151 376
Barentu200
@
^153 389
Asmara!600
@
^156 395
Massawa300
=ES	40	-4	Spain	Spanish|Spaniard|Spaniards
@07	39.4	2.8	Balearic Islands
^389 13
Alcúdia3AI
Calvià37C
Ciutadella3BP
Felanitx36I
Ibiza Town301
Inca38G
Llucmajor36G
Mahon3AU
Manacor37J
Marratxí37E
Palma57E
Pollença2AH
Sant Antoni de Portmany310
Santa Eulària des Riu312
@27	42.3	-2.4	La Rioja
^423 -24
Calahorra304
Logroño420
@
^400 -41
*Pinto324
Alcalá de Henares557
Alcobendas455
Alcorcón433
Algete366
Aranjuez305
Arganda337
Arganzuela444
Boadilla del Monte342
Carabanchel544
Chamartin454
Chamberí444
Ciempozuelos325
City Center444
Ciudad Lineal544
Collado Villalba361
Colmenar Viejo373
Coslada445
El Escorial360
Fuencarral-El Pardo554
Fuenlabrada533
Galapagar361
Getafe434
Hortaleza455
Humanes de Madrid333
Las Rozas de Madrid452
Latina544
Leganés533
Madrid!744
Majadahonda452
Mejorada del Campo346
Moncloa-Aravaca444
Moratalaz445
Móstoles532
Navalcarnero331
Parla423
Pozuelo de Alarcón443
Puente de Vallecas544
Retiro444
Rivas-Vaciamadrid436
Salamanca444
San Blas-Canillejas445
San Fernando de Henares346
San Martín de la Vega325
San Sebastián de los Reyes465
Tetuán de las Victorias454
Torrejón de Ardoz456
Torrelodones362
Tres Cantos364
Usera444
Valdemoro424
Villanueva de la Cañada241
Villanueva del Pardillo251
Villaverde444
Villaviciosa de Odón342
@
^374 -19
Alcantarilla367
Alhama de Murcia355
Archena376
Atamaría32B
Caravaca370
Cartagena529
Cehegín271
Cieza385
Jumilla3B6
La Unión22A
Las Torres de Cotillas367
Lorca432
Los Alcázares23A
Mazarrón326
Molina de Segura477
Mula264
Murcia568
San Javier34B
San Pedro del Pinatar34B
Santomera279
Torre Pacheco339
Totana344
Yecla3C8
Águilas303
@32	42.6	-1.7	Navarre
^421 -17
Barañáin370
Burlata371
Ermitagaña270
Pamplona571
Primer Ensanche371
Segundo Ensanche371
Tudela301
@34	43.3	-5.9	Principality of Asturias
^433 -59
Avilés430
Corvera de Asturias220
Gijón522
Langreo302
Mieres301
Natahoyo322
Oviedo511
@39	43.2	-4	Cantabria
^433 -40
Camargo311
Castro Urdiales318
El Astillero212
Santander522
Torrelavega300
@51	37.3	-4.6	Andalusia
^360 -74
*Coín37Q
*Vícar38m
Adra37i
Albolote2Cb
Alcalá de Guadaira4DG
Alcalá la Real3FZ
Algeciras41J
Alhaurín de la Torre37S
Alhaurín el Grande36R
Aljaraque3D4
Almería58n
Almonte3D9
Almuñécar37b
Andújar3KX
Antequera3AS
Arcos de la Frontera38G
Armilla3Bc
Atarfe2Cb
Ayamonte3C0
Baena3GV
Baeza2Kd
Bailén3La
Barbate32F
Baza3Fk
Benalmádena46S
Berja28j
Bormujos3ED
Cabra3FU
Cadiz45B
Camas3EE
Campiña4Mi
Carmona3FI
Cartaya3D2
Castilleja de la Cuesta2ED
Chiclana de la Frontera44D
Chipiona37A
Conil de la Frontera33D
Coria del Río3DD
Cártama37S
Córdoba5JQ
Dos Hermanas4DF
El Arahal3DJ
El Ejido48k
El Puerto de Santa María46C
El Viso del Alcor3EH
Estepona44N
Fuengirola45S
Granada5Cc
Guadix3Dh
Huelva4D5
Huercal Overa2Et
Isla Cristina3C1
Jaén4Ia
Jerez de la Frontera57D
La Carolina2Nc
La Línea de la Concepción42L
La Rinconada3FE
Las Cabezas de San Juan2AF
Las Gabias2Bb
Lebrija39D
Lepe3D2
Linares4Lc
Loja3CW
Lora del Río3HJ
Los Barrios32J
Los Palacios y Villafranca3CF
Lucena3ET
Mairena del Alcor3EH
Mairena del Aljarafe3DD
Maracena3Cc
Marbella45P
Marchena3DK
Martos3HY
Mijas46S
Moguer3D6
Montilla3GS
Morón de la Frontera3BJ
Motril48d
Málaga67U
Nerja38Z
Níjar3Aq
Osuna3CN
Palma del Río3HL
Pozoblanco2OQ
Priego de Córdoba3EW
Puente-Genil3EQ
Puerto Real35C
Rincón de la Victoria37V
Ronda37M
Roquetas de Mar48m
Rota36A
San Fernando45C
San Juan de Aznalfarache3EE
San Pedro de Alcántara35O
San Roque32K
Sanlúcar de Barrameda48A
Santafé2Cb
Seville|Sevilla6EE
Tarifa30I
Tomares3EE
Torre del Mar37X
Torremolinos46T
Torrox28Y
Ubrique27K
Utrera3CG
Vélez-Málaga48X
Zubia3Bc
Écija3FN
Úbeda3Ke
@52	41.4	-0.7	Aragon
^403 -16
Alcañiz28F
Barbastro2HH
Calatayud3B0
Delicias4D7
Ejea de los Caballeros2I5
Huesca3IC
Monzón2GI
Teruel305
Utebo2E6
Zaragoza6E7
@
^278 -179
Adeje33C
Agüimes31P
Arona43C
Arrecife4Ci
Arucas33O
Candelaria36F
Carrizal31P
Granadilla de Abona33D
Guía de Isora34B
Gáldar33M
Güimar25F
Icod de los Vinos36C
Ingenio31P
La Oliva38e
La Orotava36E
Las Palmas de Gran Canaria53P
Los Llanos de Aridane390
Los Realejos36D
Maspalomas30N
Mogán31M
Playa del Ingles20N
Puerto de la Cruz36E
Puerto del Carmen3Bg
Puerto del Rosario37e
Pájara36c
Realejo Alto36D
San Bartolomé de Tirajana31N
San Bartolomé3Ch
San Cristóbal de La Laguna47G
San Isidro33D
San Miguel De Abona23D
Santa Brígida32O
Santa Cruz de La Palma291
Santa Cruz de Tenerife57G
Santa Lucía41O
Tacoronte37F
Teguise3Dh
Telde42P
Tías3Ch
@54	39.7	-3.1	Castille-La Mancha
^385 -48
Albacete45T
Alcázar de San Juan39G
Almansa34b
Azuqueca de Henares3LF
Campo de Criptana29H
Ciudad Real459
Cuenca3GR
Daimiel36C
Guadalajara4LG
Hellín30V
Illescas3GA
La Roda27Q
La Solana24G
Manzanares35E
Puertollano327
Seseña2GB
Talavera de la Reina4F0
Tarancón2FI
Toledo4E8
Tomelloso37I
Valdepeñas33E
Villarrobledo38M
@55	41.7	-4.4	Castille and León
^404 -66
Aranda de Duero3DT
Benavente3G9
Burgos5JT
Béjar208
Laguna de Duero3CJ
León4MA
Medina del Campo39H
Miranda de Ebro3Nb
Palencia4GL
Ponferrada4L0
Salamanca469
San Andrés del Rabanedo3MA
Segovia45P
Soria3Ef
Valladolid5DJ
Villaquilambre2MA
Zamora4B9
Ávila43J
@56	41.7	1.8	Catalonia
^406 5
*Roses3HR
*Salt3EN
Amposta311
Arenys de Mar2AK
Badalona59H
Balaguer2C3
Banyoles3FN
Barbera Del Valles39G
Barcelona68H
Berga2FD
Blanes3BN
Calafell36B
Caldes de Montbui2AH
Calella3AM
Cambrils356
Canovelles2AI
Cardedeu2AJ
Castellar del Vallès3AG
Castelldefels47F
Cerdanyola del Vallès49G
Ciutat Vella48H
Cornellà de Llobregat48G
Eixample58H
El Vendrell36A
Esparreguera39E
Esplugues de Llobregat38G
Figueres3HP
Gavà37F
Girona4EN
Granollers4AI
Gràcia48H
Horta-Guinardó48H
Igualada3AB
L'Hospitalet de Llobregat58G
La Pineda257
Llefià38H
Lleida4A1
Lloret de Mar3BN
Malgrat de Mar3AM
Manlleu3EI
Manresa4BD
Martorell39E
Mataró49J
Molins de Rei38F
Mollet del Vallès39H
Montcada i Reixac39H
Montornès del Vallès29I
Nou Barris48H
Olesa de Montserrat39E
Olot3GK
Palafrugell3DR
Palamós3CQ
Parets del Vallès2AH
Pineda de Mar3AM
Premià de Mar39J
Reus466
Ripollet39H
Rubí49F
Sabadell59G
Salou356
Sant Adrià de Besòs38H
Sant Andreu de la Barca38F
Sant Andreu48H
Sant Boi de Llobregat47F
Sant Carles de la Ràpita201
Sant Celoni2BK
Sant Cugat del Vallès49G
Sant Feliu de Guíxols3CP
Sant Feliu de Llobregat38G
Sant Joan Despí38G
Sant Just Desvern28G
Sant Martí58H
Sant Pere de Ribes37D
Sant Quirze del Vallès39G
Sant Vicenç dels Horts38F
Santa Coloma de Gramenet49H
Santa Perpètua de Mogoda39H
Sants-Montjuïc58H
Sarrià-Sant Gervasi48G
Sitges36D
Tarragona458
Terrassa5AF
Tordera2BM
Torredembarra259
Tortosa320
Tàrrega2A6
Valls377
Vic3DI
Vila-seca356
Viladecans47F
Vilafranca del Penedès37C
Vilanova i la Geltrú46C
Vilaseca2FI
Vilassar de Mar39J
el Masnou39I
el Prat de Llobregat47G
@57	39.3	-6.1	Extremadura
^384 -70
Almendralejo336
Badajoz450
Cáceres4B6
Don Benito36B
Montijo254
Mérida457
Navalmoral de la Mata2FF
Plasencia3G9
Villanueva de la Serena36C
Zafra206
@58	42.8	-8.1	Galicia
^420 -90
A Coruña5E6
A Estrada375
Amés393
Arteixo3D5
Boiro361
Cambre3D7
Cangas do Morrazo332
Carballo3C3
Culleredo3D6
Ferrol4F8
Lalín379
Lugo4AE
Marín343
Moaña333
Monforte de Lemos35F
Narón3F8
Nigrán312
Oleiros3D7
Ourense43B
Poio243
Ponteareas325
Pontevedra444
Porriño224
Redondela334
Ribeira376
Santa Uxía de Ribeira360
Santiago de Compostela495
Sanxenxo242
Teo385
Tui204
Vigo523
Vilagarcía de Arousa362
Vilalba2DD
Viveiro2HE
@59	43	-2.6	Basque Country
^428 -30
Amorebieta343
Arrasate / Mondragón335
Barakaldo450
Basauri341
Bermeo263
Bilbao551
Donostia / San Sebastian55A
Durango344
Eibar345
Erandio350
Ermua245
Errenteria35B
Galdakao342
Gernika-Lumo253
Getxo460
Hernani35A
Hondarribia26C
Irun45C
Lasarte25A
Laudio / Llodio330
Leioa350
Mungia262
Oria35A
Pasaia25B
Portugalete350
Santurtzi350
Santutxu451
Sestao350
Tolosa339
Vitoria-Gasteiz503
Zarautz358
@
^379 -11
*Torrent4F6
Alaquàs3G6
Albal2F7
Alboraya3G8
Alcoy486
Aldaia3G6
Alfafar3F7
Algemesí3D7
Alicante546
Almassora3KA
Almoradí323
Altea37A
Alzira3D7
Aspe343
Benetússer2F7
Benicarló3PF
Benicassim3MC
Benidorm46A
Burjassot3G7
Burriana3KA
Bétera3H6
Callosa de Segura322
Calpe37B
Carcaixent3C7
Carlet2D6
Castellon5LB
Catarroja3F7
Crevillent333
Cullera3D9
Denia39C
El Campello357
El Grao2LB
Elche544
Elda363
Gandia4B9
Grao de Murviedro4H9
Guardamar del Segura224
Ibi375
L'Eliana2H6
La Pobla de Vallbona3H5
Llíria3H5
Manises3G6
Massamagrell2H8
Mislata3G7
Moncada3G7
Mutxamel357
Novelda353
Oliva3AA
Onda3L8
Ontinyent395
Orihuela422
Paiporta3F7
Paterna4G7
Picassent3F6
Pilar de la Horadada303
Puçol3H8
Quart de Poblet3G7
Requena3G0
Ribarroja del Turia3G5
Rojales324
Sagunto4I8
San Juan de Alicante357
San Vicent del Raspeig356
Santa Pola335
Silla3F7
Sueca3D8
Tavernes de la Valldigna3C8
Torrevieja414
Valencia6G7
Vila-real3KA
Villajoyosa369
Villena372
Vinaròs3QG
Xirivella3G7
Xàbia39D
Xàtiva3B6
l'Alfàs del Pi37A
la Nucia37A
@
^359 -53
Ceuta400
@
^353 -29
Melilla400
=ET	9	39.5	Ethiopia	Ethiopian|Ethiopians
@
^90 387
Addis Ababa|Addis Abeba!700
@
^116 411
Asaita303
Dubti310
@46	11.4	38.5	Amhara
^97 371
*Debark'3Z8
Abomsa23T
Adet3G4
Adis Zemen3O7
Bahir Dar4J3
Bati3FT
Bichena28B
Bure3A0
Debre Birhan40O
Debre Mark'os476
Debre Tabor3M9
Dessie4EP
Finote Selam3A2
Gonder4T4
Kemise3AS
Kombolcha4EQ
Robit3NP
Werota3M6
@47	10.1	34.5	Binshangul Gumuz
^101 345
Asosa300
@
^96 419
Dire Dawa500
@49	8.3	34.6	Gambella
^83 346
Gambela300
@50	9.3	42.1	Harari
^93 421
Harar400
@51	6.9	38.1	Oromiya
^49 348
*Fiche3nd
Agaro3UJ
Asasa3Mi
Asbe Teferi3gz
Bedele3aG
Bedesa2ey
Bishoftu4dg
Dembi Dolo3a0
Dodola3Li
Gebre Guracha2na
Gelemso2dv
Genet3gb
Gimbi3hA
Ginir2Mx
Goba3Lq
Hagere Hiywet3fV
Hagere Maryam37Y
Jimma4SK
Kibre Mengist3Ag
Mendi3n3
Metahara3ep
Metu3Y8
Mojo3bh
Nazret5bj
Nejo3k7
Sebeta3ec
Shakiso39f
Shambu2lN
Shashamane4Nc
Waliso3aW
Wenji2aj
Yabelo30X
Ziway3Ud
@52	9.4	42.8	Somali
^94 428
Jijiga400
@53	13.4	38.9	Tigray
^125 383
Adigrat4IC
Axum3G4
Inda Silase3G0
Korem30C
Maych'ew33C
Mek'ele5AC
@
^57 355
Arba Minch43L
Areka3EM
Awasa4EU
Bako31B
Boditi3DO
Bonga3G7
Butajira3OT
Dila37S
Felege Neway36E
Hosa'ina4IO
Jinka30C
K'olito3GQ
Sodo4CN
Tepi3F0
Yirga 'Alem3BT
=FI	64	26	Finland	Finnish|Finn|Finns
@
^601 241
Espoo516
Helsinki!518
Hyvinkää358
Järvenpää34A
Kerava33A
Kirkkonummi303
Lohja310
Loviisa24L
Mäntsälä35C
Nurmijärvi347
Porvoo33G
Sipoo33C
Tuusula339
Vantaa529
Vihti332
@
^603 214
Kaarina31A
Lieto22B
Pargas209
Raisio328
Salo31H
Turku429
Uusikaupunki250
@
^611 215
Pori443
Rauma300
@
^607 236
Forssa310
Hämeenlinna339
Janakkala22A
Riihimäki30C
@
^613 235
Kangasala326
Lempäälä303
Nokia320
Pirkkala221
Tampere523
Valkeakoski305
Ylöjärvi331
@
^610 254
Heinola326
Hollola310
Lahti403
@
^605 267
Hamina315
Karhula302
Kotka302
Kouvola340
@
^611 282
Imatra316
Lappeenranta400
@
^617 273
Mikkeli300
Savonlinna32G
@
^623 272
Iisalmi3D0
Kuopio465
Siilinjärvi385
Varkaus307
@
^626 298
Joensuu300
@
^619 252
Jyväskylä435
Jämsä200
Laukaa258
@
^628 228
Seinäjoki300
@
^631 216
Jakobstad36B
Korsholm201
Vaasa400
@
^638 231
Kokkola300
@
^647 245
Haukipudas259
Kuusamo2Dl
Oulu43A
Raahe300
@
^642 277
Kajaani300
@
^657 241
Kemi305
Rovaniemi38G
Tornio310
=FJ	-18	178	Fiji	Fijian|Fijians
@
^-181 1784
Suva!400
@
^-164 1794
Labasa300
@
^-178 1774
Lautoka321
Nadi300
-FK	-51.7	-59	Falklands|Falkland Islands	Falkland Islander
@
^-517 -579
Stanley!100
=FM	6.9	158.3	Micronesia	Micronesian|Micronesians
@
^69 1582
Palikir!000
-FO	62	-7	Faroe Islands	Faroese
@
^620 -68
Tórshavn!200
=FR	46	2	France	French|Frenchman|Frenchwoman
@11	48.6	2.5	Île-de-France
^484 17
*Stains367
Achères364
Alfortville347
Antony446
Arcueil246
Argenteuil455
Asnières-sur-Seine456
Athis-Mons337
Aubervilliers457
Aulnay-sous-Bois458
Avon20A
Bagneux346
Bagnolet357
Bezons355
Bobigny358
Bois-Colombes356
Boissy-Saint-Léger248
Bondy358
Bonneuil-sur-Marne348
Boulogne-Billancourt445
Bourg-la-Reine346
Brie-Comte-Robert239
Brunoy338
Bry-sur-Marne248
Brétigny-sur-Orge326
Cachan346
Carrières-sous-Poissy253
Cergy-Pontoise564
Cergy464
Champigny-sur-Marne448
Champs-sur-Marne359
Charenton-le-Pont347
Chatou355
Chaville345
Chelles359
Chennevières-sur-Marne348
Chevilly-Larue347
Chilly-Mazarin336
Choisy-le-Roi347
Châtenay-Malabry346
Châtillon346
Clamart346
Clichy-sous-Bois359
Clichy456
Colombes456
Combs-la-Ville339
Conflans-Sainte-Honorine364
Corbeil-Essonnes328
Cormeilles-en-Parisis365
Coulommiers24E
Courbevoie456
Créteil448
Dammarie-les-Lys31A
Deuil-la-Barre366
Domont266
Drancy457
Draveil337
Eaubonne366
Ermont366
Fontainebleau30A
Fontenay-aux-Roses346
Fontenay-sous-Bois358
Franconville365
Fresnes346
Gagny358
Garches345
Garges-lès-Gonesse367
Gennevilliers356
Gentilly246
Gif-sur-Yvette334
Gonesse367
Goussainville368
Grigny337
Guyancourt344
Herblay365
Houilles355
Issy-les-Moulineaux446
Ivry-sur-Seine447
Joinville-le-Pont348
Jouy-le-Moutier363
L'Hay-les-Roses346
La Celle-Saint-Cloud354
La Courneuve357
La Garenne-Colombes355
Lagny-sur-Marne35A
Le Blanc-Mesnil358
Le Chesnay344
Le Kremlin-Bicêtre347
Le Mée-sur-Seine319
Le Pecq254
Le Perreux-sur-Marne358
Le Plessis-Robinson346
Le Plessis-Trévise349
Le Pré-Saint-Gervais357
Le Vésinet254
Les Clayes-sous-Bois243
Les Lilas357
Les Mureaux362
Les Pavillons-sous-Bois358
Les Ulis335
Levallois-Perret456
Limay360
Limeil-Brévannes338
Livry-Gargan358
Lognes249
Longjumeau336
Maisons-Alfort347
Maisons-Laffitte364
Malakoff346
Mantes-la-Jolie360
Mantes-la-Ville360
Marly-le-Roi254
Massy336
Maurepas342
Meaux36C
Melun31A
Meudon345
Mitry-Mory369
Moissy-Cramayel229
Montereau-Fault-Yonne20D
Montesson254
Montfermeil359
Montgeron338
Montigny-le-Bretonneux343
Montigny-lès-Cormeilles365
Montmorency366
Montreuil457
Montrouge346
Morsang-sur-Orge337
Nanterre455
Neuilly-Plaisance358
Neuilly-sur-Marne358
Neuilly-sur-Seine456
Nogent-sur-Marne348
Noisiel249
Noisy-le-Grand449
Noisy-le-Sec358
Orly337
Orsay335
Osny274
Ozoir-la-Ferrière34A
Palaiseau335
Pantin357
Paris!756
Pierrefitte-sur-Seine367
Plaisir343
Poissy353
Pontault-Combault349
Pontoise374
Puteaux355
Rambouillet321
Ris-Orangis337
Roissy-en-Brie349
Romainville357
Rosny-sous-Bois358
Rueil-Malmaison455
Saint-Cloud345
Saint-Cyr-l'École244
Saint-Denis457
Saint-Germain-en-Laye354
Saint-Gratien366
Saint-Leu-la-Forêt266
Saint-Mandé347
Saint-Maur-des-Fossés448
Saint-Michel-sur-Orge326
Saint-Ouen-l'Aumône364
Saint-Ouen356
Saint-Quentin-en-Yvelines443
Sainte-Geneviève-des-Bois326
Sannois366
Sarcelles467
Sartrouville355
Savigny-le-Temple329
Savigny-sur-Orge336
Sceaux346
Sevran358
Soisy-sous-Montmorency266
Sucy-en-Brie348
Suresnes355
Sèvres345
Taverny365
Thiais347
Torcy35A
Trappes343
Tremblay-en-France359
Vanves346
Vauréal363
Verneuil-sur-Seine263
Verrières-le-Buisson236
Versailles444
Vigneux-sur-Seine337
Villejuif347
Villemomble358
Villeneuve-Saint-Georges337
Villeneuve-la-Garenne356
Villeneuve-le-Roi237
Villeparisis359
Villepinte368
Villiers-le-Bel367
Villiers-sur-Marne348
Vincennes347
Viroflay245
Viry-Châtillon337
Vitry-sur-Seine447
Vélizy-Villacoublay345
Yerres338
Élancourt343
Épinay-sur-Seine366
Éragny264
Étampes305
Évry327
@24	47.6	1.6	Centre-Val de Loire
^468 7
*Tours460
Blois386
Bourges43H
Chartres3G8
Châteaudun2D6
Châteauroux30A
Dreux3J7
Fleury-les-Aubrais3BC
Gien29J
Joué-lès-Tours360
Lucé2G8
Montargis2CK
Olivet3BC
Orléans4BC
Romorantin-Lanthenay36B
Saint-Avertin260
Saint-Cyr-sur-Loire260
Saint-Jean-de-Braye3BD
Saint-Jean-de-la-Ruelle2BC
Saint-Pierre-des-Corps260
Saran2CC
Vendôme3A4
Vierzon34E
@27	47.3	4.9	Bourgogne-Franche-Comté
^463 32
*Dole38N
Audincourt2Cb
Autun37B
Auxerre3F4
Beaune37G
Belfort3Db
Besançon49S
Chalon-sur-Saône35H
Chenôve2AI
Dijon4AI
Le Creusot35C
Lons-le-Saunier34O
Montbéliard3Ca
Montceau-les-Mines34C
Mâcon30G
Nevers370
Pontarlier36W
Saint-Leu34D
Sens3J1
Vesoul3DT
@28	49.1	0	Normandy
^484 -17
Alençon30I
Argentan33H
Bayeux29A
Caen48D
Canteleu2AR
Cherbourg-Octeville3C1
Dieppe3FS
Elbeuf29R
Flers23B
Fécamp3EL
Hérouville-Saint-Clair38E
Le Grand-Quevilly3AR
Le Havre5BI
Le Petit-Quevilly3AS
Lisieux37J
Louviers38T
Mont-Saint-Aignan3BS
Montivilliers2BJ
Octeville2C1
Rouen4AS
Saint-Lô376
Saint-Étienne-du-Rouvray3AS
Sotteville-lès-Rouen3AS
Tourlaville3C1
Vernon37W
Équeurdreville-Hainneville3C0
Évreux46T
@32	50	2.8	Hauts-de-France
^490 16
*Hem3HG
*Lens3EC
Abbeville3B2
Amiens497
Armentières3HD
Arras3DC
Avion3EC
Beauvais345
Berck-Plage2E0
Berck2E0
Boulogne-sur-Mer3H0
Bruay-la-Buissière3FA
Béthune3FA
Calais4K3
Cambrai3CG
Carvin3FE
Château-Thierry20I
Compiègne34C
Coudekerque-Branche3K8
Creil339
Croix3HF
Crépy-en-Valois22D
Denain3DI
Douai3EF
Dunkirk4K8
Faches-Thumesnil2GF
Grande-Synthe3K7
Halluin3IF
Haubourdin2GE
Hautmont2DN
Hazebrouck3H9
Hénin-Beaumont3EE
La Madeleine3GF
Lambersart3HE
Laon36K
Lille5GF
Liévin3EC
Lomme3GE
Loos3GE
Marcq-en-Barœul3HF
Maubeuge3DO
Mons-en-Barœul3GF
Nogent-sur-Oise339
Noyon26E
Outreau2H0
Ronchin3GF
Roubaix4HG
Saint-Amand-les-Eaux3EI
Saint-Omer3H7
Saint-Pol-sur-Mer3K7
Saint-Quentin38H
Senlis32A
Sin-le-Noble2EF
Soissons34H
Tergnier27H
Tourcoing4HG
Valenciennes3EJ
Villeneuve-d'Ascq4GG
Wasquehal3HF
Wattrelos3HG
@
^476 40
*Sedan3L9
Bar-le-Duc3CC
Bischheim2Ac
Charleville-Mézières3M7
Chaumont35B
Châlons-en-Champagne3E4
Colmar45Y
Forbach3GT
Haguenau3Cc
Hayange2HL
Illkirch-Graffenstaden39b
Illzach22Y
Laxou2BL
Lingolsheim2Ab
Lunéville3AP
Metz4FM
Montigny-lès-Metz3FM
Mulhouse42X
Nancy4BM
Pont-à-Mousson2DL
Reims5H0
Saint-Avold3FR
Saint-Dizier3A9
Saint-Dié37T
Saint-Louis30a
Sarreguemines3FV
Schiltigheim3Ab
Strasbourg5Ab
Sélestat37Y
Thionville3IM
Toul2BJ
Troyes471
Vandœuvre-lès-Nancy3BM
Verdun3GE
Villers-lès-Nancy2BM
Vitry-le-François2B6
Wittenheim22X
Yutz2IM
Épernay3E0
Épinal36P
@52	47.4	-0.9	Pays de la Loire
^465 -24
*Angers4AJ
Bouguenais278
Carquefou389
Challans335
Cholet36F
Couëron377
Fontenay-le-Comte20G
Guérande280
La Baule-Escoublac280
La Chapelle-sur-Erdre388
La Flèche3CN
La Roche-sur-Yon42A
Laval3GG
Le Mans4FQ
Les Herbiers24E
Les Sables-d'Olonne206
Mayenne2II
Nantes578
Orvault388
Rezé379
Saint-Herblain378
Saint-Nazaire482
Saint-Sébastien-sur-Loire379
Saumur38N
Vertou379
@53	48.1	-2.9	Brittany
^477 -45
Brest470
Cesson-Sévigné24T
Concarneau326
Douarnenez242
Fougères37X
Landerneau282
Lanester31C
Lannion3AA
Lorient40B
Morlaix297
Ploemeur30B
Pontivy24F
Quimper434
Rennes54S
Saint-Brieuc38H
St-Malo39P
Vannes30H
Vitré24X
@75	45	0.4	Nouvelle-Aquitaine
^433 -16
*Cognac3OD
*Tulle2KY
Agen39M
Anglet321
Angoulême3NI
Bayonne321
Bergerac3GL
Biarritz320
Blanquefort2GA
Bordeaux5FA
Bressuire3ZB
Brive-la-Gaillarde3JV
Bègles3FA
Cenon3GB
Cestas3E9
Châtellerault3ZL
Dax345
Eysines3G9
Floirac2FB
Gradignan3FA
Gujan-Mestras3D5
Guéret2TZ
La Rochelle4T4
La Teste-de-Buch3D5
Le Bouscat3GA
Libourne3GE
Limoges4PS
Lormont3GB
Marmande3CI
Mont-de-Marsan36B
Mérignac4FA
Niort3UB
Pau40C
Pessac4FA
Poitiers4XJ
Périgueux3JN
Rochefort3Q6
Royan3N6
Saint-Médard-en-Jalles3G9
Saintes3OA
Talence3FA
Villenave-d'Ornon3FA
Villeneuve-sur-Lot3BN
@76	43.7	2.3	Occitanie
^427 0
*Alès3Ef
*Lattes29d
Agde36Z
Albi3CL
Auch396
Bagnols-sur-Cèze3Fk
Balma29F
Blagnac39E
Béziers46W
Cahors3HE
Carcassonne35O
Castelnau-le-Lez39d
Castres39M
Colomiers39D
Cugnaux28D
Frontignan37c
Lourdes240
Lunel3Af
Mauguio39e
Millau3EV
Montauban3DE
Montpellier59d
Muret38D
Narbonne35U
Nîmes4Bi
Pamiers24G
Perpignan40T
Plaisance-du-Touch39D
Rodez3HQ
Sète37b
Tarbes351
Toulouse59E
Tournefeuille39D
@84	45.5	4.6	Auvergne-Rhône-Alpes
^446 24
*Valence43P
Aix-les-Bains3BZ
Albertville3Be
Annecy-le-Vieux3Db
Annecy3Db
Annemasse3Gc
Annonay36N
Aurillac330
Bourg-en-Bresse3GS
Bourg-lès-Valence33P
Bourgoin-Jallieu3AT
Bron3BP
Caluire-et-Cuire3CO
Chamalières3C7
Chambéry4AZ
Clermont-Ferrand4C7
Cluses3Fg
Cournon-d'Auvergne3B8
Cran-Gevrier3Db
Décines-Charpieu3CQ
Firminy38J
Fontaine36X
Givors3AO
Grenoble46X
Issoire298
Le Puy-en-Velay34F
Lyon|Lyons5BO
Meylan36Y
Meyzieu3CQ
Montbrison2AH
Montluçon3H2
Montélimar30O
Moulins3K9
Oullins3BO
Oyonnax3HX
Rillieux-la-Pape3CP
Riom3D7
Roanne3EH
Romans-sur-Isère34R
Saint-Chamond39L
Saint-Etienne48K
Saint-Fons2BP
Saint-Genis-Laval3BO
Saint-Martin-d'Hères36Y
Saint-Priest3BP
Sainte-Foy-lès-Lyon3BO
Sallanches2Dg
Seynod3Db
St. Egreve26X
Tassin-la-Demi-Lune2CO
Thonon-les-Bains3If
Vaulx-en-Velin3CP
Vichy3FA
Vienne39P
Villefontaine3AS
Villefranche-sur-Saône3EN
Villeurbanne4CP
Voiron38W
Vénissieux4BP
Échirolles35X
Écully3CO
@93	44	6	Provence-Alpes-Côte d'Azur
^431 46
*Gap3FF
*Nice56R
*Orange3A2
Aix-en-Provence448
Allauch329
Antibes45P
Arles360
Aubagne32A
Avignon482
Brignoles23F
Cagnes-sur-Mer36P
Cannes45O
Carpentras3A4
Cavaillon374
Digne-les-Bains3AG
Draguignan34J
Fos-sur-Mer233
Fréjus33L
Gardanne349
Grasse36N
Hyères30F
Istres344
L'Isle-sur-la-Sorgue285
La Ciotat31A
La Crau30F
La Garde30E
La Seyne-sur-Mer40D
La Valette-du-Var30E
Le Cannet35O
Le Pontet293
Les Pennes-Mirabeau337
Mandelieu-la-Napoule34N
Manosque37C
Marignane336
Marseille 01328
Marseille 02328
Marseille 03328
Marseille 04328
Marseille 05328
Marseille 06328
Marseille 07328
Marseille 08428
Marseille 09428
Marseille 10328
Marseille 11428
Marseille 12428
Marseille 13428
Marseille 14428
Marseille 15438
Marseille 16237
Marseille|Marseilles628
Martigues335
Menton37T
Miramas354
Mougins35O
Pertuis369
Port-de-Bouc234
Saint-Laurent-du-Var36Q
Saint-Maximin-la-Sainte-Baume23D
Saint-Raphaël33M
Salon-de-Provence355
Sanary-sur-Mer30C
Six-Fours-les-Plages30C
Sorgues393
Toulon40D
Vallauris35P
Vence36P
Vitrolles346
@94	42.1	9.1	Corsica
^419 87
Ajaccio300
Bastia388
=GA	-1	11.8	Gabon	Gabonese
@
^4 95
Libreville!600
@
^-16 132
Franceville304
Moanda300
@
^-7 102
Lambaréné300
@
^-19 111
Mouila300
@
^-29 110
Tchibanga300
@
^-11 125
Koulamoutou200
@
^-7 88
Port-Gentil400
@
^16 116
Oyem300
=GB	54.8	-2.7	United Kingdom|UK|Britain|Great Britain	British|Briton|Britons|Brit|Brits
@ENG	52.2	-0.7	England
^501 -55
*Archway5Fs
*Ascot3Dm
*Barking4Eu
*Bath4DV
*Bury4ZW
*Deal3B+
*Derby5Se
*Felling3nd
*Fleet3Cl
*Grays4Ew
*Grove3Ff
*Hale2XW
*Hook3Dq
*Hove47r
*Hull|Kingston upon Hull5aq
*Lancing37q
*Leek3UZ
*Maidenhead4Em
*March3Pu
*Oxford4Hg
*Reading5Ej
*Rugby4Ng
*Sale3XW
*Slough4En
*Stone2SX
*Street2AS
*Ware2Ht
*Welling3Eu
*Wellington3QU
Abbey Wood2Eu
Abingdon3Gg
Accrington3bV
Acton3Eq
Addlestone2Do
Adwick le Street3Zh
Aldershot4Bl
Aldridge2Pa
Alfreton3Uf
Alsager2UW
Alton2Aj
Altrincham3XW
Amersham on the Hill2Gn
Amersham3Gn
Ampthill3Jo
Andover3Be
Armthorpe2Yi
Arnold3Ti
Ashby-de-la-Zouch2Qe
Ashford3Do
Ashford4A%
Ashington3pd
Ashtead2Cq
Ashton in Makerfield3YT
Ashton-under-Lyne3YY
Aston3Oa
Atherton3YU
Aylesbury4Hl
Bacup2aX
Baildon2bb
Banbury3Kg
Banstead3Cr
Barnet3Gr
Barnsley4Ze
Barnstaple3AE
Barrow in Furness3eN
Bartley Green3NZ
Basford2Th
Basildon4Fy
Basingstoke4Ci
Batley3ad
Battersea4Er
Beaconsfield2Fn
Bebington2XP
Beccles2O-
Beckenham4Dt
Becontree4Fu
Bedford4Ko
Bedlington2od
Bedworth3Oe
Belper3Te
Bentley3Yi
Berkhamsted3Hn
Berwick-Upon-Tweed2vZ
Beverley3bp
Bexhill-on-Sea38y
Bexley5Du
Bicester3Ih
Biddulph2UX
Bideford39D
Biggin Hill2Ct
Biggleswade2Kq
Billericay3Fx
Billingham3jg
Bingley3bb
Birkenhead5XP
Birmingham6Oa
Bishop Auckland3kc
Bishop's Stortford3Iv
Bishops Cleeve2IY
Bishopstoke29g
Blackburn4bU
Blackheath3Et
Blackpool5bP
Blacon2VQ
Blaydon-on-Tyne2nc
Bletchley3Jm
Bloxwich3PZ
Blyth3oe
Bodmin248
Bognor Regis47m
Bolton upon Dearne2Yg
Bolton4ZV
Bootle4YP
Bordon3Ak
Borehamwood3Gq
Boston3Tt
Bourne2Rp
Bournemouth46a
Bowthorpe3P)
Brackley2Ji
Bracknell4Dl
Bradford5bb
Braintree3Iz
Bramhall3XX
Bredbury2XY
Brent5Fq
Brentwood3Fw
Bridgnorth2OV
Bridgwater3AP
Bridlington3er
Bridport26R
Brierley Hill3OY
Brighouse3ab
Brighton|Brighton and Hove47s
Bristol6ET
Brixham23K
Brixton Hill2Es
Brixton4Es
Broadfield2Ar
Broadstairs3D+
Bromborough2WP
Bromsgrove3MY
Brough3an
Brownhills3Pa
Broxbourne2Gt
Buckingham2Jj
Burgess Hill39s
Burngreave3Xe
Burnham-on-Sea3BP
Burnley4bX
Burntwood3Qa
Burton-on-Trent4Rd
Bury St Edmunds3L!
Bushey2Fp
Buxton3Wa
Calne2DZ
Camberley3Cm
Camborne312
Cambridge4Lu
Camden Town3Es
Canary Wharf4Et
Cannock4QZ
Canterbury3C(
Canvey Island3Ez
Carlisle4mQ
Carshalton3Dr
Carterton2Hd
Castleford4af
Caterham3Cs
Chalfont Saint Peter3Fn
Chapel Allerton3be
Chapeltown3Ye
Chard28P
Chatham4Dy
Cheadle Hulme3XX
Chelmsford4Gy
Chelmsley Wood2Oc
Chelsea4Er
Cheltenham4IY
Chesham3Gn
Cheshunt4Gt
Chessington3Dq
Chester-le-Street3md
Chester4VQ
Chesterfield4Wf
Chichester37l
Chippenham3EY
Chipping Sodbury3EV
Chislehurst3Du
Chorley3aT
Christchurch36b
Churchdown2IX
Cinderford2HU
Cirencester2GZ
City of Westminster5Es
Clacton-on-Sea3H)
Clayton-le-Woods2aS
Cleckheaton3ac
Cleethorpes3Zt
Clevedon3DQ
Cleveleys2cP
Clitheroe2cV
Coalville3Qf
Cobham2Cp
Colchester4I%
Colne3cX
Congleton3VX
Conisbrough2Yh
Consett3mb
Corby4Om
Corsham2DX
Coulsdon3Cs
Coventry5Ne
Cowes37g
Cowley2Gh
Cramlington3od
Crawley5Ar
Crewe4UV
Crosby3YP
Crowborough3Av
Crowthorne3Dl
Croydon4Ds
Dagenham4Fv
Darlington4id
Dartford4Dv
Darton2Ze
Darwen3aU
Daventry3Mh
Denton3YY
Dereham3Q%
Devizes3DZ
Dewsbury4ad
Didcot3Fh
Didsbury2XX
Dinnington3Xh
Doncaster4Yi
Dorchester26V
Dorking2Bq
Dover3A*
Driffield2dp
Droitwich3MY
Dronfield3We
Droylsden3YY
Dudley5OY
Dukinfield3YY
Dunstable3Io
Durham3ld
Dursley2GV
Earl Shilton3Pg
Earlsfield2Dr
East Grinstead3At
East Molesey3Dq
East Retford3Wk
Eastbourne47w
Eastleigh39g
Eastwood3Tg
Eaton Socon2Lq
Eccles3YW
Egham3Dn
Elland2ab
Ellesmere Port4WQ
Ely3Nw
Emsworth37k
Enfield4Gs
Epsom3Cq
Esher3Dp
Evesham3Ka
Ewell3Cr
Exeter46K
Exmouth35L
Failsworth3YX
Falmouth314
Fareham48h
Farnborough4Cl
Farnham3Bl
Farnworth3ZV
Faversham3C%
Featherstone2PY
Felixstowe3J+
Feltham3Dp
Ferndown27a
Fleetwood3cP
Flitwick2Jo
Folkestone4A)
Formby3ZO
Frimley2Cm
Frinton-on-Sea2H)
Frome3BW
Fylde4bQ
Gainsborough3Xl
Garforth2bf
Gateshead4nd
Gerrards Cross3Fn
Gillingham4Dy
Glossop3Xa
Gloucester4IX
Godalming3Bn
Golborne3YT
Goole3ak
Gosforth3nd
Gosport47i
Grange Hill2Fu
Grantham3Sn
Gravesend3Dx
Great Malvern3KW
Great Sankey3XT
Great Wyrley3QZ
Great Yarmouth4P.
Greenford3Ep
Grimsby4Zs
Guildford4Bn
Guisborough2ii
Guiseley3cc
Hadleigh3Fz
Hadley Wood3Gr
Hadley2QU
Hailsham38w
Halesowen3NZ
Halifax4ab
Hampton3Dp
Harlow4Hu
Harpenden3Hp
Harringay2Fs
Harrogate4de
Hartlepool4kh
Hartley2Dw
Hartshill2Oe
Harwich3I*
Haslemere2Am
Haslingden2aW
Hastings48z
Hatfield3Hr
Havant38j
Haverhill3Kx
Haydock2YS
Hayes3Ep
Haywards Heath39s
Hazel Grove2XY
Heanor3Tf
Hebburn3ne
Hedge End38g
Helston202
Hemel Hempstead4Hp
Henlow2Jq
Hereford4KS
Herne Bay3D(
Hertford3Hs
Heswall3WO
Hetton-Le-Hole2lf
Heysham2dQ
High Peak4Xb
High Wycombe4Fm
Hinckley3Of
Hindley3YT
Hitchin3Iq
Hoddesdon3Ht
Holloway3Fs
Horley3Br
Horsforth3bd
Horsham3Aq
Horwich3ZU
Houghton-Le-Spring3le
Hounslow4Ep
Hoyland Nether2Yf
Hucknall3Th
Huddersfield4Zb
Huntingdon3Mr
Hurstpierpoint28r
Huyton3XR
Hyde3YY
Hythe2A(
Hythe38f
Ilkeston3Tg
Ilkley2cb
Ingleby Greenhow2hi
Ipswich5K)
Irlam3XV
Isleworth3Eq
Islington5Es
Jarrow3ne
Keighley3ca
Kempston Hardwick3Ko
Kempston3Ko
Kendal3gS
Kenilworth3Md
Kettering4Nm
Keynsham2DU
Kidderminster4NX
Kidlington2Hg
Kidsgrove3UX
Kings Lynn3Rx
Kingswinford3OX
Kingswood4EU
Kippax2bf
Kirk Sandall2Zi
Kirkby in Ashfield3Uh
Kirkby3YQ
Knaresborough2de
Knottingley2ag
Knutsford2WV
Lancaster3dR
Leatherhead3Cq
Leeds5be
Leicester5Pi
Leigh3YU
Leighton Buzzard3Im
Letchworth Garden City3Jr
Lewes28t
Leyland3aS
Lichfield3Qb
Lincoln4Vo
Litherland3YP
Littleborough2ZY
Littlehampton47o
Liverpool6XP
Lofthouse3ae
London!8Es
Long Eaton3Sg
Longfield2Dw
Longton2TY
Loughborough4Rh
Louth2Xt
Lower Earley3Dk
Lowestoft4O/
Luton5Ip
Lymington27e
Lytham St Annes3aP
Mablethorpe2Ww
Macclesfield4WY
Maghull3YQ
Maidstone4Cy
Maldon3G!
Maltby2Xh
Manchester5YX
Mangotsfield3EU
Mansfield Woodhouse3Vh
Mansfield4Uh
Margate4D+
Market Deeping2Qq
Market Harborough3Ok
Marlow3Fl
Marple3XY
Matlock2Ud
Melksham3DY
Melton Mowbray3Rk
Mendip4BT
Mexborough2Yg
Middlesbrough4jh
Middleton3ZX
Middlewich2VV
Mildenhall2My
Milnrow2ZY
Milton Keynes5Jl
Mirfield3ac
Mitcham3Dr
Morden3Dr
Morecambe3eQ
Moreton2XO
Morley4ad
Morpeth2pc
Mountsorrel2Qi
Nailsea3DR
Nantwich2UU
Nelson3bX
Neston2DX
Neston2WP
New Mills3XZ
New Milton37c
Newark on Trent3Ul
Newburn3nc
Newbury3Dg
Newcastle upon Tyne|Newcastle5nd
Newcastle-under-Lyme4TX
Newhaven27u
Newhaven2Ub
Newmarket3Lx
Newport Pagnell2Km
Newport2RV
Newport36g
Newquay334
Newton Abbot34J
Newton Aycliffe3jd
Newton-le-Willows3YT
North Shields3nf
North Walsham2R+
Northallerton2gf
Northampton5Mk
Northolt3Ep
Northwich3WU
Norwich5P*
Nottingham6Th
Nuneaton4Oe
Oadby3Pi
Oldham4YY
Ormskirk3ZQ
Orpington2Du
Ossett3ad
Oswestry3SO
Otley2cc
Oxted2Ct
Paignton33J
Peacehaven37t
Peckham4Es
Penrith2kR
Penzance300
Peterborough4Pr
Peterlee3lg
Petersfield29k
Pinner3Fp
Pinxton2Ug
Pitsea3Fy
Plymouth53E
Plymstock33E
Pontefract3ag
Poole46Z
Portishead3ER
Portland25V
Portslade37r
Portsmouth57i
Potters Bar3Gr
Poulton-le-Fylde3bP
Poynton2XY
Prenton2XO
Prescot3XR
Preston5bS
Prestwich3YW
Prudhoe2na
Pudsey3bc
Purfleet2Ev
Purley4Cs
Radcliffe3ZW
Ramsbottom2ZW
Ramsgate3C+
Rawmarsh3Yg
Rawtenstall3aW
Rayleigh3Fz
Redcar3ji
Redditch4Ma
Redhill3Br
Redruth313
Reigate3Br
Rickmansworth2Fo
Ringwood27b
Ripley3Tf
Ripon2ee
Rochdale4ZX
Rochester3Dy
Rochford2F!
Romford4Fv
Romsey29e
Rossendale4aW
Rotherham4Xf
Rottingdean37s
Royal Leamington Spa4Me
Royal Tunbridge Wells4Aw
Royston2Jt
Royton3ZY
Rugeley3Ra
Ruislip3Fp
Runcorn4WS
Rushden3Mn
Rustington27o
Ryde36h
Ryhope2mf
Ryton2PW
Saffron Walden2Jv
Salford4YW
Salisbury3Ab
Saltash23D
Sandbach3UV
Sandown36h
Scarborough4gp
Scunthorpe4Zm
Seaford37u
Seaham3lg
Selby3bi
Sevenoaks3Cv
Sheffield6Xe
Shepshed2Rg
Shipley3bb
Shirley3Nb
Shoreham-by-Sea37q
Shrewsbury4QR
Sidmouth26N
Sinfin2Se
Sittingbourne3C!
Skegness3Uw
Skelmersdale3ZR
Skipton2dZ
Sleaford2Tp
Smethwick2OZ
Solihull4Nb
South Benfleet3Fz
South Croydon3Ds
South Elmsall3Zg
South Hayling27j
South Ockendon3Ew
South Shields4nf
Southall4Ep
Southampton58f
Southend-on-Sea5E!
Southport4ZP
Spalding3Rr
Spennymoor2kd
St. Albans4Hq
St. Austell327
St. Helens4YS
St. Neots3Lq
St. Peters4D+
Stafford4RY
Staines-upon-Thames3Do
Stalybridge3YY
Stamford3Qo
Stanford-le-Hope3Ex
Stanley3mc
Staveley3Wg
Stevenage4Ir
Stockport4XX
Stocksbridge2Yd
Stockton-on-Tees4jg
Stoke Gifford2EU
Stoke-on-Trent|Stoke5TX
Stourbridge4OY
Stourport-on-Severn3MW
Stowmarket3L&
Stratford-upon-Avon|Stratford3Lc
Streetly2Pa
Stretford3YW
Strood3Dy
Stroud4HX
Sudbury3J!
Sunbury-on-Thames3Dp
Sunderland5mf
Surbiton3Dq
Sutton Coldfield4Pb
Sutton in Ashfield3Ug
Sutton5Dr
Swadlincote3Rd
Swanley3Dv
Swanscombe2Dw
Swindon5Fb
Swinton3YW
Tadley2Di
Tamworth4Pc
Taunton49O
Tavistock24E
Teignmouth24K
Telford4QV
Tewkesbury3JX
Thatcham3Dg
Thetford3N#
Thornaby3ig
Thorne2Zj
Thornton Heath2Ds
Thornton-Cleveleys3cP
Tipton3OY
Tiverton38K
Tonbridge3Bw
Torquay44K
Totton38e
Trowbridge3CX
Truro324
Tyldesley3YU
Tynemouth2nf
Uckfield39u
Urmston3XV
Uttoxeter2Sa
Verwood28a
Wakefield4ae
Walkden3YV
Wallasey4XO
Wallsend3ne
Walsall4PZ
Waltham Abbey3Gt
Walton on Thames3Dp
Walton-on-the-Naze2H*
Wantage3Ff
Warminster2BX
Warrington4XT
Warwick3Md
Washington3me
Washwood Heath3Ob
Waterlooville48j
Watford4Gp
Wath upon Dearne2Yg
Wednesbury3PZ
Wednesfield3PY
Wellingborough3Mm
Welwyn Garden City4Hr
Wembley4Fq
West Bridgford3Si
West Bromwich4OZ
West Drayton2Eo
West Molesey3Dp
West Wickham2Dt
Westbury2CX
Westhoughton3YU
Weston-super-Mare4CP
Wetherby2cf
Weybridge3Do
Weymouth45U
Whickham2mc
Whitby2in
Whitefield3ZW
Whitehaven3iJ
Whitley Bay3nf
Whitstable3D&
Whittlesey2Ps
Wickford3Fy
Widnes4XS
Wigan4YT
Wigston Magna3Pi
Willenhall3PY
Wilmslow3WX
Wimborne Minster27Z
Winchester3Ag
Windsor3En
Winsford3VU
Wisbech3Qv
Witham3Hz
Witney3He
Woking4Cn
Wokingham3Dl
Wolverhampton5PY
Wombourn2OX
Wombwell2Yf
Woodford Green3Ft
Worcester Park2Dr
Worcester4LX
Workington3jK
Worksop3Wi
Worthing47p
Yarm3if
Yate3EV
Yateley3Cl
Yeadon3cc
Yeovil38T
York4di
@NIR	54.5	-6.5	Northern Ireland|Ulster
^542 -76
Antrim35E
Armagh229
Ballymena37D
Banbridge22D
Bangor45J
Belfast54H
Carrickfergus35I
Castlereagh44H
Coleraine399
Craigavon42C
Dundonald24I
Enniskillen210
Holywood24I
Larne37I
Limavady296
Lisburn43G
Londonderry County Borough483
Londonderry|Derry483
Newry30D
Newtownabbey45H
Newtownards34J
Omagh343
Portadown32C
Strabane261
@SCT	56	-4	Scotland
^551 -48
*Paisley474
Aberdeen5KR
Airdrie388
Alloa3AA
Arbroath3FM
Ayr342
Barrhead274
Bathgate38C
Bearsden385
Bellshill378
Bishopbriggs386
Blantyre277
Bo'ness29C
Bonnyrigg28H
Broxburn28D
Cambuslang376
Carluke26A
Clydebank384
Coatbridge388
Cumbernauld388
Dalkeith28H
Dalserf369
Dumbarton382
Dumfries30C
Dundee4EI
Dunfermline3AD
East Kilbride476
Edinburgh59G
Elgin3PF
Erskine283
Falkirk39A
Forfar2FJ
Fraserburgh2QS
Galashiels25K
Giffnock275
Glasgow685
Glenrothes3BG
Grangemouth29B
Greenock380
Hamilton378
Hawick23K
Helensburgh291
High Blantyre277
Inverness3O6
Inverurie2MO
Irvine351
Johnstone273
Kilmarnock353
Kilwinning261
Kirkcaldy3AG
Kirkintilloch386
Larkhall268
Linlithgow29C
Livingston48D
Mayfield28I
Milngavie285
Motherwell378
Musselburgh38I
Newton Mearns375
Penicuik27G
Perth3DE
Peterhead3OU
Port Glasgow281
Prestwick242
Renfrew384
Rosyth29E
Rutherglen376
Saltcoats250
St. Andrews2CK
Stirling3A9
Troon241
Vale of Leven392
Viewpark277
Wishaw379
@WLS	52.5	-3.5	Wales
^514 -50
*Flint3IJ
*Neath33C
Aberdare33G
Abergavenny24K
Abergele2JE
Aberystwyth3A9
Ammanford34A
Bangor3I9
Bargoed23I
Barry30H
Blackwood23I
Bridgend41E
Briton Ferry32C
Brymbo3HJ
Brynmawr24I
Buckley4IJ
Caerphilly32I
Cardiff51I
Carmarthen257
Chepstow22N
Clydach33B
Coity31E
Colwyn Bay3JD
Cwmbran33K
Deeside3IK
Ebbw Vale34I
Gelligaer23H
Gorseinon33A
Haverfordwest240
Hawarden3IK
Llandudno2JC
Llanelli338
Llantrisant21G
Llantwit Major20F
Maesteg32D
Merthyr Tydfil33G
Milford Haven230
Nelson23H
Newport52K
Penarth30I
Pontypool33K
Pontypridd32H
Porthcawl21D
Prestatyn3JG
Pyle21D
Rhondda43G
Rhosllanerchrugog3GJ
Rhyl3JF
Risca32J
Swansea52B
Tonypandy42F
Tredegar24I
Treharris23H
Wrexham4GK
=GD	12.1	-61.7	Grenada	Grenadian|Grenadians
@
^121 -618
St. George's!200
=GE	42	43.5	Georgia	Georgian|Georgians
@
^427 408
Och'amch'ire207
Stantsiya Novyy Afon340
Sukhumi432
Tkuarchal319
@
^416 416
Batumi400
K'obulet'i322
@
^417 448
Tbilisi|Tiflis!600
@
^419 420
Ozurget'i300
@
^421 423
Kutaisi524
Samtredia310
Tsqaltubo223
Zestaponi307
@
^419 455
Telavi300
@
^415 448
Marneuli300
Rustavi312
@
^421 417
P'ot'i300
Senaki324
Zugdidi442
@
^416 430
Akhalts'ikhe200
@
^420 436
Gori305
Khashuri300
Ts'khinvali324
-GF	4	-53	French Guiana	Guianan|Guianans
@
^48 -540
*Cayenne!41H
Kourou34E
Matoury30H
Rémire-Montjoly31H
Saint-Laurent-du-Maroni370
-GG	49.5	-2.6	Guernsey	Channel Islander
@
^495 -25
St. Peter Port!200
=GH	8	-2	Ghana	Ghanaian|Ghanaians
@
^56 -3
*Dome311
Accra!701
Atsiaman510
Gbawe300
Medina Estates411
Tema413
Teshi Old Town402
@
^62 -17
Agogo366
Ejura4C3
Konongo345
Kumasi651
Mampong393
Obuasi400
Tafo351
@
^51 -18
Apam32B
Cape Coast406
Dunkwa390
Elmina304
Foso365
Kasoa34E
Saltpond317
Swedru34B
Winneba33C
@
^58 -10
Aburi308
Akim Oda410
Akwatia322
Asamankese313
Begoro366
Koforidua437
Nsawam306
Suhum325
@
^86 -8
*Tamale580
Salaga303
Savelugu3A0
Yendi388
@
^58 3
*Ho482
Aflao439
Anloga306
Hohoe3E2
Keta317
Kpandu3C0
@
^49 -23
Bibiani3G0
Esim301
Prestea352
Sekondi-Takoradi405
Shama Junction316
Takoradze505
Tarkwa343
@
^108 -11
Bawku439
Bolgatanga302
Navrongo310
@
^101 -25
Wa400
@
^71 -21
Bechem201
Duayaw-Nkwanta210
@
^73 -28
Berekum422
Japekrom430
Sunyani405
Wankyi347
@
^76 -19
Kintampo352
Techiman400
-GI	36.1	-5.3	Gibraltar	Gibraltar
@
^361 -54
Gibraltar!300
-GL	72	-40	Greenland	Greenlandic
@
^642 -517
Nuuk!200
=GM	13.5	-16.6	Gambia	Gambian|Gambians
@
^134 -167
Bakau310
Banjul|Bathurst!311
Serrekunda|Serekunda500
@
^133 -167
Brikama401
Sukuta210
@
^134 -164
Farafenni328
Lamin300
=GN	11	-10	Guinea	Guinean|Guineans
@
^95 -137
Camayenne700
Conakry!600
@
^104 -143
Boké250
Fria307
@
^97 -134
Coyah400
Kindia445
Télimélé3C4
@
^92 -101
Kissidougou300
@
^104 -93
Kankan400
Siguiri3A1
@
^113 -123
Labé400
Tougué316
@
^104 -124
*Pita370
Mamou303
@
^78 -101
Gueckedou480
Macenta376
Nzérékoré40D
-GP	16.3	-61.6	Guadeloupe	Guadeloupian|Guadeloupians
@
^160 -617
Baie-Mahault331
Basse-Terre!200
Capesterre-Belle-Eau301
Le Gosier322
Le Moule334
Les Abymes432
Petit-Bourg321
Pointe-à-Pitre322
Sainte-Anne323
Sainte-Rose330
=GQ	2	10	Equatorial Guinea	Equatorial Guinean|Equatorial Guineans
@
^38 88
Malabo!400
@
^22 113
Ebebiyin300
@
^19 98
Bata400
=GR	39	22	Greece	Greek|Greeks
@ESYE11	41.1	25.2	East Macedonia and Thrace
^408 241
*Drama340
Alexandroupoli30I
Kavala313
Komotini33D
Orestiáda27O
Xánthi338
@ESYE12	40.6	22.9	Central Macedonia
^403 220
*Panórama23A
Edessa350
Giannitsá354
Kalamaria43A
Katerini305
Kilkis379
Neapoli349
Náousa331
Oraiokastro249
Peraía229
Polichni349
Pylaía33A
Serres48F
Sykiés33A
Thessaloniki539
Véroia322
@ESYE13	40.4	21.6	West Macedonia
^403 214
Florina250
Kozani304
Ptolemaida323
@ESYE14	39.6	22.7	Thessaly
^394 218
Karditsa301
Larissa426
Nea Ionia30B
Trikala420
Volos40B
@ESYE21	39.5	20.7	Epirus
^390 208
Arta322
Ioannina471
Preveza200
@ESYE22	38.8	20.3	Ionian Islands
^396 199
Corfu300
@ESYE23	38.3	21.6	West Greece
^377 214
Agrinio390
Aigio357
Amaliáda210
Pyrgos300
Pátrai453
@ESYE24	38.6	23.1	Central Greece
^383 224
Chalcis42C
Lamia360
Livadeia315
Thebes309
@ESYE25	37.4	22.3	Peloponnese
^370 221
Argos366
Corinth399
Kalamata300
Sparti213
Tripoli353
@ESYE31	37.2	23.5	Attica
^378 233
Acharnes434
Agios Dimitrios414
Agios Ioannis Rentis224
Agía Paraskeví425
Agía Varvára324
Aigáleo424
Alimos314
Argyroúpoli315
Artémida327
Aspropyrgos333
Athens!624
Chalandri425
Chaïdári324
Cholargós325
Dafni324
Elefsina322
Ellinikó214
Galatsi425
Gerakas326
Glyfada415
Ilioúpoli415
Irakleio335
Kaisarianí325
Kallithea424
Kamatero334
Keratsini423
Kifissia335
Koropí316
Korydallos423
Marousi435
Megara320
Melíssia335
Metamorfosi335
Moschato314
Nea Ionia425
Nea Liosia424
Nea Makri237
Nikaia424
Néa Erythraía235
Néa Filadélfeia324
Néa Smyrni414
Old Faliron414
Peristeri424
Petroúpolis424
Piraeus413
Péfki335
Pérama323
Salamina322
Voula305
Vrilissia325
Vyronas425
Vári205
Zografos425
Ágioi Anárgyroi324
Áno Liósia334
@ESYE41	38.7	26	North Aegean
^384 261
Chios300
Mytilene375
@ESYE42	36.6	27	South Aegean
^364 273
Kos350
Rhodes309
@ESYE43	35.2	25	Crete
^353 240
Chania320
Heraklion40B
Rethymno315
-GS	-54.5	-37	South Georgia	South Georgian South Sandwich Islander
@
^-543 -365
Grytviken!000
=GT	15.5	-90.2	Guatemala	Guatemalan|Guatemalans
@
^154 -906
Chisec243
Cobán312
Panzos30A
San Cristóbal Verapaz300
@
^151 -903
Salamá300
@
^146 -910
Chimaltenango412
Comalapa311
El Tejar202
Patzicía201
Patzún310
San Andrés Itzapa302
Tecpán Guatemala320
@
^146 -895
Chiquimula320
Esquipulas301
@
^148 -902
Sanarate200
@
^139 -914
Escuintla446
La Gomera323
Palín357
Puerto San José306
Santa Lucía Cotzumalguapa444
Tiquisate340
@
^145 -906
Amatitlán400
Chinautla421
Fraijanes302
Guatemala City|Guatemala!611
Mixco510
Palencia322
Petapa400
San José Pinula302
San Juan Sacatepéquez420
San Pedro Ayampuc331
Santa Catarina Pinula411
Villa Canales401
Villa Nueva500
@
^153 -917
Huehuetenango402
Jacaltenango340
@
^155 -893
El Estor200
Morales305
Puerto Barrios427
@
^146 -900
Jalapa300
@
^143 -899
Asunción Mita202
Jutiapa300
@
^163 -899
Flores360
Poptún205
San Benito360
@
^147 -919
Cantel314
Coatepeque300
Colomba302
El Palmar203
La Esperanza223
Ostuncalco323
Quetzaltenango414
@
^149 -911
Chichicastenango400
Nebaj350
Santa Cruz del Quiché310
@
^145 -917
Nuevo San Carlos310
Retalhuleu300
@
^145 -908
Alotenango200
Antigua Guatemala311
Ciudad Vieja300
Jocotenango311
San Lucas Sacatepéquez311
Santa María de Jesús201
Santiago Sacatepéquez311
Sumpango311
@
^150 -918
Comitancillo311
San Marcos300
San Pedro Sacatepéquez300
@
^143 -904
Barberena300
Cuilapa201
@
^146 -913
Nahualá320
Santiago Atitlán301
Sololá321
@
^145 -915
Chicacao302
Mazatenango300
San Pablo Jocopilas310
@
^149 -914
Momostenango310
San Francisco El Alto300
Totonicapán400
@
^150 -895
Gualan311
Zacapa300
-GU	13.5	144.8	Guam	Guamanian|Guamanians
@
^135 1447
Hagatña!000
@
^135 1448
Dededo Village300
@
^134 1448
Mangilao Village200
@
^135 1448
Tamuning-Tumon-Harmon Village300
@
^135 1449
Yigo Village300
=GW	12	-15	Guinea-Bissau	Guinea-Bissauan|Guinea-Bissauans
@
^122 -147
Bafatá300
@
^119 -156
Bissau!500
=GY	5	-59	Guyana	Guyanese
@
^68 -582
Georgetown!500
@
^62 -575
New Amsterdam300
@
^60 -583
*Linden300
-HK	22.3	114.2	Hong Kong	Hong Konger|Hong Kongers
@
^223 1142
Hong Kong!800
@
^223 1142
Kowloon700
@
^223 1139
Tung Chung300
@
^224 1142
Shatin300
@
^224 1140
Tuen Mun200
@
^225 1142
Tai Po200
@
^224 1141
Tsuen Wan500
@
^225 1140
Yuen Long Kau Hui400
=HN	15	-86.5	Honduras	Honduran|Hondurans
@
^158 -875
La Ceiba407
Tela300
@
^133 -872
Ciudad Choluteca400
@
^157 -860
Tocoa300
@
^145 -878
Comayagua402
Siguatepeque310
@
^148 -888
Santa Rosa de Copán300
@
^152 -881
Choloma441
Cofradía320
La Lima322
Potrerillos201
Puerto Cortez362
San Pedro Sula531
Villanueva311
@
^139 -866
Danlí310
El Paraíso301
@
^141 -872
Tegucigalpa!600
@
^143 -877
La Paz200
@
^147 -862
Juticalpa300
@
^149 -882
Santa Bárbara200
@
^134 -874
San Lorenzo300
@
^151 -878
El Progreso430
Olanchito34C
Yoro207
=HR	45.2	15.5	Croatia	Croatian|Croat|Croats|Croatians
@
^459 168
Bjelovar300
@
^452 180
Slavonski Brod400
@
^426 181
Dubrovnik300
@
^449 138
Pula400
@
^455 156
Karlovac300
@
^462 168
Koprivnica300
@
^464 164
Cakovec200
@
^453 184
Osijek433
Đakovo300
@
^453 177
Pozega300
@
^453 144
Rijeka400
@
^437 159
Sibenik300
@
^455 164
Sisak300
@
^435 164
*Split400
Solin301
@
^463 163
Varazdin300
@
^458 174
Virovitica200
@
^453 188
Vinkovci300
Vukovar312
@
^441 152
Zadar400
@
^457 157
Samobor210
Velika Gorica304
Zapresić321
@
^458 159
Sesvete302
Stenjevec300
Zagreb!601
=HT	19	-72.4	Haiti	Haitian|Haitians
@
^199 -728
Port-de-Paix500
Ti Port-de-Paix300
@
^190 -727
Désarmes203
Gonaïves440
Saint-Marc410
Verrettes312
@
^192 -720
Hinche300
@
^194 -724
Cap-Haïtien442
Lenbe330
Saint-Raphaël302
@
^184 -729
Carrefour515
Croix-des-Bouquets527
Delmas 73516
Fond Parisien319
Grangwav301
Gressier314
Kenscoff306
Léogâne413
Port-au-Prince!616
Pétionville516
Thomazeau338
Tigwav400
@
^182 -737
Les Cayes400
@
^182 -725
Jacmel400
@
^187 -741
Jérémie400
@
^184 -731
Miragoâne400
=HU	47	20	Hungary	Hungarian|Hungarians
@
^462 190
Baja300
Kalocsa330
Kecskemét477
Kiskorös243
Kiskunfélegyháza358
Kiskunhalas325
@
^460 182
*Pécs410
Komló321
Mohács305
@
^466 206
Békés325
Békéscsaba415
Gyomaendrod232
Gyula317
Orosháza301
Szarvas330
@
^478 203
Kazincbarcika353
Mezokövesd203
Miskolc435
Sátoraljaújhely36E
Tiszaújváros218
Ózd340
@
^475 190
Budapest III. kerület400
Budapest XI. kerület400
Budapest XIII. kerület401
Budapest!600
Zugló401
@
^462 201
Csongrád350
Hódmezovásárhely322
Makó304
Szeged410
@
^470 184
Dunaújváros305
Székesfehérvár420
@
^477 166
Gyor40A
Mosonmagyaróvár327
Sopron400
@
^472 211
Balmazújváros343
Berettyóújfalu205
Debrecen535
Hajdúböszörmény354
Hajdúnánás373
Hajdúszoboszló333
Püspökladány210
@
^477 197
Eger427
Gyöngyös312
Hatvan300
Paradsasvar423
@
^475 181
Esztergom336
Komárom320
Oroszlány302
Tata322
Tatabánya413
@
^481 193
Balassagyarmat200
Salgótarján305
@
^470 189
*Göd272
Abony22B
Budaörs351
Cegléd329
Dabas224
Dunaharaszti242
Dunakeszi362
Fót263
Gyál343
Gödöllo365
Monor345
Nagykorös309
Szentendre372
Szigetszentmiklós331
Százhalombatta230
Vecsés344
Vác382
Érd440
@
^464 178
Kaposvár400
Siófok353
@
^480 217
Kisvárda324
Mátészalka306
Nyíregyháza400
@
^470 199
Jászberény350
Karcag33A
Mezotúr307
Szolnok423
Törökszentmiklós325
@
^464 181
Dombóvár300
Paks328
Szekszárd306
@
^472 166
Szombathely400
Sárvár213
@
^469 174
*Pápa341
Ajka322
Tapolca200
Veszprém425
Várpalota337
@
^465 168
Keszthely334
Nagykanizsa302
Zalaegerszeg430
=ID	-5	120	Indonesia	Indonesian|Indonesians
@01	4.1	96.7	Special Region of Aceh
^23 953
Banda Aceh5W0
Bireun3TE
Langsa3MR
Lhokseumawe4TJ
Meulaboh3I8
Reuleuet3TA
Sabang3a0
Sigli2V7
Sinabang22B
Singkil30P
@02	-8.5	115.1	Bali
^-87 1146
Amlapura33A
Amlapura33A
Banjar454
Bedugul32A
Denpasar616
Klungkung328
Kuta306
Negara330
Seririt353
Singaraja465
Tabanan325
Ubud327
@
^-38 1023
Bengkulu500
Curup332
@04	-6	106.7	Jakarta Special Capital
^-62 1068
Jakarta|Batavia!800
@05	-1.7	102.7	Jambi
^-21 1014
Jambi City55M
Kuala Tungkal3DL
Mendaha4BM
Simpang38R
Sungai Penuh400
@07	-7.2	110.1	Central Java
^-79 1088
Adiwerna4A3
Ambarawa46G
Baekrajan4BL
Baki43K
Balapulang393
Banyumas345
Batang4EJ
Baturaden364
Blora39Q
Boyolali44I
Buaran398
Bulakamba3A2
Candi Prambanan32H
Ceper32J
Cepu38S
Colomadu34K
Comal3A7
Delanggu33J
Demak3AI
Dukuhturi4A3
Gatak33J
Gebog3CK
Gombong337
Grogol43K
Jaten33L
Jatiroto30N
Jekulo3BL
Jogonalan32H
Juwana3CO
Karanganom33I
Kartasura43J
Kebonarun32I
Kedungwuni498
Ketanggungan3A1
Klaten42I
Kroya334
Kudus4BK
Kutoarjo32B
Lasem3CR
Lebaksiu393
Magelang44E
Majenang360
Margasari382
Mertoyudan44E
Mlonggo3EJ
Mranggen39H
Muntilan33F
Ngemplak34J
Pati4BM
Pecangaan4CJ
Pekalongan5A9
Pemalang5A6
Purbalingga456
Purwodadi Grobogan48L
Purwokerto554
Randudongkal385
Rembangan3CP
Salatiga46H
Selogiri31L
Semarang69G
Sidareja340
Slawi493
Sokaraja445
Sragen45M
Surakarta53K
Tarub4A4
Tayu3EN
Tegal5A3
Trucuk32J
Ungaran48G
Wangon343
Wedi32I
Welahan3BJ
Weleri49D
Wiradesa3A8
Wonopringgo398
Wonosobo45B
@08	-7.7	113.4	East Java
^-84 1115
*Pare467
Babat3D7
Balung37O
Bangil48D
Bangkalan4EC
Banyuwangi42T
Batu45A
Besuki37M
Blitar437
Bojonegoro4C4
Bondowoso45N
Boyolangu334
Buduran3AC
Dampit32C
Diwek387
Driyorejo3AB
Gambiran Satu30Q
Gampengrejo365
Gedangan4AC
Genteng40R
Gongdanglegi Kulon32B
Gresik4CC
Jember52M
Jombang497
Kalianget3DO
Kamal3CC
Kebomas4CB
Kediri565
Kedungwaru434
Kencong31J
Kepanjen33B
Kertosono486
Kraksaan36J
Krian3AB
Lamongan4D9
Lawang46C
Lumajang43H
Madiun580
Malang64B
Mojoagung389
Mojokerto499
Muncar40S
Nganjuk484
Ngoro378
Ngunut335
Paciran3F9
Pakisaji33B
Pamekasan4CK
Panarukan37O
Pandaan37C
Panji37Q
Pasuruan48E
Ponorogo450
Prigen37B
Probolinggo56H
Sampang3CH
Sidoarjo4AC
Singojuruh31R
Singosari45C
Situbondo67P
Soko399
Srono30S
Sumberpucung32A
Sumenep4EO
Surabaya7CD
Tanggulangin39C
Trenggalek332
Tuban4F6
Tulangan Utara49C
Tulungagung434
Wongsorejo34T
@10	-7.8	110.4	Special Region of Yogyakarta
^-80 1103
Bambanglipuro310
Bantul410
Depok421
Gamping Lor420
Godean420
Kasihan420
Melati431
Pandak310
Pundong300
Sewon411
Sleman331
Srandakan310
Yogyakarta621
@11	-0.6	110.9	West Kalimantan
^-25 1089
Manismata30L
Pemangkat3b1
Pontianak5P4
Singkawang4Y1
Sungai Raya3W0
@12	-2.9	115.4	South Kalimantan
^-34 1146
Amuntai3A6
Banjarmasin610
Barabai488
Martapura403
@13	-2	113.3	Central Kalimantan
^-30 1116
Kualakapuas30S
Palangkaraya48N
Pangkalanbuun330
Sampit45D
@14	1	116.6	East Kalimantan
^-13 1168
Balikpapan500
Bontang4E7
City of Balikpapan611
Loa Janan573
Samarinda583
@15	-4.8	104.8	Lampung
^-54 1049
*Metro434
Bandar Lampung604
Kotabumi360
Terbanggi Besar353
@17	-8.6	117.5	West Nusa Tenggara
^-87 1161
Bima42Q
Dompu32O
Mataram510
Praya302
Sumbawa Besar32D
@18	-9.5	122.1	East Nusa Tenggara
^-102 1199
Atambua3Bo
Ende4EI
Kefamenanu38k
Kupang50b
Labuan Bajo5H0
Maumere3GN
Ruteng3G6
Soe33i
Waingapu354
@21	-0.7	121.6	Central Sulawesi
^-14 1199
Luwuk34T
Palu550
Poso309
@22	-4.5	122.2	Southeast Sulawesi
^-49 1225
Katobu300
Kendari590
@24	-0.7	100.4	West Sumatra
^-9 1001
Bukittinggi463
Padang603
Pariaman430
Payakumbuh475
Sijunjung329
Solok316
@26	2.3	98.7	North Sumatra
^14 983
Bandar37F
Belawan4O4
Berastagi3I2
Binjai5M2
Deli Tua3L4
Kabanjahe4H2
Kisaran4GD
Labuhan Deli3N4
Medan6M4
Padangsidempuan40A
Pangkalan Brandan3Q0
Pekan Bahapal3H9
Pematangsiantar5G8
Perbaungan4M7
Percut5M6
Rantauprapat47F
Sibolga435
Stabat3N2
Sunggal4M3
Tanjungbalai4GF
Tanjungtiram3R1
Tebingtinggi4J9
Teluk Nibung3GF
Tongging2F2
@28	-3.7	130.3	Maluku
^-56 1282
Amahai3N7
Ambon City|Ambon5J0
Tual30k
@29	0	126.5	North Malaku
^7 1274
Sofifi302
Ternate410
@30	-6.9	108.9	West Java
^-74 1064
Arjawinangun48K
Astanajapura46M
Bandung65C
Banjar32A
Banjaran44C
Bekasi6C6
Bogor684
Caringin474
Ciamis41K
Ciampea583
Cibinong595
Cicurug464
Cikampek4AB
Cikarang4B8
Cikupa4C1
Cileungsir5A6
Cileunyi45E
Cimahi55B
Ciputat5C3
Ciranjang-hilir469
Cirebon57M
Citeureup495
Depok6A4
Indramayu4BJ
Jatibarang49J
Jatiwangi47J
Karangampel39L
Karangsembung46M
Kawalu30I
Klangenan47K
Kresek4D0
Kuningan44L
Lembang56C
Majalengka46I
Margahayukencana44C
Ngawi30o
Padalarang46B
Palimanan47K
Pamanukan4BE
Pameungpeuk34C
Pamulang4B3
Parung5A3
Pasarkemis4C1
Paseh43E
Pelabuhanratu342
Plumbon47L
Purwakarta58A
Rajapolah32I
Rengasdengklok5C9
Sawangan4A4
Sepatan4D2
Serpong4B3
Singaparna30H
Soreang44B
Sukabumi555
Sumber46L
Sumedang Utara46F
Sumedang55F
Tasikmalaya51I
Teluknaga4D2
Wanaraja32G
Weru47L
@31	2.4	125.1	North Sulawesi
^13 1248
Manado520
Tomohon300
Tondano301
@32	-3.4	103.8	South Sumatra
^-41 1029
Baturaja40D
Lahat436
Lubuklinggau480
Pagar Alam413
Palembang6CI
Prabumulih47D
Tanjungagung329
@33	-6.5	106.2	Banten
^-64 1058
Curug518
Labuan300
Pandeglang413
Rangkasbitung404
Serang434
South Tangerang619
Tangerang628
@
^5 1231
Gorontalo400
@35	-2.3	106.7	Bangka–Belitung Islands
^-29 1052
Manggar30V
Muntok380
Pangkalpinang489
Sungailiat4A9
Tanjung Pandan42O
@36	-4.4	136.6	Special Region of Papua
^-34 1355
Abepura48p
Jayapura49q
Nabire300
@37	0.7	102.1	Riau
^5 1013
Balai Pungut460
Batam66R
Dumai4C1
Pekanbaru601
@38	-4.3	120.2	South Sulawesi
^-53 1194
Galesong400
Makassar620
Maros332
Palopo4N8
Parepare4D2
Rantepao3N5
Sengkang4C6
Sinjai329
Watampone489
@39	-2	132.4	West Papua
^-9 1313
Manokwari30S
Sorong400
@40	1.9	106.2	Riau Islands
^9 1045
Kijang301
Tanjung Pinang500
@41	-2.8	119.2	West Sulawesi
^-35 1189
Majene301
Mamuju280
Polewali414
@42	2.9	116.3	North Kalimantan
^33 1176
Tarakan400
=IE	53	-8	Ireland|Irish Republic|Republic of Ireland	Irish|Irishman
@C	53.8	-9.1	Connaught
^533 -93
Ballina281
Castlebar260
Galway402
Sligo3A8
@L	53.1	-7	Leinster
^523 -79
*Bray39I
*Swords3CH
An Ros2CI
Arklow25I
Ashbourne2CF
Athlone3B0
Athy279
Balally2AH
Balbriggan3DH
Ballyboden2AG
Blanchardstown2BF
Cabinteely2AH
Carlow35A
Celbridge3AE
Clondalkin2AF
Crumlin2AG
Donnybrook2AH
Drogheda3EG
Droichead Nua39B
Dublin!6AH
Dundalk3HF
Dundrum2AG
Dún Laoghaire3AI
Enniscorthy22D
Finglas3BG
Foxrock2AH
Greystones28I
Jobstown2AF
Kilkenny346
Kilquade28I
Knocklyon2AG
Laytown2EH
Leixlip2BE
Lucan2BF
Malahide2CH
Maynooth2BD
Mullingar2C6
Naas39C
Navan3EC
Oldbawn2AF
Portlaoise276
Portmarnock2BI
Ratoath2CE
Sandyford3AH
Shankill29I
Skerries2DI
Tallaght4AF
Tullamore2A4
Wexford30E
Wicklow27J
@M	52.3	-8.6	Munster
^516 -97
*Cork53C
*Limerick4BB
*Mallow25B
Carrigaline22D
Clonmel28K
Cobh23E
Derry206
Ennis3C7
Shannon2B8
Tralee370
Trá Mhór26P
Waterford37Q
@U	54.5	-7.6	Ulster
^550 -77
Letterkenny200
=IL	31.5	35.1	Israel	Israeli|Israelis
@
^296 346
Arad3H6
Ashdod5M0
Ashquelon4L0
Beersheba|Be'er Sheva5H2
Dimona3F4
Eilat303
Kiryat Gat3K2
Netivot3I0
Ofakim3H0
Rahat3I2
Sderot3J0
@
^318 347
Et Taiyiba353
Even Yehuda252
Gan Yavne300
Ganei Tikva232
Gedera301
Hod HaSharon342
Kafr Qasim233
Kfar Saba442
Kfar Yona352
Lod412
Modiin413
Ness Ziona311
Netanya452
Petah Tikva532
Qalansawe253
Raanana442
Ramla412
Rehovot411
Rishon LeZiyyon521
Rosh HaAyin333
Shoham322
Tirah343
Yavné310
Yehud322
@
^325 351
*Acre340
Afula312
Bet Shean204
Er Reina222
Judeida Makr241
Kafr Kanna222
Kafr Manda232
Karmiel342
Kiryat Shmona375
Ma'alot-Tarshiha352
Maghar343
Migdal HaEmeq321
Nahariya350
Nazareth422
Nazerat 'Illit322
Safed354
Sakhnin342
Tamra341
Teverya334
@
^324 349
Daliyat al Karmel331
Hadera400
Haifa541
Kiryat Ata342
Kiryat Bialik342
Kiryat Motzkin342
Nesher341
Qiryat Yam342
Tirat Carmel341
Umm el Fahm313
@
^320 348
Azor200
Bat Yam400
Bnei Brak410
Giv'at Shmuel310
Giv'atayim310
Herzliya420
Holon400
Jaffa410
Or Yehuda301
Ramat Gan410
Ramat HaSharon310
Tel Aviv|Tel Aviv-Yafo510
Yehud-Monosson301
@
^317 350
Bet Shemesh400
Jerusalem612
Mevaseret Zion312
Modiin Ilit420
West Jerusalem512
@
^321 352
Ariel200
-IM	54.3	-4.5	Isle of Man	Manx
@
^542 -45
Douglas!300
=IN	22	79	India	Indian|Indians
@01	11.7	92.7	Andaman and Nicobar Islands
^117 927
Port Blair400
@02	15.9	80.8	Andhra Pradesh
^127 769
Addanki3VV
Adoni4T4
Akividu3dj
Akkarampalle3AP
Amalapuram3dp
Amudalavalasa3v,
Anakapalle4oz
Anantapur5K7
Atmakur3WH
Attili4el
Avanigadda3Xe
Badvel2KM
Banganapalle3QD
Bapatla4Wa
Betamcherla3SC
Bhattiprolu3Yd
Bhimavaram4ck
Bhimunipatnam3q(
Bobbili3x&
Challapalle2Ye
Chemmumiahpet3WO
Chilakalurupet4YX
Chinnachowk4IJ
Chipurupalle3u)
Chirala4VZ
Chodavaram3py
Cumbum3TM
Darsi3VS
Dharmavaram4H8
Dhone3RA
Elamanchili3my
Eluru5eg
Emmiganur4V6
Erraguntla3JG
Gajuwaka5o#
Gannavaram3cd
Giddalur3RK
Gokavaram2kn
Gorantla3D9
Gudivada4bf
Gudur4FU
Guntakal4P5
Guntur5aa
Hindupur4B6
Ichchapuram3%>
Jaggayyapeta3gW
Jammalamadugu3LF
Kadapa4IJ
Kadiri4ED
Kaikalur3dh
Kakinada5hr
Kalyandurg3I2
Kandukur3PU
Kanigiri3RQ
Kanuru3ai
Kavali4MV
Kondapalle3da
Kosigi2W3
Kovur3IV
Kovvur3hm
Kuppam30E
Kurnool5VB
Macherla3cP
Machilipatnam5Zg
Madanapalle49G
Mandapeta3go
Mangalagiri4bb
Markapur4UO
Nagari36R
Nandigama3fY
Nandikotkur3WE
Nandyal4SG
Narasannapeta3v-
Narasapuram4bm
Narasaraopet4ZV
Narsipatnam3ov
Nayudupet3CU
Nellore5HV
Nidadavole3gm
Nuzvid3fd
Ongole4SV
Pakala37M
Palakollu4cm
Palasa4z;
Palkonda3x+
Palmaner35I
Parlakimidi3z.
Parvatipuram3z&
Pedana3ag
Peddapuram3iq
Penugonda3em
Penukonda3E7
Phirangipuram2aY
Pithapuram3is
Polavaram3jl
Ponnur4Ya
Ponnuru4Yb
Proddatur4LG
Pulivendla3HD
Punganuru37H
Puttur37R
Rajahmundry5hn
Ramachandrapuram3fp
Ramanayyapeta3gr
Ramapuram34N
Rampachodavaram3ln
Rayachoti4EJ
Rayadrug4K0
Razam3v*
Razampeta3FN
Renigunta3AQ
Repalle3Xd
Salur3w#
Samalkot3ir
Sattenapalle3bX
Singarayakonda3PV
Sompeta3!=
Srikakulam4u,
Srisailain3YK
Suluru3AV
Tadepalle3cb
Tadepallegudem4fk
Tadpatri4MB
Tanuku4fm
Tekkali3x/
Tirumala3AP
Tirupati59P
Tuni3lu
Uravakonda3M4
Vadlapudi3GT
Venkatagiri3DR
Vepagunta3p#
Vetapalem3VY
Vijayawada6cb
Vinukonda4YS
Visakhapatnam6o#
Vizianagaram5s&
Vuyyuru3bd
Yanam3er
Yanamalakuduru3cc
@03	26.1	93.3	Assam
^247 900
Abhayapuri2G7
Barpeta Road3IA
Barpeta3GA
Bilasipara3F2
Bokajan2Dc
Bongaigaon4I6
Chapar3G4
Dhekiajuli3KP
Dhing3IP
Dhubri4D0
Dibrugarh4Sn
Digboi3Ru
Diphu4BY
Duliagaon3Rr
Dum Duma3Tu
Gauripur3E0
Goalpara3F6
Golaghat3Ie
Guwahati6FH
Haflong35U
Hailakandi30Q
Hajo2FF
Hojai3DT
Howli2HA
Jorhat4Lg
Karimganj32O
Kharupatia3IL
Kokrajhar3H3
Lumding Railway Colony3AW
Makum2Ss
Mangaldai3HK
Mariani3Kh
Morigaon3FN
Nahorkatiya2Qr
Namrup3Pr
North Guwahati2FH
North Lakhimpur4Pf
Rangapara3LR
Rangia3HG
Sibsagar4Nk
Silapathar3Tl
Silchar41S
Sonari3No
Tezpur4JS
Tinsukia4Ss
Udalguri2LL
@
^307 768
Chandigarh600
@
^203 730
Amli300
Silvassa300
@07	28.7	77.1	National Capital Territory of Delhi|Delhi
^285 770
Alipur331
Bawana330
Delhi822
Deoli402
Karol Bagh522
Najafgarh610
Nangloi Jat521
Narela641
New Delhi!512
Rohini621
@09	22.4	71.5	Gujarat
^204 690
*Than3MM
Abrama35d
Ahmedabad7Qa
Amod3Gd
Amreli4CM
Amroli29c
Anand4Me
Anjar4RA
Ankleshwar4Ce
Babra3EN
Bagasra3BK
Bantva2BB
Bardoli47f
Bedi3LA
Bhachau3TD
Bhanvad3F8
Bharuch4De
Bhavnagar5EW
Bhayavadar3FC
Bhuj4T7
Bilimora54e
Borsad4Kd
Botad4IR
Chaklasi3Nd
Chalala2AM
Chanasma2XV
Chhala2Tc
Chhota Udepur3Jo
Chotila2KM
Dabhoi4Ii
Dahegam3Sc
Dakor3Of
Damnagar2DP
Deesa4dW
Devgadh Bariya3Nn
Dhandhuka3KU
Dhanera3fU
Dharampur31g
Dhari39K
Dholka3NY
Dhoraji4DF
Dhrangadhra4QP
Dhrol3ME
Dohad4Or
Dwarka3I0
Gadhada3GQ
Gandevi24e
Gandhidham4RB
Gandhinagar5Sb
Gariadhar3BQ
Godhra4Ok
Gondal4GI
Halol3Lj
Halvad3QM
Harij3XT
Himatnagar4We
Jalalpore25d
Jambusar3Hc
Jamnagar5LB
Jasdan3GM
Jetpur4EG
Jodhpur3FA
Jodiya Bandar2ND
Junagadh5BF
Kadi4TX
Kadod28g
Kalavad3IE
Kalol3Mj
Kandla3QC
Kapadvanj3Qf
Karamsad3Ld
Kathor29d
Keshod49C
Khambhaliya3I7
Khambhat4Ja
Kheda3Ob
Khedbrahma3ae
Kheralu3Za
Kodinar34H
Kosamba3Be
Kundla49N
Kutiyana2CA
Lalpur2IA
Lathi3DO
Limbdi3MS
Lunavada3Rk
Mahemdavad3Oc
Mahudha2Od
Manavadar3BB
Mandvi39h
Mandvi3O4
Mangrol47B
Mansa3Ub
Mendarda29E
Modasa4Vh
Morvi4OI
Morwa3Pm
Mundra2O7
Nadiad5Nd
Navsari45d
Okha3L1
Padra3If
Palanpur4cY
Palitana3BS
Pardi31d
Patan4ZV
Petlad3Lc
Porbandar4C6
Radhanpur3YQ
Rajkot6JI
Rajpipla3Fj
Rajula36O
Ranavav3D7
Rapar3WG
Salaya3J6
Sanand3QY
Sarkhej3QZ
Savarkundla49N
Sayla2LP
Siddhapur3ZY
Sihor3DU
Sikka3K8
Sojitra3Lb
Songadh38k
Surat78c
Surendranagar5NQ
Talaja3AU
Tharad3eQ
Thasra3Og
Umreth3Nf
Un3ZS
Una44K
Unjha3YY
Upleta4DD
Vadnagar3Ya
Vadodara6Jg
Valabhipur3FT
Vallabh Vidyanagar3Ld
Valsad42d
Vapi40d
Vasa2Nc
Vejalpur4Nk
Veraval45E
Vijapur3Wb
Visavadar39H
Visnagar4Xa
Vyara37i
Wankaner3MJ
@10	29.3	76.1	Haryana
^278 747
Ambala4QL
Asandh3HJ
Bahadurgarh49M
Bara Uchana2HF
Barwala3GC
Beri Khas29J
Bhiwani5AE
Charkhi Dadri38G
Dabwali4L0
Dharuhera34L
Ellenabad3H0
Faridabad66Q
Fatehabad4H8
Firozpur Jhirka30M
Gharaunda3HN
Gohana3DK
Gorakhpur6GA
Gurgaon57N
Hansi4DD
Hisar5EA
Hodal31R
Indri2LO
Jagadhri4OQ
Jhajjar38K
Jind4FG
Kaithal4KH
Kalanaur2AH
Kalanwali3K3
Karnal5JN
Kharkhauda3BM
Ladwa3MN
Maham3CG
Mahendragarh35F
Narayangarh3RO
Narnaul42E
Narnaund2EE
Narwana3IE
Nilokheri2KM
Palwal43Q
Panchkula5TM
Panipat5GN
Pataudi35L
Pehowa3MJ
Pinjaur3UM
Punahana21P
Pundri2KJ
Rania3H1
Ratia3J9
Rewari44J
Rohtak5BJ
Safidon3GK
Samalkha3EN
Shahabad3OM
Sirsa5H3
Sohna34O
Sonipat5CN
Taoru34M
Thanesar4ML
Tohana4JC
Yamunanagar5NQ
@11	31.5	76.9	Himachal Pradesh
^304 761
Baddi367
Chamba3M0
Dharamsala3I2
Hamirpur3D4
Kalka348
Kulu3GA
Mandi3D8
Nahan32C
Paonta Sahib30F
Shimla47B
Solan35A
Sundarnagar3B8
Una2B2
@12	34	76	Jammu and Kashmir|Kashmir
^324 741
*Punch3E0
*Samba32A
Anantnag4DB
Bandipura3K5
Baramula4I2
Bijbehara3EA
Doda27E
Gandarbal2I7
Jammu538
Kathua30E
Kishtwar39H
Kulgam2C9
Pulwama3F8
Rajaori3A2
Sopur4J4
Soyibug4H6
Srinagar6H7
Udhampur45A
@13	10.5	76	Kerala
^84 750
Adur38H
Alappuzha4BD
Aluva3HE
Alwaye3HE
Angamali3IE
Aroor3FD
Arukutti3FE
Attingal33I
Azhiyur3X6
Badagara4W6
Beypore4S8
Changanacheri3AF
Chengannur39G
Cherthala3DD
Chetwayi3LA
Chittur3NH
Dharmadam3Y5
Elur3HD
Erattupetta3DI
Ferokh3S8
Guruvayur3MA
Iringal3W6
Irinjalakuda3JC
Kadakkavoor33I
Kalavoor3CD
Kalpatta3WB
Kanhangad4d1
Kannur4Z4
Kasaragod3f0
Kattanam38G
Kayamkulam48F
Kizhake Chalakudi3JD
Kochi|Cochin6FD
Kodungallur3IC
Kollam55G
Kotamangalam3HG
Kottayam4CF
Kozhikode5S8
Kumbalam3FD
Kunnamangalam3T9
Kunnamkulam4MB
Kutiatodu3ED
Kuttampuzha3IH
Mahe3X5
Malappuram4QB
Manjeri4RB
Mannarakkat3QF
Marayur3JM
Mattanur3Z6
Mavelikkara39G
Mavoor3T9
Muluppilagadu3Y5
Munnar4HL
Muvattupula3GG
Muvattupuzha3GG
Nadapuram3X7
Naduvannur3V8
Nedumangad42K
Neyyattinkara40L
Nileshwar3d1
Ottappalam3OE
Palakkad4OH
Pappinissheri3a3
Paravur Tekkumbhagam34H
Pariyapuram3Q9
Pathanamthitta39I
Payyanur4b2
Perumbavoor3HF
Perumpavur3HF
Piravam3FF
Ponmana36F
Ponnani4O9
Punalur36J
Shertallai3DD
Shoranur3OD
Taliparamba4a4
Tellicherry4X5
Thrissur5LC
Tirur3P9
Tiruvalla4AG
Trivandrum|Thiruvananthapuram61J
Vaikam3DE
Varkala33H
Vayalar3DD
Vettur33H
@14	10.6	72.6	Lakshadweep
@16	18.8	76.4	Maharashtra
^159 727
*Pen3S4
Achalpur4sm
Ahmadpur3Sg
Ahmednagar|Ahmadnagar5WK
Airoli4X3
Ajra22F
Akalkot3GZ
Akola5mh
Akot4qi
Alandi3SC
Alibag3R2
Amalner4pO
Ambad3bV
Ambajogai4Sb
Ambarnath5X5
Amravati6op
Anjangaon3rk
Anshing3fk
Arangaon3VK
Arvi3pt
Ashta3AH
Aurangabad6eQ
Ausa3Nc
Badlapur4X6
Balapur3mf
Baramati3NJ
Barsi4NU
Basmat4Yj
Bhandara4r+
Bhayandar5Y2
Bhiwandi6Y4
Bhor3MB
Bhudgaon2AJ
Bhum3QU
Bhusawal5pV
Boisar2d1
Borivali|Borivli6X2
Buldana4kZ
Chakan3TC
Chalisgaon4kN
Chanda5f(
Chandor3iF
Chandur Bazar3ro
Chandur3c&
Chandur3nr
Chicholi3u,
Chikhli3ja
Chiplun3G8
Chopda4rQ
Dahanu3f0
Darwha3ip
Daryapur3ok
Dattapur3ns
Daund3QJ
Deolali3eB
Deoli2lw
Deulgaon Raja3fX
Dharangaon3pQ
Dharmabad3Up
Dharur3TY
Dhule|Dhulia5oL
Diglur3Qn
Digras3go
Dombivali|Dombivli6X4
Dondaicha3sJ
Durgapur3f(
Erandol3oQ
Faizpur3rW
Gadhinglaj33H
Gangakher3Ve
Gangapur3cN
Gevrai3YV
Ghatanji3gu
Ghoti Budrukh3c9
Ghugus3e%
Gondia4u;
Hadgaon3ao
Hinganghat4kz
Hingoli4ci
Ichalkaranji58I
Igatpuri3c9
Indapur3O6
Jaisingpur39J
Jalgaon Jamod3qc
Jalgaon5pT
Jalna5dW
Jintur3be
Junnar3XC
Kagal37G
Kalamb3VD
Kalamnuri3ck
Kalmeshwar3r!
Kalyan6X4
Kamthi4r&
Kankauli24A
Kannad3iO
Karad3EF
Karanja4km
Karjat3U6
Karmala3PP
Katol3sx
Khadki4RC
Khamgaon4md
Khapa2t#
Kharakvasla3PB
Khetia2wJ
Khopoli4T6
Khuldabad2fP
Kinwat3bt
Kodoli2AF
Kolhapur58F
Kopargaon4eI
Koregaon3RE
Koynanagar3FB
Kurandvad38J
Kurduvadi3MR
Latur5Pd
Lonar3fc
Lonavla4T7
Mahad3M7
Majalgaon3XZ
Malegaon5kI
Malkapur3EF
Malkapur4oZ
Malvan328
Mangrul Pir3ik
Manmad4iH
Manwat3Yc
Mehkar3hd
Mhasvad3HL
Moram2Jc
Morsi3sr
Mudkhed3Xm
Mukher3Sl
Mul3g,
Mumbai|Bombay8W2
Murbad2Y7
Murtajapur3ml
Nagpur7q%
Naldurg2Ja
Nanded5Xk
Nandgaon3iK
Nandura Buzurg3nc
Nandurbar4tF
Nashik6fB
Navi Mumbai7V3
Neral2V6
Nilanga3Mf
Nipani45H
Osmanabad4NX
Ozar3gC
Pachora3mR
Paithan3aR
Palghar4c1
Pandharpur4IQ
Panvel4V4
Parbhani5Yf
Parli Vaijnath4Uc
Parola3oO
Partur3bZ
Pathardi3XP
Pathri3Yb
Patur3kg
Pawni3n+
Phaltan3LH
Pimpri6RB
Pipri3dS
Powai3W2
Pulgaon3mu
Pune7QC
Purna3Xh
Pusad4en
Rahimatpur2HF
Rahuri3ZJ
Rajgurunagar3UC
Rajura3d)
Ramtek3t(
Ratnagiri4B6
Raver3rX
Risod3ff
Roha4P4
Sangamner4bF
Sangli6AJ
Sangola3FP
Saoner3t!
Sasvad3OD
Satana3lF
Satara4ID
Savantvadi30B
Savda3rW
Selu3ab
Shahada4uI
Shegaon4ne
Shiraguppi37K
Shirdi3dI
Shirpur4sM
Shivaji Nagar6QC
Shrigonda3RK
Sillod3iU
Sinnar3dD
Sirur3TH
Solapur6IW
Soygaon3lT
Srivardhan2L3
Talegaon Dabhade3SA
Taloda3vF
Tasgaon3BJ
Telhara3pf
Thane6X3
Tuljapur3LY
Tumsar3t,
Udgir4Pi
Ulhasnagar5X5
Umarga3Jd
Umarkhed3bo
Umred3o(
Uran3U2
Vada2c4
Vaijapur3eK
Varangaon3pW
Vasind2Z6
Virar4a1
Vite3EI
Wai3LC
Wani4g#
Wardha4mx
Warora3h#
Warud3uu
Washim4gi
Yaval3rU
Yavatmal4js
Yeola3fI
@17	25	93.8	Manipur
^243 937
Churachandpur300
Imphal552
Kakching323
Mayang Imphal332
Moirang221
Phek2E8
Thoubal333
@18	25.6	91.1	Meghalaya
^255 899
Mankachar300
Nongstoin30E
Shillong41K
Tura403
@19	15	76.2	Karnataka
^118 741
*Wadi3rT
Afzalpur3sN
Aland3wP
Alnavar2a6
Anekal39a
Annigeri3aD
Arkalgud2AK
Arsikere3FM
Athani3nA
Aurad2&X
Badami3fG
Bagalkot4iG
Bagepalli3Kb
Bail-Hongal3e8
Bangarapet3Cf
Bannur35S
Bantval3B9
Basavakalyan4zS
Basavana Bagevadi3mJ
Belgaum5f4
Bellary5XS
Belur3EI
Bengaluru|Bangalore7CZ
Bhadravati4KG
Bhalki3!V
Bhatkal3M5
Bidar5zY
Bijapur5oG
Bilgi2jF
Birur3IJ
Byadgi3TE
Byndoor3L5
Challakere3PQ
Chamrajnagar41S
Channagiri3MI
Channapatna49V
Channarayapatna3BN
Chik Ballapur4Ga
Chikmagalur4FH
Chiknayakanhalli3GP
Chikodi3k5
Chincholi3vX
Chintamani4Ge
Chitapur3rU
Chitradurga4ON
Closepet49W
Coondapoor3I6
Dandeli3Z5
Davangere5RI
Devanahalli3Ea
Doddaballapura4FY
French Rocks37Q
Gadag-Betageri4aF
Gadag4aF
Gajendragarh3dJ
Gangavati4aO
Gangolli2J6
Gauribidanur3IY
Gokak4i7
Gokarna3S2
Gubbi3FS
Gulbarga5tR
Guledagudda3hH
Gundlupet30Q
Gurmatkal3pX
Hadagalli3WI
Haliyal3Z7
Hangal3UA
Harihar4RH
Harpanahalli3UJ
Hassan4CK
Haveri4UD
Hirekerur2RD
Hiriyur3LP
Holalkere2ML
Holenarasipura3AL
Homnabad3yU
Honavar3P3
Honnali2OF
Hosdurga3KM
Hoskote3Db
Hospet5ZN
Hubli6ZA
Hukeri3i5
Hungund3hK
Hunsur35M
Ilkal4gK
Indi3sJ
Jagalur2RM
Jamkhandi4lC
Jevargi3qR
Kadur3IJ
Kalghatgi2Y9
Kampli3aP
Kankanhalli37X
Karkala3E9
Karwar4U0
Kerur3gE
Khanapur2c4
Kolar4De
Kollegal44U
Konnur3i6
Koppal4ZL
Kotturu3UL
Krishnarajpet39O
Kudachi3m8
Kudligi3VN
Kumta3Q3
Kundgol2ZB
Kunigal3CT
Kushtagi3eL
Lakshmeshwar3XE
Lingsugur3iO
Maddur38T
Madhugiri3JV
Madikeri36G
Magadi3CV
Mahalingpur3kA
Malavalli36U
Malpe3F6
Malur3Cc
Mandya47S
Mangalore5B8
Manvi3gU
Mudbidri3D9
Muddebihal3jK
Mudgal3gN
Mudhol3jC
Mulbagal3Eh
Mulgund3ZE
Mulki2D7
Mundargi3YI
Mundgod2W9
Murudeshwara3N4
Mysore65P
Nagamangala2AR
Nanjangud33Q
Naregal2cH
Nargund3dD
Navalgund3cD
Nelamangala3DX
Pavugada3NW
Piriyapatna25K
Puttur3AB
Rabkavi4lA
Raichur5iX
Ranibennur4SF
Raybag2l7
Robertsonpet4Cg
Ron3dG
Sadalgi3m4
Sagar3O9
Sakleshpur3BH
Sandur3XO
Sankeshwar3j4
Saundatti3eA
Savanur3WC
Seram3sW
Shahabad3rS
Shahpur3nR
Shiggaon3WB
Shikarpur3PD
Shimoga5LF
Shirhatti2YF
Shorapur3lR
Shrirangapattana36Q
Sidlaghatta3Gc
Sindgi3pL
Sindhnur4eR
Sira4JS
Sirsi4S7
Siruguppa3cS
Someshwar3HA
Srinivaspur3Ff
Sullia38D
Talikota3lM
Tarikere3JH
Tekkalakote3bS
Terdal3l9
Tiptur4FO
Tirthahalli2JB
Tumkur5FU
Udupi4F6
Ullal4A8
Vadigenhalli3Fb
Virajpet24H
Yadgir4oU
Yelahanka4DZ
Yellapur3W6
@20	26.2	94.4	Nagaland
^257 937
Dimapur420
Kohima404
Mokokchung368
Mon3AE
Tuensang36B
Wokha346
Zunheboto338
@21	20.3	84.6	Odisha
^184 819
*Baud3OO
Angul3OW
Asika3CS
Athagarh2Lb
Bada Barabil4bZ
Balangir4NG
Balasore4Vo
Balugaon2IW
Banapur2EX
Banki2Ka
Barbil3bZ
Bargarh4TH
Barpali3SH
Basudebpur3Rm
Bhadrakh4Rk
Bhanjanagar3FR
Bhawanipatna4FD
Bhuban3Pd
Bhubaneswar|Bhubaneshwar6Jd
Binka2QJ
Birmitrapur3eT
Brahmapur59T
Brajarajnagar4YK
Burla3VK
Chatrapur3AV
Cuttack6Le
Deogarh3VS
Dhenkanal4Nb
Gunupur37J
Hinjilikatu3BS
Hirakud3VK
Jagatsinghapur3Jh
Jajpur3Oi
Jaleshwar3Yr
Jatani3Ic
Jeypore457
Jharsuguda4ZL
Kamakhyanagar2Pa
Kantabanji3LA
Kendraparha3Lj
Kesinga3ID
Khurda3Ib
Konark2Fg
Koraput348
Kuchaiburi3dh
Malakanagiri300
Nayagarh2HW
Nilgiri2Vn
Nimaparha3Hf
Nowrangapur686
Padampur2QC
Paradip4Jl
Patamundai3Ml
Patnagarh3NC
Phulbani3LN
Pipili2Hd
Polasara3DT
Puri4Ed
Raurkela5cU
Remuna3Vo
Sambalpur4VL
Sonepur3OK
Sorada2EP
Soro3Tm
Sundargarh3bL
Talcher3PX
Titlagarh3JD
@
^109 798
Karaikal400
Puducherry|Pondicherry5A0
@23	31.1	75.4	Punjab
^297 740
Abohar442
Adampur2HH
Ajnala3L8
Amritsar6J9
Anandpur2FP
Bagha Purana3AB
Balachor3EN
Banga3FK
Banur29R
Barnala47F
Basi39S
Basi3AO
Batala4LC
Bathinda559
Bhadaur28D
Bhawanigarh36K
Bhikhi24F
Bhogpur3JG
Budhlada32G
Dasuya3LH
Dhanaula36G
Dhariwal3ND
Dhuri37J
Dinanagar3OF
Doraha3BK
Faridkot4A8
Fatehgarh Churian3MA
Fazilka470
Firozpur4C6
Garhshankar2FL
Giddarbaha357
Guru Har Sahai2A4
Hoshiarpur4IJ
Jagraon4BF
Jaito389
Jalalabad393
Jalandhar6GG
Jandiala3FG
Kapurthala Town4HE
Kartarpur3HF
Khanna4AM
Kharar3AQ
Kotkapura498
Laungowal35H
Ludhiana6CJ
Machhiwara3CM
Malaut455
Maler Kotla48J
Mansa43E
Maur34D
Moga4BC
Mohali4AR
Morinda3BP
Mukerian3NG
Muktsar485
Nabha47M
Nakodar3EF
Nangal3HO
Nawanshahr3EL
Pathankot4QH
Patiala56O
Patti3G9
Phagwara4FI
Phillaur3DI
Qadian3LE
Raikot3AG
Rajpura48Q
Rampura36C
Ropar3DP
Samrala3BM
Sanaur36P
Sangrur45I
Sardulgarh20C
Sirhind49O
Sultanpur2FC
Sunam34I
Talwandi Bhai2C9
Talwara3MJ
Tarn Taran4I9
Zira3DA
@24	26.6	74.5	Rajasthan
^235 709
*Begun3Ff
*Dig3e%
Abu Road3AJ
Ajmer5Ub
Aklera39v
Alwar5fv
Amet2IU
Anta3Hs
Anupgarh3vN
Asind2MY
Bagar2lk
Bali3HO
Balotra4ND
Bandikui2av
Banswara40Z
Baran4Gu
Bari Sadri29a
Bari3V)
Barmer4M5
Basi3Xp
Basni3bR
Baswa3av
Bayana3Y%
Beawar4QY
Behror3is
Bhadasar3mY
Bhadra3uh
Bharatpur5b(
Bhasawar3Zz
Bhilwara5Ib
Bhindar2AX
Bhinmal3FE
Bhiwadi3ly
Bikaner6jO
Bilara3RS
Bissau3lg
Bundi4Jl
Chaksu3Vo
Chhabra3Cx
Chhapar3hZ
Chhoti Sadri29c
Chidawa3ll
Chittaurgarh4Eb
Churu4mf
Dausa4Ys
Deoli3Nj
Deshnoke2hO
Devgarh2KU
Dhaulpur4W,
Didwana3db
Dungarpur33S
Fatehpur4jf
Ganganagar5%U
Gangapur2HY
Gangapur4Uw
Gulabpura3Oc
Hanumangarh4zY
Hindaun4Wz
Jahazpur3Li
Jaipur7Yn
Jaisalmer4Y0
Jaitaran3RU
Jalor3IH
Jhalawar3Br
Jhalrapatan3Ar
Jhunjhunun4kj
Jodhpur6SL
Kaman3g%
Kapren3Jq
Karanpur3#Q
Karauli4Uz
Kekri3Pg
Keshorai Patan3Io
Khandela3fk
Khetri2jn
Kishangarh4Ve
Kota6Hn
Kotputli3gr
Kuchaman4ae
Kuchera3ZV
Kumher3c&
Lachhmangarh Sikar3hf
Ladnun4gZ
Lakheri3Mr
Lalsot3Vs
Losal3de
Mahwah3Zy
Makrana4Zc
Malpura3Sj
Mandal3Jb
Mandalgarh3Hg
Mangrol3Iu
Manoharpur3co
Merta3VV
Mount Abu3BI
Mundwa2aT
Nadbai3b#
Nagar3d!
Nagaur4bS
Nainwa2Nn
Napasar3jR
Naraina2Xh
Nasirabad3Sc
Nathdwara3ET
Nawa3Zf
Nawalgarh4ii
Neem ka Thana3gn
Nimaj3QV
Nimbahera4Bc
Niwai3To
Nohar3vd
Nokha3fQ
Padampur3!R
Pali5NO
Parvatsar2Yd
Phalodi3aF
Phulera3Yh
Pilani3nl
Pilibangan3xW
Pindwara3DM
Pipar3TQ
Pokaran3YA
Pratapgarh35d
Pushkar2Ub
Raipur2PV
Raisinghnagar3yP
Rajakhera3Y/
Rajaldesar3ja
Rajgarh3bv
Rajgarh3pj
Rajsamand4GU
Ramganj Mandi3Bo
Ramgarh3ch
Ratangarh4kb
Rawatbhata3El
Rawatsar3wZ
Ringas3dl
Sadri3HQ
Salumbar26V
Sambhar3Yh
Samdari3NH
Sanchor3D9
Sangaria3#a
Sangod3Es
Sardarshahr4na
Sarwar3Qf
Sawai Madhopur4Ps
Shahpura3Le
Shahpura3dp
Sheoganj3GM
Sikar5fg
Sirohi3EJ
Siwana3MF
Sojat3OS
Sri Dungargarh3kV
Sri Madhopur3el
Sujangarh5ga
Suket3Bp
Sunel29p
Surajgarh3mm
Suratgarh4wU
Takhatgarh2IL
Taranagar3qf
Tijara3iy
Todabhim3Yx
Todaraisingh3Pk
Tonk4Rn
Udaipur3gk
Udaipur5BS
Wer3Z#
@25	10.7	78.4	Tamil Nadu
^81 767
*Erode4WA
*Wellington3X1
Adirampattinam3MR
Alandur4nZ
Alangayam2jL
Alangulam388
Ambasamudram368
Ambattur5oZ
Ambur4lK
Anamalais2P2
Andippatti3J9
Annur3V4
Anthiyur3Z9
Arakkonam4oU
Arantangi3LN
Arcot3mQ
Ariyalur3UO
Arni4kQ
Arumuganeri35E
Aruppukkottai4EE
Attur4ZJ
Avadi5oY
Avinashi3V6
Ayakudi3N9
Bhavani3XA
Bodinayakkanur4J6
Chengalpattu4kX
Chengam3gL
Chennai|Madras7oa
Chennimalai2V9
Chettipalaiyam3S3
Cheyyar3kS
Chidambaram4XU
Chinna Salem3ZM
Chinnamanur3H7
Coimbatore6T3
Colachel316
Cuddalore4bV
Cumbum4G6
Denkanikota3iB
Devakottai3IL
Dharapuram4Q8
Dharmapuri4eF
Dindigul5ND
Gingee3gR
Gobichettipalayam4Y7
Gudalur3G5
Gudiyatham4mM
Guduvancheri3lY
Gummidipundi2rY
Harur3eI
Hosur4kB
Idappadi3ZB
Injambakkam3mZ
Irugur3T4
Jalarpet3jJ
Jayamkondacholapuram3VR
Kadayanallur4A6
Kalakkadu348
Kallakkurichchi3aN
Kallidaikurichi368
Kalugumalai2AA
Kanchipuram4lU
Kangayam3T9
Kanniyakumari308
Karaikudi4KL
Karamadai3V3
Karur4TE
Katpadi2nO
Kattivakkam3pa
Kayalpattinam35E
Kil Bhuvanagiri3XT
Kilakarai3BL
Kodaikanal3L8
Koothanallur3QS
Kotagiri3X2
Kovilpatti4BC
Krishnagiri4iF
Kulittalai3SH
Kumbakonam4TR
Kurinjippadi3ZT
Kuzhithurai325
Lalgudi3SL
Madambakkam2mX
Madipakkam2nZ
Madukkarai3S3
Madukkur2OR
Madurai6IE
Madurantakam3iW
Mallasamudram3YD
Manali3pa
Manamadurai3GI
Manapparai3PH
Mandapam2CO
Mannargudi4QS
Marakkanam3fW
Mayiladuthurai4UU
Melur3JG
Mettupalayam4W2
Mettur4bB
Minjur3qa
Musiri3TH
Muttupet3NS
Nagapattinam4RV
Nagercoil517
Namagiripettai3YG
Namakkal3VF
Nambiyur2X6
Naravarikuppam3pZ
Nattam3LF
Neelankarai2ma
Nellikkuppam3bU
Nilakottai3LC
Ooty4X0
Padmanabhapuram316
Palakkodu3gE
Palani4O8
Palladam3T6
Pallappatti3QC
Pallavaram4nZ
Pallikondai3mM
Pallippatti3cH
Panruti4bT
Papanasam2SQ
Paramagudi4EJ
Pattukkottai4NQ
Pennadam2XP
Pennagaram2eC
Perambalur3VM
Peranampattu3mK
Peravurani3MP
Periyakulam3K8
Periyanayakkanpalaiyam3V3
Perundurai2W9
Pollachi4Q3
Polur3iO
Ponneri3qZ
Poonamalle3nY
Porur3nZ
Pudukkottai4NL
Puliyankudi4B7
Punjai Puliyampatti2X5
Rajapalayam4E9
Ramanathapuram4DL
Rameswaram3CQ
Rasipuram3YF
Salem6aF
Sathyamangalam3Y5
Sattur3DC
Sholinghur3oR
Singanallur3T3
Sirkazhi3VU
Sirumugai3W3
Sivaganga3HI
Sivagiri2UB
Sivagiri3C7
Sivakasi4DB
Sriperumbudur2nW
Srivaikuntam25C
Srivilliputhur4E9
St. Thomas Mount3nZ
Sulur3T4
Surandai397
Tambaram4mY
Taramangalam3aD
Teni6J8
Thanjavur5RO
Tharangambadi3TW
Thenkasi496
Thiruthani3pT
Thiruvarur4RT
Thoothukudi57E
Tindivanam4fU
Tinnanur3oX
Tiruchchendur34E
Tiruchengode4XC
Tiruchirappalli6RK
Tirukkoyilur3dP
Tirunelveli66A
Tirupparangunram3IE
Tiruppuvanam3HG
Tirupur|Tiruppur5U7
Tiruttangal3EB
Tiruvallur3oW
Tiruvannamalai4fO
Tiruvottiyur5pa
Tisaiyanvilai32C
Tondi2GN
Turaiyur3UJ
Udangudi33D
Udumalaippettai4P5
Usilampatti3JB
Uttamapalaiyam3H6
Uttiramerur3jV
V.S.K.Valasai3MF
Vadakku Valliyur339
Vadakku Viravanallur368
Vadamadurai2NE
Vadippatti3KD
Valparai4M3
Vandavasi3iT
Vaniyambadi4kJ
Vasudevanallur3B7
Vattalkundu3LB
Vedaraniyam3NW
Vellore4mO
Velur3UD
Vettaikkaranpudur3P2
Villupuram4cS
Virudunagar4FD
Vriddhachalam4YQ
Walajapet3mR
@26	23.7	91.7	Tripura
^233 913
Agartala550
Barjala331
Belonia202
Dharmanagar3B9
Kailashahar3A7
Khowai383
Udaipur322
@28	24.3	87.8	West Bengal
^218 860
Adra3H7
Aistala3EQ
Alipur Duar4lZ
Amlagora3AD
Amta28K
Arambagh4BI
Asansol5JA
Ashoknagar Kalyangarh4BQ
Baduria39S
Bagdogra2nN
Bagula3FQ
Baharampur5NN
Bahula2JC
Baidyabati4AN
Balarampur3D2
Bali58N
Balurghat4YS
Bangaon4CS
Bankra48N
Bankura4EB
Bansbaria4CO
Barakpur4AO
Baranagar58O
Barasat54P
Barasat59P
Bardhaman|Barddhaman5FJ
Baruipur36O
Beldanga3LN
Bhadreswar4AN
Bhatpara5BO
Birpara3nV
Bishnupur4DD
Bolpur4JH
Budge Budge47M
Canning Town35R
Chakapara38N
Chandannagar5BO
Chandrakona39F
Chittaranjan3L9
Contai40H
Dalkola2fI
Darjeeling4qN
Dhulagari38M
Dhulian4TK
Dhupgari3mU
Diamond Harbour34M
Dinhata3hZ
Dubrajpur3KE
Dum Dum48O
Dumjor38M
Durgapur5HD
Egra31F
Falakata3lW
Farakka3UJ
Fort Gloster37M
Gangarampur4aP
Garui28O
Ghatal39H
Gobardanga3BS
Gosaba54S
Goyerkata4nU
Guskhara3HH
Habra4AR
Haldia43L
Halisahar4BO
Hasimara3nY
Howrah|Haora68N
Hugli4BO
Ingraj Bazar4WL
Islampur3jM
Jaigaon4oY
Jalpaiguri4lR
Jamuria4JB
Jangipur4RL
Jaynagar Majilpur34O
Jhalida3G0
Jhargram47A
Kalimpong3rP
Kaliyaganj3cN
Kalna3EO
Kalyani4CP
Kamarhati59O
Kanchrapara4CO
Kandi3MK
Karsiyang3pN
Katoya4IL
Kenda2E5
Kharagpur55D
Khardaha49O
Khatra2C9
Koch Bihar4jY
Kolkata|Calcutta78O
Konnagar49N
Krishnanagar4GP
Kultali51O
Kulti5J8
Lakhyabad3J7
Lalgola3QN
Madhyamgram49O
Mahiari28M
Mahishadal34K
Mainaguri3mS
Matabhanga3jW
Medinipur46D
Memari3EL
Monoharpur33L
Murshidabad3ON
Nabadwip4GO
Nabagram35P
Naihati5BO
Naksalbari4nM
Nalhati3PI
Nangi57M
Panchla37L
Pandua3DN
Panihati59O
Pujali37L
Puruliya4F4
Raghunathpur3H7
Raiganj4cL
Rajmahal3XI
Ramjibanpur3AG
Rampur Hat3OI
Ranaghat4EQ
Raniganj4IB
Rishra49N
Sainthia3LH
Sankrail37M
Serampore5AN
Shantipur4EO
Shyamnagar5AO
Siliguri5nO
Singur3AM
Siuri4LF
Sonamukhi3FE
Srirampur3BK
Taki38T
Tamluk35J
Tarakeswar3BK
Titagarh49O
Tufanganj3jb
@29	27.3	88.4	Sikkim
^273 886
Gangtok300
@30	27.6	94.4	Arunachal Pradesh
^271 936
*Along3BC
Itanagar300
Margherita32L
Naharlagun301
Pasighat3AH
@31	23.4	92.8	Mizoram
^225 927
Aizawl5C0
Kolasib3H0
Lunglei340
Saiha303
Serchhip381
@
^204 710
Daman30I
Diu330
@33	15.4	73.9	Goa
^152 738
Calangute230
Cuncolim202
Curchorem313
Dicholi241
Madgaon412
Mapuca340
Mormugao420
Panjim430
Ponda322
Sancoale221
Taleigao230
Vasco da Gama420
@34	25.8	85.9	Bihar
^245 836
Amarpur35X
Araria4Gd
Arrah5BB
Aurangabad438
Bagaha40F
Bagaha4Q5
Bahadurganj3Ig
Bairagnia3MH
Bakhtiyarpur3AJ
Bangaon4ET
Banka34X
Banmankhi3Ea
Bar Bigha37L
Barauli3JA
Barh3AL
Barhiya38O
Baruni4AO
Begusarai49P
Belsand3JI
Bettiah4N9
Bhabhua350
Bhagalpur57Y
Bhawanipur3KY
Bihar Sharif57J
Bihariganj3CY
Bikramganj377
Birpur3KY
Bodh Gaya32E
Buxar4B4
Chakia3JE
Chapra5DB
Chhatapur3HY
Colgong38a
Dalsingh Sarai3CM
Darbhanga5HN
Daudnagar358
Dehri446
Dhaka3MG
Dighwara3CE
Dinapore4BE
Dumra2LJ
Dumraon3B6
Fatwa3AH
Forbesganj3Ib
Gaya53E
Gopalganj4K8
Hajipur4CG
Hilsa38H
Hisua33I
Islampur36G
Jagdispur3A8
Jahanabad47E
Jainagar3LP
Jamalpur48T
Jamui44Q
Jhajha33S
Jhanjharpur3IR
Jogbani3Jb
Kasba3Ed
Katihar5Ae
Khagaria3AT
Khagaul3BE
Kharagpur36U
Kishanganj4Gi
Koath287
Koelwar3BC
Lalganj3EG
Luckeesarai47P
Madhipura3EW
Madhubani4JP
Maharajgani3G9
Mairwa3H6
Maner3BD
Manihari38e
Marhaura3FD
Masaurhi Buzurg39E
Mokameh39N
Mothihari4LD
Munger59T
Murliganj3EY
Muzaffarpur5GI
Nabinagar315
Nasriganj367
Naugachhia39Z
Nawada44J
Nirmali2IU
Patna6BF
Piro388
Pupri2KL
Purnia5Dd
Rafiganj33A
Rajgir35I
Ramnagar3R7
Raxaul3PD
Revelganj3DA
Rusera3DO
Sagauli3NB
Saharsa4EU
Samastipur4EM
Shahbazpur3Ib
Shahpur2B8
Sheikhpura36M
Sheohar3KH
Sherghati31C
Silao36I
Sitamarhi4LJ
Siwan4H8
Supaul4GU
Teghra3AN
Tekari34C
Thakurganj2Jj
Waris Aliganj35K
@35	24	78.5	Madhya Pradesh
^212 744
*Agar3PG
Alot3QC
Amarpatan2V(
Ambah3tc
Amla37b
Anjad387
Anuppur3J/
Aron3WU
Ashoknagar4YX
Ashta3IN
Babai2FZ
Badnawar3I8
Baihar29z
Balaghat46w
Bamor Kalan3bc
Banda3Sk
Bargi2It
Barwani385
Basoda4RZ
Begamganj3Od
Beohari3S,
Berasia3OU
Betul47Z
Bhainsdehi24W
Bhander3jh
Bhanpura2XD
Bhawaniganj3WE
Bhikangaon27G
Bhind4si
Bhitarwar2kb
Bhopal6LU
Biaora3RP
Bijawar3Yp
Burhanpur51I
Burhar3K-
Chanderi3Zb
Chhatarpur4bq
Chhindwara49j
Daboh3mj
Dabra4ld
Damoh4Qo
Datia4jf
Deori Khas3Mk
Depalpur2HB
Dewas5IH
Dhamnod3AB
Dhar4E9
Dindori3H)
Etawa3Uc
Gadarwara3Hi
Garhakota3Ql
Gohadi3qe
Guna4YT
Gwalior6oc
Harda4BR
Harpalpur2fn
Harsud29N
Hatta3Tq
Hindoria2Rq
Hoshangabad4FX
Indore7FE
Itarsi4EY
Jabalpur6Ku
Jamai3Ag
Jaora4O7
Jatara2ck
Jawad2Y5
Jhabua3G2
Jora3pY
Kailaras3pW
Kaimori3Mr
Kannod2FN
Kareli3Hl
Karera3hb
Kasrawad39C
Katangi26s
Katangi3Ms
Khachrod3M9
Khajuraho3at
Khamaria2Kt
Khandwa56K
Khargone46C
Khategaon3EP
Khilchipur2SM
Khirkiyan3AP
Khurai3Sd
Kolaras2eW
Korwai2Ta
Kotma3K<
Kukshi3A4
Kumbhraj2WQ
Lahar3oj
Lakhnadon2Eq
Leteri2TU
Maheshwar3AC
Mahgawan2rg
Maihar3V%
Maksi3LH
Manasa3X7
Manawar3A7
Mandideep3JV
Mandla3Ey
Mandsaur4T7
Mau3ph
Mauganj3Z;
Mihona2pk
Morar3oc
Morena4ra
Multai36d
Mungaoli3Wb
Murwara5Qy
Nagda4NA
Nagod3Y!
Nainpur3Cv
Naraini2ez
Narsimhapur3Hm
Narsinghgarh3PR
Narwar2iZ
Nasrullahganj3FT
Nepanagar33K
Palera2cm
Pali3M(
Panagar3Lu
Pandhurna34f
Panna3Zw
Parasia3Ai
Patharia3Rm
Pithampur4ED
Porsa3te
Punasa5AK
Raghogarh4WS
Rahatgarh3Qe
Raisen3LY
Rajgarh2F5
Rajgarh3SN
Rajpur377
Rajpur3B0
Rampura3XA
Ratlam5L6
Rehli3Ol
Rewa5X+
Sabalgarh3oU
Sanawad3AH
Sarangpur3OL
Satna5Y%
Saugor5Qh
Sausar35i
Sehore4KR
Sendhwa357
Seondha3oi
Seoni Malwa3DV
Seoni49q
Shahdol4L,
Shahpur30I
Shajapur3MJ
Shamgarh3UC
Sheopur4jN
Shivpuri4gX
Shujalpur3MN
Sidhi3W;
Sihora3Nv
Singrauli5U^
Sironj3TX
Sohagpur3Fc
Tarana3LG
Teonthar2c.
Tikamgarh4Zi
Udaipura2Jf
Ujjain5KE
Umaria3N%
Unhel2LC
Vidisha4NY
Waraseoni36u
@36	27.2	80.8	Uttar Pradesh
^242 772
*Bah2RE
Achhnera3U6
Afzalgarh3qF
Agra6U8
Ahraura38w
Akbarpur3MR
Akbarpur3Mr
Aliganj3XK
Aligarh6b9
Amroha4lD
Anupshahr3gB
Aonla3fK
Atarra3BY
Atrauli3cB
Auraiya4NN
Ayodhya3Qo
Azamgarh4Jy
Baberu2DZ
Babina3AD
Babrala2fC
Bachhraon3lA
Bagpat3l0
Baheri4kN
Bahjoi3gE
Bahraich5Yi
Balrampur4Wo
Banat3r2
Banda4DV
Bangarmau3RU
Bansdih3H,
Bansi3Uv
Baraut4n1
Bareilly6gM
Basti4Qt
Behat3y4
Bela4Hm
Bewar3UL
Bhadohi4Cs
Bharthana3QK
Bharwari2Eh
Bhinga3Zl
Bhongaon3VK
Bidhuna3QN
Bijnor4q9
Bilari3iG
Bilaspur3lL
Bilgram3US
Bilhaur3QT
Bilsanda2eS
Bilsi3dH
Bilthra2J)
Bindki3IY
Bisalpur4fQ
Bisauli3fH
Biswan3Xc
Budaun4cJ
Budhana3p3
Bulandshahr5g7
Chandauli3Bz
Chandpur4nB
Chanduasi4hG
Charkhari3CP
Charthawal3r4
Chhaprauli3o0
Chharra3bC
Chhata3Z3
Chhibramau4TN
Chillupar3L#
Chunar39v
Colonelganj3Tj
Dadri4i4
Dasna3j3
Dataganj3cM
Deoband4t5
Deoranian3iN
Deoria4N(
Dhampur3pD
Dhanaura3mB
Dhaurahra3cd
Dibai3eB
Etawah5QI
Faizabad4Qo
Faridpur4eN
Farrukhabad5WO
Fatehabad3SB
Fatehganj West3hL
Fatehpur Sikri3T5
Fatehpur3Ue
Fatehpur4Ha
Firozabad5UC
Gajraula3kA
Gangoh4u1
Ganj Dundwara3ZH
Garhmuktesar3k9
Ghatampur3KU
Ghaziabad6j2
Ghazipur4E%
Ghosi3J#
Gola Gokarannath4dX
Gonda City4Tm
Gorakhpur6Q!
Govardhan3X3
Greater Noida5h3
Gulaothi3i6
Gunnaur3eC
Gursahaiganj3TP
Gursarai3EK
Haldaur3pB
Hamirpur3IT
Handia3Co
Hapur5j6
Hardoi4WT
Hasanpur4jB
Hastinapur3o8
Hathras4Y9
Indergarh2RP
Islamnagar3fF
Itimadpur3UA
Jagdishpur3PX
Jahangirabad4g9
Jais3Lh
Jalalabad3ZP
Jalalabad3s2
Jalali3bB
Jalalpur3Lt
Jalaun3JL
Jalesar3XB
Jansath3p7
Jarwal2Uh
Jaswantnagar3RH
Jaunpur4Gt
Jewar3d4
Jhalu3pA
Jhansi5DE
Jhinjhak3OP
Jhinjhana3r0
Jhusi2Cl
Kabrai3CS
Kachhwa2At
Kaimganj3YL
Kairana4q0
Kakori3Ra
Kakrala3bK
Kalpi3JP
Kamalganj2VO
Kandhla3p1
Kannauj4TR
Kanpur7NV
Kant3aQ
Kanth3nE
Karhal3SH
Kasganj4aE
Kemri3kK
Khada2U)
Khair3b6
Khairabad3Xa
Khalilabad3Qx
Khatauli4p5
Khekra3l1
Kheri3ba
Khurja4f7
Khutar2eV
Kiraoli3T6
Kiratpur4rA
Kithor3l7
Konch3IK
Kopaganj3I%
Kosi3a2
Kulpahar3BO
Kunda3Fh
Kundarkhi3jG
Laharpur3Zb
Lakhimpur4ba
Lalganj3Hj
Lalitpur45C
Lar3K*
Lawar Khas3n6
Loni4k1
Lucknow7Qb
Machhlishahr3Fq
Maghar2Qx
Maharaganj3T%
Mahmudabad3Vd
Mahoba4BR
Maholi3ZX
Mainpuri4UI
Malihabad2RZ
Mandawar3r9
Maniar3I,
Manjhanpur2Dg
Marahra3ZE
Mariahu3Es
Mathura5X5
Mau Aimma3Fl
Mau5H%
Maudaha3FT
Mawana4n7
Meerut6m5
Mehndawal3Sx
Milak3iK
Miranpur Katra3cP
Miranpur3p7
Mirganj2hK
Mirzapur59s
Misrikh2WX
Moradabad6kG
Mubarakpur3Jz
Mughal Sarai4Bx
Muhammadabad3E(
Muhammadabad3I!
Muhammadabad3VM
Muradnagar4k3
Muzaffarnagar5r5
Nagina4qC
Najibabad4sB
Nakur3v1
Nanauta3t2
Nanpara3bh
Narauli3hF
Naraura3eC
Nautanwa3W!
Nawabganj2Rn
Nawabganj3hO
Nawabganj4Re
Nichlaul2V&
Nihtaur3pC
Noida5i1
Nurpur3nC
Obra32w
Orai4IN
Pachperwa2Xs
Padrauna3R*
Pahasu3e9
Palia Kalan3gY
Parichhatgarh3m7
Pawayan3dT
Phalauda3o6
Phaphund2ON
Phulpur3Dn
Pihani3YU
Pilibhit4iQ
Pilkhuwa4j5
Pinahat3RC
Pipraich2Q#
Prayagraj|Allahabad6Ck
Pukhrayan3KQ
Puranpur3hT
Purwa3Na
Raebareli5Ke
Ramnagar3Bw
Rampur3u3
Rampur5kI
Ranipur3BJ
Rasra3H)
Rath4EO
Raya3Y6
Renukoot40w
Reoti3H.
Richha3jN
Robertsganj35x
Rudarpur3M%
Rura2NR
Sadabad3W8
Safipur3PV
Saharanpur5w3
Sahaspur3nE
Sahaswan4dG
Sahawar3aG
Saidpur3Dy
Sambhal5iE
Samthar3GH
Sandi3VS
Sandila3TX
Sarai Akil2Ch
Sarai Mir3Iv
Sarauli3hJ
Sardhana3n4
Seohara3oE
Shahabad3iI
Shahabad4YR
Shahganj3It
Shahi2iL
Shahjahanpur|Shahjanpur5bR
Shahpur3q4
Shamli4q1
Shamsabad3S9
Shamsabad3XM
Sherkot4pE
Shikarpur3f8
Shikohabad4TE
Shishgarh3jL
Sidhauli3Va
Sikandarpur3I+
Sikandra Rao3ZC
Sikandrabad4h5
Sirsaganj3TF
Sirsi3iE
Sisauli2q3
Siswa Bazar3T(
Sitapur4YZ
Soron3bF
Suar3mJ
Sultanpur4Ln
Surianwan3Dq
Tajpur2oD
Tanda3mH
Tanda4Nt
Thakurdwara3oH
Thana Bhawan3s2
Tilhar4cP
Tulsipur3Xq
Tundla3UA
Ujhani4cI
Un2s1
Unnao4NX
Usehat2aK
Utraula3Vq
Varanasi|Benares6Bw
Vrindavan4Y5
Wazirganj3eJ
Zaidpur3Qf
Zamania3C%
@37	22.7	81	Chhattisgarh
^186 778
Akaltara3Yk
Ambikapur4js
Arang2Qg
Balod3LY
Baloda Bazar3Vi
Bemetara3Vb
Bhanpuri2PV
Bhatapara3Vf
Bhilai6Qa
Bilaspur5Zi
Champa3Ym
Dhamtari4Lb
Dongargarh3QU
Durg5QZ
Jagdalpur45g
Janjgir3Ym
Jashpurnagar3h#
Junagarh2Dp
Kanker3Hb
Katghora3dl
Kawardha3YY
Khairagarh2SW
Khairagarh3^0
Kharsia3Yr
Kirandul30Z
Kondagaon3Ad
Korba5bn
Kota2bg
Kotaparh25j
Kumhari3Rb
Mahasamund3Ph
Mungeli3Zd
Pasan3gi
Pathalgaon2ev
Raigarh4Xu
Raipur6Qc
Raj-Nandgaon4PW
Ratanpur3bi
Sakti3Yq
Saraipali3Rq
Takhatpur3Zf
Umarkot3Bi
@38	23.7	85.8	Jharkhand
^222 838
Barka Kana3EH
Barki Saria3KL
Bokaro Steel City|Bokaro5GM
Bundu3AI
Chaibasa44K
Chakradharpur35I
Chas4EO
Chatra3KB
Dhanbad5GQ
Dugda3FO
Dumka3LY
Garhwa3K0
Ghatsila34R
Giridih4KP
Gobindpur34N
Godda3QY
Gomoh3HO
Gumia3GK
Gumla387
Hazaribagh4IG
Husainabad3N2
Jamadoba3FQ
Jamshedpur66O
Jamtara3IU
Jasidih2NS
Jharia4FQ
Jhumri Telaiya4MH
Kanke2CF
Katras4GP
Khunti39F
Kodarma3NI
Kuju3FH
Latehar3F7
Lohardaga3C9
Madhupur3LS
Medininagar4I3
Mushabani33R
Noamundi20H
Pakur3Oe
Pathardih3FQ
Ramgarh4EH
Ranchi6BF
Sahibganj4Uc
Sijua3GP
Simdega347
@39	29.9	79.1	Uttarakhand
^289 779
Almora37I
Bazpur33C
Clement Town3E1
Dehra Dun5E1
Haldwani43G
Haridwar5A3
Jaspur349
Kashipur43B
Khatima20L
Kichha30G
Kotdwara386
Laksar391
Manglaur390
Mussoorie3G2
Nainital35F
Pauri3D9
Pithoragarh37N
Raipur3E2
Ramnagar35C
Ranikhet37F
Rishikesh4C4
Roorkee4A0
Sitarganj30I
Srinagar3D9
Tanakpur22M
Tehri3F6
Uttarkashi2I5
@40	17.8	79.2	Telangana
^162 775
Adilabad4ZA
Andol3G6
Asifabad3WI
Banswada3M4
Bellampalli4TK
Bhadrachalam3FY
Bhaisa3T5
Bhongir3DE
Bodhan4P4
Dasnapur3ZA
Devarkonda35E
Dornakal2CQ
Farrukhnagar397
Gaddi Annaram3CA
Gadwal303
Ghatkesar3DC
Hyderabad7CA
Jagtial4QE
Jangaon3FH
Kamareddi4L8
Karimnagar5MG
Khammam4AQ
Kodar48P
Koratla4QC
Kottagudem4EV
Kukatpalli5D9
Kyathampalle3ZA
Lal Bahadur Nagar5BB
Mahbubabad3EP
Mahbubnagar455
Malkajgiri4CA
Mancherial4RJ
Mandamarri4SK
Manthani2PM
Manuguru3HX
Medak3I8
Miryalaguda47L
Nagar Karnul338
Nalgonda49I
Narayanpet350
Naspur2QK
Nirmal4T8
Nizamabad5P6
Paloncha4EW
Palwancha4EW
Patancheru3D8
Peddapalli3OJ
Quthbullapur5DA
Ramagundam5QK
Ramgundam5QK
Sadashivpet3E5
Sangareddi4E6
Sathupalli3AY
Secunderabad5DA
Serilingampalle4D8
Siddipet4JD
Singapur3D6
Sirsilla4MD
Sriramnagar3B8
Suriapet49L
Tandur4A1
Uppal Kalan4CB
Vemalwada3NE
Vikarabad3B4
Wanparti326
Warangal5IL
Yellandu3ES
Zahirabad3F1
@41	34	76.9	Ladakh
^335 769
Leh377
Padam300
-IO	-6	71.5	British Indian Ocean Territory	
=IQ	33	44	Iraq	Iraqi|Iraqis
@01	33.8	42	Al Anbar
^330 403
'Anah3EH
*Hit36P
Ar Rutbah300
Fallujah|Falluja53Z
Hadithah3BL
Ramadi54U
@
^300 477
Al Basrah al Qadimah751
Al Faw408
Az Zubayr440
Basra|Al Basrah|Basrah751
Umm Qasr402
@03	31	44.9	Al Muthanná
^313 452
Ar Rumaythah320
As Samawah401
@04	31.8	44.9	Al Qadisiyah
^316 446
'Afak356
Ad Diwaniyah543
Ash Shamiyah440
Nahiyat Ghammas310
Nahiyat ash Shinafiyah300
@
^352 448
Baynjiwayn34B
Halabja40C
Jamjamal430
Sulaymaniyah|As Sulaymaniyah646
@06	32.5	44.5	Babil
^323 443
Al Hillah521
Al Musayyib350
Imam Qasim304
Nahiyat Saddat al Hindiyah340
@
^333 442
Abu Ghraib|Abu Ghurayb600
Baghdad!802
@
^368 427
Batifa343
Duhok513
Sinah403
Zakho430
@09	31.3	46.6	Dhi Qar
^310 462
Ash Shatrah440
Nahiyat al Fuhud305
Nasiriyah511
@10	34.2	45	Diyala
^337 445
Al Miqdadiyah334
Baqubah411
Khalis410
Kifri3A5
Mandali30B
@
^361 440
Erbil|Irbil|Arbil610
Koysinceq306
Ruwandiz355
Soran465
@
^325 440
Al Hindiyah402
Karbala510
@
^355 444
Kirkuk|Karkuk600
@14	32	47	Maysan
^318 467
'Ali al Gharbi370
Amara|Al 'Amarah504
@15	36.2	42.8	Nineveh
^363 419
Akre35K
Al Mawsil al Jadidah70C
Al-Hamdaniya District30F
Mosul|Al Mawsil60C
Sinjar300
Tallkayf32C
@16	32.6	45.4	Wasit
^322 448
Al 'Aziziyah373
Al Hayy40C
As Suwayrah370
Kut|Al Kut53A
@17	31.9	44.4	An Najaf
^318 443
Al Mishkhab302
Kufa431
Najaf520
@18	34.7	43.9	Salah ad Din
^338 435
Balad326
Bayji3B0
Dujail307
Samarra444
Tikrit382
Tuz Khurmatu District4BB
=IR	32	53	Iran|Persia	Iranian|Iranians
@01	37.8	45.7	West Azerbaijan
^364 448
Bukan51E
Khowy4M2
Mahabad449
Miandoab46D
Naghadeh466
Oshnaviyeh363
Piranshahr433
Qarah Zia' od Din3P2
Salmas4I0
Shahin Dezh33I
Takab30N
Urmia|Orumiyeh6C3
@03	32	50.7	Chaharmahal and Bakhtiari
^320 506
Borujen307
Farrokh Shahr334
Farsan330
Shahr-e Kord433
@04	28.2	60.7	Sistan and Baluchestan
^253 602
Chabahar304
Iranshahr4J5
Khash4TA
Nikshahr290
Qasr-e-Qand396
Zabol4vD
Zahedan5g7
@05	30.6	50.8	Kohgiluyeh and Boyer-Ahmad
^304 506
Dehdasht440
Gachsaran402
Yasuj43A
@07	29.2	53	Fars
^276 515
Abadeh4aC
Akbarabad4GD
Darab4CU
Fasa4DL
Firuzabad4CB
Gerash31Q
Kazerun4K2
Marvdasht4ND
Mohr30E
Neyriz3GS
Nurabad4P0
Pasargad3QH
Shiraz6KA
@08	37.6	49.6	Gilan
^367 489
Astaneh-ye Ashrafiyeh36A
Astara3H0
Bandar-e Anzali486
Fuman354
Hashtpar3B0
Langarud45D
Padegan-e Manjil205
Rasht667
Rudsar34E
@
^342 481
Asadabad460
Azadshahr565
Bahar373
Hamadan564
Malayer417
Nahavand403
Pasragad Branch664
@
^327 464
Abdanan33A
Darreh Shahr34A
Dehloran309
Ilam490
@11	27	55.5	Hormozgan
^266 540
Bandar Abbas56N
Bandar-e Lengeh309
Kish300
Minab45V
Qeshm33N
@
^343 459
Harsin40H
Javanrud356
Kahriz61C
Kangavar32L
Kermanshah60C
Paveh275
Sarpol-e Zahab320
Sonqor35H
@15	31.3	49.2	Khuzestan
^303 482
Abadan501
Aghajari34G
Ahvaz6A5
Behbahan43K
Khorramshahr510
Masjed Soleyman4GB
Omidiyeh35F
Ramhormoz3AE
Ramshir36C
Shadegan335
Shushtar4H6
Susa3J0
Susangerd3D0
@16	35.5	46.8	Kordestan
^348 459
Baneh4C0
Bijar3BH
Kamyaran40A
Marivan473
Qorveh44J
Sanandij|Sanandaj55B
Saqqez4E4
@
^290 505
Bandar-e Genaveh360
Borazjan437
Bushehr403
@23	33.6	48.7	Lorestan
^334 476
Aleshtar357
Aligoodarz40L
Azna32D
Borujerd55C
Khorramabad518
Kuhdasht410
Nurabad474
@
^352 523
Damghan4AK
Istgah-e Rah Ahan-e Garmsar300
Mahdishahr35B
Semnan44B
Shahrud4CR
@
^353 510
Damavand34B
Eqbaliyeh305
Malard440
Pishva307
Qarchak516
Robat Karim421
Shahre Jadide Andisheh440
Shahriar441
Tehran!844
Varamin506
@
^314 503
Abrisham3CD
Ardestan2KL
Dorcheh Piaz3CD
Dowlatabad3EE
Falavarjan3CC
Golpayegan3L0
Isfahan6DE
Kelishad va Sudarjan3CC
Khomeyni Shahr5DC
Khvansar3I0
Najafabad5CB
Qahderijan3CC
Rehnan3DD
Semirom30D
@
^291 551
Bam40X
Bardsir38F
Kerman6CK
Rafsanjan4D9
Ravar3MH
Shahr-e Babak3A0
Sirjan546
Zarand4HF
@
^376 479
Ardabil564
Khalkhal306
Parsabad4K0
@33	38.1	46.7	East Azerbaijan
^373 458
Ahar4CD
Ajab Shir321
Bonab403
Hashtrud22D
Marand4B0
Tabriz685
@34	34.9	49.9	Markazi
^336 497
Abyek3P9
Arak550
Delijan34A
Khomeyn404
Saveh4E7
@35	36.5	52.2	Mazandaran
^365 509
*Sari51M
Amol50F
Babol51I
Babolsar32I
Behshahr42R
Chalus425
Fereydun Kenar32G
Juybar31K
Neka32O
Nowshahr316
Tonekabon330
@
^361 485
Abhar407
Alvand427
Khorramdarreh317
Zanjan560
@37	37.3	55	Golestan
^368 544
Azadshahr338
Gonbad-e Kavus458
Gorgan500
Kalaleh36B
@
^361 497
Alvand414
Qazvin523
Takestan400
@
^346 509
Qom600
@
^316 540
Ardakan470
Bafq30E
Meybod370
Tabas3KT
Taft312
Yazd534
@41	32.8	58.7	South Khorasan
^329 592
Birjand500
Qa'en380
@42	35.9	59.1	Razavi Khorasan
^344 577
Bardaskan393
Chenaran3ME
Gonabad30A
Kashmar488
Mashhad7JJ
Neyshabur5IB
Quchan4R8
Sabzawar5I0
Sarakhs3LZ
Taybad33V
Torbat-e Heydariyeh49F
Torbat-e Jam48T
@43	37.3	57.3	North Khorasan
^371 573
Bojnourd540
Esfarayen402
Shirvan436
@44	35.9	50.7	Alborz
^358 506
Karaj604
Nazarabad520
=IS	65	-18	Iceland	Icelandic|Icelander|Icelanders
@
^641 -219
Hafnarfjordur300
Kopavogur300
Reykjavik!400
@
^657 -181
Akureyri200
=IT	42.8	12.8	Italy	Italian|Italians
@01	42.3	13.9	Abruzzo
^420 134
Avezzano300
Chieti338
Francavilla al Mare349
Giulianova386
L'Aquila340
Lanciano32A
Montesilvano Marina357
Pescara458
Roseto degli Abruzzi276
San Salvo20D
Sulmona305
Teramo373
Vasto31D
@02	40.5	16.1	Basilicate
^406 158
Matera318
Potenza400
@03	39	16.4	Calabria
^381 157
Castrovillari3H5
Catanzaro489
Corigliano Scalo2F8
Cosenza4C6
Crotone3AE
Gioia Tauro332
Lamezia Terme496
Palmi332
Quattromiglia3C5
Reggio Calabria400
Rossano Stazione3F9
Sambiase396
San Giovanni in Fiore2CA
Siderno226
Vibo Valentia364
@04	40.7	14.8	Campania
^403 139
*Quarto362
Acerra365
Afragola464
Agropoli20B
Angri347
Arpino364
Arzano364
Avellino369
Aversa373
Bacoli352
Bagnoli353
Barra354
Battipaglia33B
Benevento389
Boscoreale356
Brusciano265
Caivano374
Capua283
Cardito364
Casal di Principe372
Casalnuovo di Napoli364
Casavatore364
Caserta484
Casoria464
Castel Volturno370
Castellammare di Stabia446
Cava de' Tirreni348
Cercola365
Eboli33C
Ercolano355
Forio240
Frattamaggiore364
Frattaminore274
Fuorigrotta453
Giugliano in Campania463
Gragnano346
Grumo Nevano364
Ischia Porto341
Ischia340
Maddaloni375
Marano di Napoli363
Marcianise374
Marigliano366
Melito di Napoli363
Miano364
Mondragone380
Monterusciello362
Mugnano di Napoli363
Naples664
Nocera Inferiore347
Nocera Superiore348
Nola366
Orta di Atella374
Ottaviano366
Pagani347
Pianura463
Piscinola363
Poggiomarino356
Poggioreale364
Pomigliano d'Arco365
Pompei346
Ponticelli364
Portici354
Posillipo353
Pozzuoli352
Qualiano363
Salerno449
San Felice A Cancello276
San Giorgio a Cremano354
San Giovanni a Teduccio354
San Giuseppe Vesuviano356
San Nicola la Strada384
Sant'Anastasia365
Sant'Antimo363
Sant'Antonio Abate346
Santa Maria Capua Vetere384
Sarno357
Scafati356
Secondigliano364
Soccavo353
Somma Vesuviana365
Terzigno256
Torre Annunziata356
Torre del Greco455
Trentola-Ducenta273
Villaricca363
Volla364
@05	44.4	11	Emilia-Romagna
^440 97
*Bologna55G
*Carpi38C
Bellaria-Igea Marina21S
Casalecchio di Reno35G
Castel Maggiore26H
Castelfranco Emilia26D
Cattolica20U
Cento37G
Cervia33Q
Cesena41P
Cesenatico32R
Correggio28B
Faenza33M
Ferrara48J
Fidenza394
Fiorano Modenese25B
Forlì42N
Formigine36B
Imola34K
Lugo34M
Mirandola29E
Modena46C
Parma486
Piacenza4B0
Ravenna44P
Reggio Emilia479
Riccione30U
Rimini41T
Salsomaggiore Terme283
San Giovanni in Persiceto26F
San Lazzaro di Savena35H
Sassuolo35B
Vignola35D
Zola Predosa25F
@06	46.1	13.1	Friuli Venezia Giulia
^456 125
Cordenons242
Gorizia33B
Monfalcone32A
Pordenone342
Sacile240
Trieste50D
Udine457
@07	41.8	12.7	Lazio
^412 118
*Cassino33K
Acilia-Castel Fusano-Ostia Antica465
Albano Laziale359
Anzio338
Aprilia349
Ardea247
Ariccia259
Cerveteri283
Ciampino368
Cisterna di Latina34A
Civitavecchia390
Colleferro35C
Fiumicino364
Fondi32G
Formia31I
Frascati369
Frosinone34F
Gaeta30I
Genzano di Roma359
Grottaferrata369
Guidonia Montecelio489
Guidonia389
Ladispoli383
Latina43B
Lido di Ostia455
Marina di Ardea-Tor San Lorenzo347
Marino369
Mentana288
Minturno21J
Monterotondo398
Nettuno339
Pomezia357
Rieti3CB
Rocca di Papa269
Rome!777
Sezze23D
Sora35I
Terracina31E
Tivoli38A
Tor Lupara388
Torvaianica247
Velletri35A
Villanova28A
Viterbo3C3
@08	44.2	8.8	Liguria
^438 76
Albenga226
Chiavari35H
Genoa66D
Imperia314
La Spezia43M
Rapallo35G
Sanremo302
Sarzana33O
Savona459
Sestri Levante25I
Ventimiglia300
@09	45.6	9.9	Lombardy
^450 88
*Magenta351
*Rho352
Abbiategrasso341
Arcore265
Arese363
Bareggio252
Bergamo479
Bollate353
Bovisio-Masciago264
Brescia55E
Bresso354
Brugherio365
Busto Arsizio460
Cantù373
Carate Brianza274
Caronno Pertusella262
Cassano Magnago370
Cassano d'Adda257
Castiglione delle Stiviere34H
Cernusco sul Naviglio355
Cesano Boscone343
Cesano Maderno364
Chiari25B
Cinisello Balsamo464
Cologno Monzese355
Como483
Cormano354
Cornaredo352
Corsico343
Crema349
Cremona41C
Cusano Milanino364
Dalmine368
Desenzano del Garda35H
Desio364
Erba284
Gallarate370
Garbagnate Milanese363
Ghedi24F
Giussano374
Gorgonzola356
Lainate362
Lecco396
Legnano461
Limbiate363
Lissone364
Lodi337
Lumezzane36F
Malnate281
Mantova32K
Mariano Comense374
Meda374
Melegnano245
Melzo356
Milan654
Montichiari24G
Monza465
Muggiò364
Nerviano262
Nova Milanese364
Novate Milanese353
Paderno Dugnano364
Palazzolo sull'Oglio36B
Parabiago361
Pavia424
Pioltello355
Romano Banco343
Romano di Lombardia25A
Rozzano344
San Donato Milanese345
San Giuliano Milanese345
San Sebastiano37F
Saronno362
Segrate355
Senago363
Seregno374
Seriate379
Sesto San Giovanni454
Seveso363
Sondrio3CB
Suzzara20J
Tradate271
Treviglio358
Trezzano sul Naviglio343
Varese480
Vigevano431
Vimercate366
Vimodrone255
Voghera302
@
^429 129
Ancona476
Ascoli Piceno307
Civitanova Marche348
Fabriano340
Falconara Marittima375
Fano391
Fermo338
Iesi363
Macerata346
Osimo266
Pesaro4A0
Porto San Giorgio239
Porto Sant'Elpidio349
San Benedetto del Tronto31A
Senigallia383
Tolentino234
@
^416 142
Campobasso305
Isernia200
Termoli348
@12	45.2	7.9	Piedmont
^444 73
*Bra336
Acqui Terme33C
Alba337
Alessandria45D
Alpignano272
Asti459
Biella3C8
Borgomanero3DC
Carmagnola344
Casale Monferrato37C
Chieri365
Chivasso386
Cirié283
Collegno373
Cuneo302
Domodossola2HA
Fossano324
Galliate2BE
Grugliasco373
Ivrea3B6
Moncalieri364
Mondovì305
Nichelino364
Novara4AD
Novi Ligure34F
Orbassano362
Pallanza-Intra-Suna3FD
Pinerolo350
Piossasco262
Rivoli372
Saluzzo222
San Mauro Torinese375
Savigliano224
Settimo Torinese375
Tortona35G
Trecate3AE
Turin|Torino674
Valenza26D
Venaria Reale373
Verbania3FD
Vercelli39B
@13	41	16.7	Apulia
^400 153
Acquaviva delle Fonti39F
Adelfia2AG
Altamura48C
Andria4CA
Bari5BG
Barletta4DA
Bisceglie3CC
Bitonto3BE
Brindisi46Q
Canosa di Puglia3C8
Casamassima3AG
Casarano30T
Ceglie Messapica26M
Cerignola3D6
Conversano3AI
Copertino33S
Corato3CB
Fasano38L
Foggia4F3
Francavilla Fontana35N
Galatina32T
Gallipoli31R
Ginosa26F
Gioia del Colle38G
Giovinazzo3CE
Gravina in Puglia38B
Grottaglie35L
Lecce44T
Lucera3F0
Manduria34N
Manfredonia3G6
Martina Franca37K
Massafra36I
Mesagne36P
Modugno3BF
Mola di Bari3BI
Molfetta4CD
Monopoli39K
Nardò32R
Noci28I
Noicattaro3AH
Orta Nova2D4
Ostuni37N
Palagiano26H
Palo del Colle3BE
Paolo VI25K
Putignano39I
Rutigliano2AH
Ruvo di Puglia3BC
San Giovanni Rotondo3H4
San Paolo3BF
San Severo3H1
San Vito dei Normanni27O
Sannicandro Garganico2I3
Santeramo in Colle38F
Sava24N
Taranto55J
Terlizzi3BC
Torremaggiore2H0
Trani3DB
Triggiano3BG
Valenzano2AG
@14	40.1	9	Sardinia
^392 83
Alghero3E0
Assemini317
Cagliari408
Carbonia302
Iglesias312
Monserrato318
Nuoro3BA
Olbia3HC
Oristano373
Porto Torres3G1
Quartu Sant'Elena40A
Sassari4F3
Selargius319
Sestu318
Sinnai219
@15	37.1	13.8	Sicily
^367 124
Aci Castello29R
Aci Catena39R
Acireale39S
Adrano3AO
Agrigento36C
Alcamo3D6
Augusta35S
Avola32R
Bagheria3EB
Barcellona Pozzo di Gotto3ES
Belpasso29Q
Biancavilla39P
Bronte3BO
Caltagirone35L
Caltanissetta48H
Canicattì37E
Carini3E8
Casa Santa3D1
Castelvetrano3A4
Catania58R
Comiso32M
Enna39J
Favara36D
Floridia34S
Gela44I
Giarre3AS
Gravina di Catania39R
Lentini36Q
Licata34F
Marsala4B0
Mascalucia39Q
Mazara del Vallo3A2
Messina5FW
Milazzo3FS
Misilmeri3DA
Misterbianco38Q
Modica32O
Monreale3E9
Niscemi34K
Noto32R
Pachino30R
Palagonia26N
Palermo6E9
Palma di Montechiaro35E
Partinico3D7
Paternò39P
Piazza Armerina27K
Porto Empedocle26B
Pozzallo30O
Ragusa42N
Ribera289
Rosolini31Q
San Cataldo38G
San Giovanni la Punta39R
Sciacca387
Scicli21N
Scordia26O
Syracuse44T
Termini Imerese3DD
Trapani4D1
Villabate3EA
Vittoria33L
@16	43.4	11	Tuscany
^428 100
Arezzo47J
Camaiore3B3
Campi Bisenzio3AB
Capannori3A6
Carrara4D1
Cascina396
Cecina355
Colle di Val d'Elsa26B
Empoli399
Florence5AC
Follonica318
Fornacelle2BA
Grosseto40B
Livorno473
Lucca4A5
Marina di Carrara3C0
Marina di Massa3C1
Massa4C1
Montecatini Terme3B8
Montemurlo2BA
Montevarchi37G
Pietrasanta3C2
Piombino315
Pisa494
Pistoia4B9
Poggibonsi37B
Pontedera396
Prato5BB
Rosignano Solvay-Castiglioncello364
San Giovanni Valdarno28F
San Miniato Basso398
San Miniato298
Scandicci3AC
Sesto Fiorentino3AC
Siena35D
Viareggio3B3
@17	46.4	11.4	Trentino-Alto Adige
^459 110
Bolzano463
Brixen287
Merano382
Rovereto300
Trento421
@18	43	12.5	Umbria
^426 122
Bastia umbra353
Città di Castello390
Foligno345
Perugia452
Spoleto315
Terni404
@19	45.7	7.4	Aosta Valley
^457 73
Aosta300
@20	45.7	11.9	Veneto
^451 108
Abano Terme33A
Albignasego22B
Arzignano345
Bassano del Grappa379
Belluno3AE
Bussolengo241
Castelfranco Veneto36B
Chioggia31F
Conegliano38F
Este219
Lancenigo-Villorba26F
Legnago315
Lido23G
Mestre44E
Mira33D
Mirano24D
Mogliano Veneto35E
Monselice319
Montebelluna37C
Montecchio Maggiore346
Oderzo27H
Padova53B
Portogruaro27K
Rovigo30A
San Bonifacio235
San Donà di Piave35I
San Giovanni Lupatoto332
Schio366
Spinea34E
Thiene367
Treviso46E
Valdagno355
Venice33F
Verona532
Vicenza447
Villafranca di Verona230
Vittorio Veneto39F
-JE	49.3	-2.2	Jersey	Channel Islander
@
^492 -21
St. Helier!300
=JM	18.3	-77.5	Jamaica	Jamaican|Jamaicans
@
^180 -772
May Pen300
@
^180 -775
Mandeville300
@
^180 -768
Half Way Tree300
New Kingston600
@
^179 -771
Linstead321
Old Harbour300
Portmore412
Spanish Town411
@
^185 -779
Montego Bay400
@
^182 -781
Savanna-la-Mar200
@
^180 -768
Kingston!600
=JO	31	36	Jordan	Jordanian|Jordanians
@
^320 357
*Salt400
@
^310 355
'Izra322
As Safi200
Karak323
@
^308 356
At Tafilah300
@
^323 362
Al Mafraq400
Rukban4AP
@
^319 358
Al Jubayhah311
Amman!611
Sahab302
Umm as Summaq301
Wadi Al Seer510
@
^320 360
Russeifa500
Zarqa611
@
^323 356
Ar Ramtha434
Irbid533
Judita311
Kurayyimah300
@
^302 357
Ma'an300
Qir Moav3A0
@
^323 358
'Anjarah200
Adjlun400
@
^295 350
Aqaba400
@
^323 359
Jerash300
@
^317 358
Madaba400
=JP	35.7	139.8	Japan	Japanese
@01	35	137.1	Aichi
^347 1367
Anjo534
Chiryu433
Gamagori415
Handa422
Hekinan423
Ichinomiya561
Inazawa461
Inuyama472
Ishiki313
Iwakura362
Kanie341
Kariya433
Kasugai553
Komaki462
Konan462
Kuroda371
Nagoya752
Nishio424
Obu432
Okazaki535
Seto454
Shinshiro328
Sobue360
Tahara306
Takahama323
Taketoyo322
Tokoname322
Toyohama302
Toyohashi517
Toyokawa417
Toyota545
Tsushima450
@
^392 1400
Akita551
Hanawa3A8
Noshiro3A0
Odate4B6
Omagari335
Takanosu3A4
Tenno370
Yokote316
Yuzawa305
@
^405 1404
Aomori533
Goshogawara330
Hachinohe50B
Hirosaki411
Kuroishi312
Misawa32A
Mutsu388
Namioka322
Shimokizukuri330
@
^350 1398
*Honcho572
Abiko492
Asahi379
Chiba663
Futtsu330
Hasaki37A
Ichihara553
Kamogawa313
Kashiwa592
Katori-shi497
Katsuura315
Kimitsu441
Kisarazu441
Matsudo581
Mobara445
Nagareyama491
Narita485
Naruto366
Noda491
Oami355
Ohara326
Omigawa398
Sakura574
Sawara397
Shiroi383
Shisui375
Tateyama301
Togane466
Yachimata475
Yokaichiba378
Yotsukaido474
@05	33.6	133	Ehime
^332 1326
Hojo382
Iyo361
Kawanoecho38A
Masaki361
Matsuyama562
Niihama487
Ozu330
Saijo476
Uwajima400
@06	35.9	136.1	Fukui
^355 1357
Fukui-shi565
Katsuyama368
Maruoka376
Mikuni375
Obama300
Ono358
Sabae445
Takefu445
Tsuruga414
@
^330 1302
Amagi345
Buzen369
Chikushino-shi453
Dazaifu453
Fukuoka662
Iizuka465
Kanda388
Kawasaki366
Kitakyushu697
Koga473
Kurume533
Maebaru-chuo460
Miyata375
Nakama385
Nishifukuma383
Nogata475
Okawa322
Omuta403
Onojo453
Sasaguri364
Setakamachi-takayanagi313
Shingu372
Tagawa366
Tanushimarumachi-toyoki345
Umi363
Yanagawa322
Yukuhashi478
@08	37.5	140.4	Fukushima-ken
^371 1399
Fukushima|Hukusima576
Funehikimachi-funehiki337
Hobaramachi377
Inawashiro252
Ishikawa316
Iwaki50A
Kitakata360
Koriyama535
Miharu336
Motomiya345
Namie34B
Nihommatsu355
Sukagawa425
Yanagawamachi-saiwaicho387
@09	35.7	137	Gifu
^353 1365
Gero357
Gifu City|Gifu-shi513
Godo311
Gujo345
Kakamigahara414
Kasamatsucho313
Mino324
Minokamo325
Mitake316
Mizunami318
Nakatsugawa32A
Ogaki411
Tajimi406
Takayama488
Tarui310
Toki417
@10	36.4	139.2	Gunma
^362 1388
Annaka311
Fujioka403
Isesaki414
Kanekomachi322
Kiryu425
Maebashi523
Nakanojomachi240
Numata343
Omamacho-omama325
Ota416
Sakai-nakajima315
Shibukawa332
Takasaki512
Tamamura313
Tatebayashi417
Tomioka311
Yoshii312
@
^342 1322
Fuchucho34A
Fukuyama53C
Hatsukaichi421
Hiroshima|Hirosima623
Innoshima31A
Kannabecho-yahiro34C
Kure504
Mihara429
Miyoshi367
Ono-hara311
Onomichi42A
Otake300
Shin'ichi34B
Shobara378
Takehara317
@12	43.6	143	Hokkaido
^418 1405
*Date374
*Honcho312
Abashiri3Mc
Asahikawa5KJ
Ashibetsu3HH
Bibai3FE
Chitose4AC
Ebetsu4DB
Fukagawa3JF
Hakodate502
Ishikari4E9
Iwamizawa4ED
Iwanai2C0
Kamiiso301
Kitahiroshima4CB
Kitami4KY
Kushiro5Cd
Makubetsu3aD
Mombetsu3QT
Motomachi3Ka
Muroran455
Nayoro3QK
Nemuro3Fp
Obihiro4BR
Otaru4E5
Otofuke3CR
Rumoi3LB
Sapporo7D9
Shibetsu3Jk
Shimo-furano3GJ
Shiraoi389
Shizunai-furukawacho35J
Sunagawa3HE
Takikawa3IE
Tobetsu3EA
Tomakomai48B
Wakkanai3aC
Yoichi3E3
@13	34.9	134.9	Hyogo
^343 1344
Aioi351
Akashi546
Amagasaki54A
Ashiya449
Fukura303
Himeji553
Itami55A
Kakogawa554
Kariya350
Kawanishi45A
Kobe648
Miki456
Nishinomiya|Nishinomiya-hama549
Nishiwaki376
Ono365
Sandacho468
Sasayama388
Shirahama353
Sumoto305
Takarazuka55A
Tatsunocho-tominaga362
Toyooka3C4
Yamazakicho-nakabirose372
Yashiro366
@14	36.3	140.2	Ibaraki
^359 1397
Ami315
Daigo397
Edosaki316
Fujishiro304
Funaishikawa369
Hitachi-Naka458
Hitachi57A
Inashiki316
Ishige323
Ishioka336
Itako309
Iwai322
Iwase354
Kasama356
Kashima-shi419
Katsuta458
Kitaibaraki39A
Koga430
Makabe344
Mito558
Mitsukaido313
Moriya403
Naka325
Oarai349
Okunoya347
Omiya377
Ryugasaki405
Sakai321
Shimodate443
Takahagi38A
Tomobe356
Toride404
Tsukuba434
Ushiku414
Yuki342
@15	36.9	136.8	Ishikawa
^364 1365
Hakui353
Kanazawa521
Komatsu400
Matsuto411
Nanao375
Nonoichi311
Tsubata332
Tsurugi-asahimachi311
@16	39.6	141.5	Iwate
^389 1410
Hanamaki451
Ichinohe2D3
Ichinoseki401
Kamaishi349
Kitakami441
Miyako379
Mizusawa421
Morioka582
Ofunato327
Otsuchi259
Shizukuishi380
Tono345
Yamada36A
@17	34.3	134	Kagawa
^341 1336
Kan'onjicho300
Marugame422
Sakaidecho422
Shido326
Tadotsu322
Takamatsu525
Tonosho246
@
^284 1295
Akune3a7
Hamanoichi3XC
Ibusuki3SC
Ijuin3W9
Izumi3b9
Kagoshima5WB
Kajiki3XC
Kanoya4UE
Kaseda-shirakame3U8
Kokubu-matsuki4XD
Kushikino3X8
Makurazaki3T8
Naze300
Nishinoomote3NF
Okuchi-shinohara3bB
Sendai4Y8
Shibushi3VG
Sueyoshicho-ninokata3XF
Tarumizu3VC
@19	35.4	139.4	Kanagawa
^351 1391
Atsugi533
Chigasaki523
Fujisawa524
Hadano431
Hayama325
Hiratsuka522
Isehara432
Kamakura425
Kawasaki646
Minamirinkan543
Miura305
Ninomiya322
Odawara521
Oiso322
Yokohama736
Yokosuka526
Yugawara310
Zama443
Zushi425
@
^329 1327
Aki36C
Ino377
Kochi578
Muroto-misakicho24F
Nakamura312
Sukumo300
Susaki356
@
^322 1300
Aso37B
Hitoyoshi308
Hondomachi-hondo332
Honmachi436
Kikuchi388
Kumamoto667
Matsubase357
Minamata304
Ozu379
Tamana376
Uekimachi-mono377
Ushibukamachi200
Uto357
Yamaga387
@
^348 1351
Arashiyama326
Ayabe352
Fukuchiyama450
Kameoka425
Kamigyo-ku427
Kyoto627
Maizuru472
Miyazu371
Muko326
Tanabe407
Uji517
Yawata416
@23	34.5	136.5	Mie
^341 1361
Hisai-motomachi364
Ise446
Kameyama384
Kawage374
Komono394
Kuwana4A6
Nabari450
Owase301
Suzuka585
Toba347
Tsu464
Ueno-ebisumachi470
Yokkaichi595
@24	38.4	141.1	Miyagi
^379 1406
Furukawa474
Ishinomaki457
Iwanuma323
Kakuda312
Kogota375
Marumori202
Matsushima255
Okawara321
Rifu344
Sendai643
Shiogama444
Shiroishi310
Tomiya353
Wakuya365
Watari313
Yamoto356
@
^315 1310
Kobayashi350
Kushima302
Miyakonojo421
Miyazaki544
Nichinan314
Nobeoka4B7
Takanabe365
Tsuma364
@
^355 1378
*Chino454
Hotaka381
Iida400
Iiyama3E6
Ina432
Kamimaruko385
Komoro386
Matsumoto572
Nagano5C4
Nakano3D6
Okaya362
Omachi3A1
Saku477
Shiojiri462
Suwa353
Suzaka3C5
Tatsuno352
Toyoshina381
Ueda495
@
^327 1288
Fukuecho300
Hirado378
Isahaya41C
Nagasaki51B
Obita31B
Omura42C
Sasebo559
Shimabara31G
Togitsu31B
@
^344 1357
Gojo300
Gose310
Haibara-akanedai313
Horyuji320
Ikoma430
Kashihara-shi411
Nara|Nara-shi531
Sakurai412
Tawaramoto321
Tenri421
@
^370 1379
Arai303
Gosen37D
Itoigawa300
Joetsu513
Kameda-honcho39C
Kamo37B
Kashiwazaki447
Maki38A
Mitsuke35A
Muikamachi31A
Murakami3CG
Muramatsu37D
Nagaoka55A
Niigata59B
Niitsu48C
Ojiya339
Ryotsu-minato2B5
Sanjo46B
Shibata4AE
Shiozawa309
Shirone38B
Suibara38D
Tochio-honcho35B
Tokamachi319
Tsubame37A
Yoshida-kasugacho37A
@
^330 1309
Beppu436
BungoTakada365
Hiji346
Hita430
Kitsuki347
Nakatsu463
Oita527
Saiki30A
Tsukawaki333
Tsukumiura31A
Tsurusaki428
Usuki319
@
^345 1335
Ibara310
Kamogatacho-kamogata301
Kasaoka400
Kurashiki513
Niimi350
Okayama624
Soja423
Takahashi331
Tamano404
Tsuyama465
@
^344 1353
Daito433
Hirakata543
Ibaraki543
Ikeda441
Izumi511
Izumiotsu411
Izumisano400
Kadoma433
Kaizuka411
Kashihara423
Kishiwada511
Matsubara423
Minoh442
Moriguchi433
Neyagawa543
Osaka732
Sakai622
Suita542
Takaishi411
Takatsuki543
Tondabayashi413
Toyonaka542
Yao523
@
^331 1299
*Saga414
Imaricho-ko420
Kanzakimachi-kanzaki325
Karatsu431
Kashima302
Takeo311
Tosu436
Ureshinomachi-shimojuku301
@
^358 1391
Ageo525
Asaka405
Chichibu420
Fukiage-fujimi334
Gyoda434
Hanno412
Hanyu444
Hasuda425
Hatogaya-honcho306
Honjo441
Iwatsuki426
Kamifukuoka314
Kasukabe526
Kawagoe514
Kawaguchi506
Kazo435
Kisai335
Kodamacho-kodamaminami340
Konosu434
Koshigaya517
Kukichuo436
Kumagaya433
Kurihashi336
Menuma343
Morohongo312
Ogawa332
Oi314
Okegawa425
Saitama616
Sakado423
Satte336
Sayama413
Shiki405
Shimotoda406
Shiraoka326
Shobu335
Soka507
Sugito326
Tokorozawa504
Wako405
Yashio407
Yono615
Yorii331
Yoshikawa417
@35	35.2	136.1	Shiga
^350 1359
Hikone434
Hino304
Kitahama320
Kusatsu401
Minakuchicho-matoba303
Moriyama411
Nagahama444
Omihachiman412
Otsu500
Youkaichi313
@36	35.1	132.5	Shimane
^347 1319
Gotsucho333
Hamada322
Hiratacho379
Izumo479
Masuda300
Matsue48C
Odacho-oda356
Yasugicho37D
@
^346 1377
Atami35E
Fuji56A
Fujieda436
Fujinomiya469
Fukuroi422
Gotenba47C
Hamakita421
Hamamatsu610
Ito44E
Iwata412
Kakegawa423
Kanaya324
Mishima45C
Mori322
Numazu55C
Oyama305
Sagara315
Shimada425
Shimoda31C
Shizuoka647
Yaizu436
@
^363 1395
Ashikaga400
Fujioka302
Imaichi442
Kaminokawa314
Kanuma432
Karasuyama347
Kuroiso476
Mashiko326
Mibu313
Mooka415
Motegi327
Nikko251
Otawara465
Oyama403
Sano401
Tanuma311
Tochigi412
Ujiie345
Utsunomiya534
Yaita354
@
^339 1338
Anan309
Ikedacho210
Ishii326
Kamojimacho-jogejima326
Komatsushimacho318
Narutocho-mitsuishi438
Tokushima528
Wakimachi224
@
^355 1392
Chofu523
Fussa421
Hachioji621
Higashimurayama433
Hino422
Itsukaichi320
Kamirenjaku524
Kokubunji423
Machida503
Musashino424
Nishi-Tokyo-shi523
Ome430
Tokyo!825
Urayasu427
@41	35.5	133.7	Tottori
^354 1332
Kurayoshi306
Sakaiminato310
Tottori-shi41A
Yonago401
@
^366 1369
Fukumitsu300
Himimachi331
Kamiichi315
Kurobe-shi335
Namerikawa325
Nanto-shi300
Nishishinminato322
Nyuzen336
Takaoka421
Toyama513
Uozu325
Yatsuomachi-higashikumisaka302
@
^337 1352
Gobo320
Hashimoto464
Iwade361
Kainan350
Minato550
Shingu308
Tanabe402
Wakayama550
@
^379 1398
Higashine356
Kaminoyama335
Nagai322
Obanazawa376
Sagae355
Sakata4A1
Shinjo395
Takahata314
Tendo456
Tsuruoka480
Yamagata536
Yonezawa403
Yuza2B1
@
^339 1310
Hagi354
Hikari31A
Hofu426
Iwakuni43C
Kudamatsu319
Nagato352
Ogori-shimogo324
Onoda312
Shimonoseki510
Tokuyama428
Ube403
Yamaguchi435
Yanai31B
@
^354 1384
Enzan333
Fujikawaguchiko313
Fujiyoshida304
Hokuto340
Isawa332
Kofu532
Nirasaki331
Otsuki326
Ryuo331
Uenohara327
@
^243 1242
Chatan3Ka
Ginowan4Ka
Gushikawa4Lb
Hirara35B
Ishigaki300
Ishikawa3La
Itoman4IZ
Katsuren-haebaru3Kb
Nago4Nc
Naha5JZ
Okinawa4Ka
Tomigusuku3JZ
=KE	1	38	Kenya	Kenyan|Kenyans
@05	-1.2	36.9	Nairobi Area
^-13 368
Nairobi!700
Thika533
@
^5 357
Kabarnet300
@11	-0.7	35.2	Bomet
@
^6 346
Bungoma300
Webuye302
@
^4 341
Busia310
Lugulu302
@14	0.8	35.5	Elegeyo-Marakwet
^7 355
Iten300
@
^-5 375
Embu300
@
^-5 396
Garissa400
@
^-5 345
Homa Bay300
@
^4 376
Isiolo300
@
^3 345
Kakamega403
Mumias300
@
^-4 353
Kericho300
@
^-12 368
Kiambu300
@
^-36 398
Kilifi300
Malindi443
@24	-0.6	37.2	Kirinyaga
^-5 373
Kerugoya200
@
^-7 348
Kisii300
@
^-2 348
Kisumu510
Muhoroni204
@
^-14 380
Kitui200
@29	0.1	36.7	Laikipia
^0 364
Nanyuki307
Nyahururu300
@
^-23 409
Lamu300
@
^-15 370
Athi River300
Machakos303
@32	-2.2	37.9	Makueni
^-18 376
Makueni Boma300
@
^39 419
Mandera300
@
^23 380
Marsabit200
Moyale3CB
@
^0 377
Meru300
@
^-11 345
Migori300
@
^-41 397
Mombasa600
@
^-7 372
Karuri300
@
^-7 357
Molo350
Naivasha307
Nakuru544
Rongai352
@40	0.2	35.1	Nandi
@
^-11 359
Narok300
@43	-0.3	36.4	Nyandarua
^-3 364
Ol Kalou300
@
^-4 369
Nyeri300
@45	1.1	36.7	Samburu
^11 367
Maralal300
@
^1 343
Siaya200
@47	-3.5	38.1	Taita Taveta
^-34 386
Voi300
@48	-2	40.3	Tana River
@49	-0.3	37.8	Tharaka - Nithi
@50	1	35	Trans Nzoia
^10 350
Kitale400
@51	3.1	35.6	Turkana
^31 356
Lodwar300
@52	0.5	35.3	Uasin Gishu
^5 353
Eldoret500
@53	0.1	34.7	Vihiga
@
^17 401
Wajir300
@55	1.3	35.2	West Pokot
^12 351
Kapenguria300
=KG	41	75	Kyrgyzstan|Kirghizia	Kyrgyz
@
^429 746
Bishkek|Frunze!600
@
^428 738
Kant31B
Kara-Balta400
Tokmok40F
@
^409 722
Bazar-Korgon315
Jalal-Abad408
Tash-Kumyr340
Toktogul3A7
@
^412 758
At-Bashi200
Naryn322
@
^425 722
Talas300
@
^423 762
Balykchy320
Cholpon-Ata339
Karakol42M
Kyzyl-Suu20I
@
^405 728
Kara Suu321
Osh500
Uzgen335
@
^398 695
Iradan35Q
Isfana200
Kzyl-Kiya35Q
Suluktu211
=KH	13	105	Cambodia|Kampuchea	Cambodian|Cambodians
@
^120 1055
Kampong Cham400
@
^123 1047
Kampong Chhnang400
@
^115 1045
Kampong Speu300
@
^127 1049
Kampong Thom300
@
^115 1050
Ta Khmau300
@
^115 1030
Koh Kong310
Smach Mean Chey300
@
^125 1060
Kratié300
@
^125 1039
Pursat300
@
^138 1050
Tbeng Meanchey300
@
^115 1053
Prey Veng300
@
^135 1060
Stung Treng300
@
^111 1058
Svay Rieng300
@
^110 1048
Phumi Véal Srê300
Takeo600
@
^106 1042
Kampot300
@
^116 1049
Phnom Penh!600
@
^135 1070
Banlung220
Lumphat300
@
^134 1039
Siem Reap400
@
^136 1026
Poipet410
Sisophon304
@
^142 1035
Samraong300
@
^106 1035
Sihanoukville400
@
^131 1032
Battambang400
@
^128 1026
Pailin300
@
^119 1057
Suong300
=KI	1.4	173	Kiribati	I-Kiribati|I-Kiribatis
@
^13 1730
Tarawa!300
=KM	-12.2	44.3	Comoros	Comoran|Comorans
@
^-122 444
Moutsamoudou300
@
^-117 433
Moroni!300
=KN	17.3	-62.7	St. Kitts|St. Kitts and Nevis	Kittitian|Kittitians
@
^173 -627
Basseterre!200
=KP	40	127	North Korea|DPRK	North Korean|North Koreans
@
^410 1263
Kanggye503
Manp'o420
@
^394 1272
Hamhung553
Hongwon468
Hungnam544
Iwon-up39F
Kowon-up300
Samho-rodongjagu357
Yonggwang-up363
Yuktae-dong46A
@
^379 1251
Ayang-ni237
Chaeryong-up355
Changyon340
Haeju516
Kaesong51F
Ongjin403
Yonan-up30B
@
^384 1255
Anak310
Hukkyo-ri343
Hwangju-up333
Sariwon513
Sinmak307
Songnim-ni441
@
^387 1274
Anbyon-up331
Hoeyang302
Kosan320
T'ongch'on-up335
Wonsan550
@
^397 1244
Chongju308
Kujang-up32G
Kusong338
Sakchu-up376
Sinuiju540
Uiju351
@
^389 1257
Chunghwa301
Kangdong-up324
Pyongyang|Pyeongyang!711
Sunan330
Sungho 1-tong313
@
^411 1282
Hyesan-dong430
Hyesan530
Kapsan-up301
@
^387 1254
Anju393
Namp'o500
P'yongsong455
Sil-li381
Sinanju292
Sunch'on575
@
^410 1292
Aoji3FC
Chongjin586
Hoeryong3E5
Kilju401
Kyongsong364
Musan-up3C0
Namyang3K7
Onsong3K8
Ranam375
@
^423 1303
Rajin400
Sonbong311
=KR	36.5	127.8	South Korea|Republic of Korea	South Korean|South Koreans
@01	33.4	126.4	Jeju-do
^333 1263
Gaigeturi320
Jeju City522
Seogwipo403
@03	35.7	127.1	Jeollabuk-do
^354 1267
Changsu328
Gunsan560
Iksan553
Imsil326
Jeongeup422
Jeonju644
Jinan-gun347
Kimje342
Koch'ang400
Nangen407
Puan330
Wanju444
@05	36.4	127.7	North Chungcheong
^362 1274
Cheongju-si641
Chinch'on470
Koesan364
Okcheon412
Yeongdong304
@06	37.8	128.2	Gangwon-do
^372 1277
Chuncheon570
Gangneung56C
Hongch'on452
Hwacheon390
Kosong4C8
Neietsu308
Samcheok32F
Sokcho4A9
T'aebaek30D
Tonghae43E
Wonju522
Yanggu393
@
^351 1290
Busan|Pusan700
Gijang312
@
^376 1270
Seoul!800
@
^375 1265
Ganghwa-gun320
Incheon|Inchon702
@13	37.6	127	Gyeonggi-do
^370 1268
Ansan-si630
Anseong405
Anyang-si641
Bucheon-si650
Gapyeong County387
Goyang-si670
Guri-si563
Gwangju445
Gwangmyeong|Kwangmyong551
Hanam454
Hwado475
Hwaseong-si520
Icheon-si536
Munsan390
Namyangju464
Osan423
Pubal437
Seongnam-si643
Suwon-si|Suwon632
Uijeongbu-si572
Wabu464
Yangju583
Yangp'yong457
Yeoju338
@14	36.3	128.7	Gyeongsangbuk-do
^358 1281
Andong486
Cheongsong gun36A
Chilgok323
Eisen328
Gimcheon430
Gumi532
Gyeongju40B
Gyeongsan-si406
Hayang317
Heunghae33C
Kunwi345
Mungyeong481
Pohang52D
Sangju361
Seonsan342
Yeongju4A5
Yeonil32D
@
^358 1285
Daegu711
Hwawon400
@16	35	126.9	Jeollanam-do
^346 1261
Beolgyo32C
Haenam305
Hwasun459
Kurye36E
Kwangyang44F
Mokpo523
Muan444
Naju346
Sinan320
Suncheon54E
Yeongam326
Yeonggwang374
Yeosu52G
@17	36.5	127	Chungcheongnam-do
^361 1265
Asan475
Boryeong421
Buyeo324
Cheonan577
Gongju446
Hongseong452
Kinzan30A
Nonsan316
Seonghwan386
Seosan City470
Taesal-li390
Tangjin381
Yesan363
Yonmu306
@
^351 1268
Gwangju611
Masan500
@
^363 1274
Daejeon600
Sintansin220
@20	35.2	128.4	Gyeongsangnam-do
^349 1281
Changnyeong464
Changwon536
Gimhae|Kimhae538
Goseong312
Jinju|Chinju530
Kyosai405
Miryang366
Naeso434
Sinhyeon405
Ungsang45B
Yangsan449
@
^355 1293
Ulsan600
@22	36.6	127.3	Sejong-si
^366 1273
Sejong500
=KW	29.5	45.8	Kuwait	Kuwaiti|Kuwaitis
@
^294 480
Ad Dasmah200
Kuwait City|Al Kuwayt!400
@
^291 481
Al Ahmadi600
Al Fahahil400
Al Fintas310
Al Mahbulah300
Al Manqaf300
Ar Riqqah300
@
^293 477
Al Jahra300
@
^293 480
Al Farwaniyah400
Janub as Surrah300
@
^293 480
As Salimiyah401
Hawalli400
@
^293 481
Sabah as Salim400
-KY	19.5	-80.5	Cayman Islands	Caymanian|Caymanians
@
^193 -814
George Town!300
=KZ	48	68	Kazakhstan	Kazakh|Kazakhs
@
^433 769
Burunday310
Esik316
Kapshagay362
Otegen Batyra311
Sarkand4LU
Taldykorgan4HF
Talghar303
Tekeli3FJ
Ushtobe3KB
Zharkent39V
@
^433 769
Almaty|Alma-Ata700
@
^518 684
Akkol2FC
Atbasar300
Kokshetau4FA
Makinsk28K
Shchuchinsk3BI
Stepnogorsk36Z
@
^478 572
Aktobe5P0
Emba3AA
Kandyagash3H2
Khromtau3PC
Shalqar30O
@
^512 714
Nur-Sultan|Astana!500
@
^470 489
Atyrau51U
Balyqshy31U
Qulsary30p
Shalkar3A0
@
^512 514
*Oral500
Aksay30G
@
^456 633
Baikonur400
@
^433 512
Aktau440
Zhangaözen40H
@
^413 680
Arys3B8
Belyye Vody3BI
Chardara300
Kentau4M5
Lenger39J
Saryaghash32C
Turar Ryskulov3CN
Turkestan4K3
@
^517 753
Aqsu33G
Ekibastuz400
Pavlodar56H
@
^468 678
Abay3Sp
Balqash40.
Karaganda|Karagandy5Ur
Shakhtinsk3Tm
Soran3Uo
Temirtau4Xq
Zhezqazghan4A0
@
^502 612
Arqalyk30v
Kostanay5UO
Lisakovsk3ND
Rudnyy4SJ
Zhetikara3K0
@
^439 617
Aral3T0
Chiili33o
Kyzylorda5Ac
Novokazalinsk3J5
Tasbuget29d
Yanykurgan30t
Zhosaly3GO
@
^475 803
Ayagoz351
Georgievka3ID
Ridder3SW
Semey5T0
Shemonaikha3VG
Ust-Kamenogorsk5PN
Zaysan20k
Zyryanovsk3Me
@
^423 696
Shymkent500
@
^549 692
Petropavl500
@
^429 697
Chu37f
Karatau338
Merke20Z
Sarykemer21I
Taraz50H
Zhangatas370
=LA	18	105	Laos	Laotian|Laotians
@
^141 1058
Muang Không201
Pakse4A0
@
^204 1040
Xam Nua300
@
^207 1020
Muang Xay300
@
^194 1032
Muang Phônsavan300
@
^174 1048
Thakhek400
@
^199 1021
Luang Prabang300
@
^166 1048
Savannakhet400
@
^202 1005
Ban Houayxay200
@
^184 1037
Pakxan300
@
^180 1026
Vientiane!500
@
^189 1024
Vang Vieng300
=LB	33.8	35.8	Lebanon	Lebanese
@
^339 355
Beirut!700
Ra's Bayrut600
@
^340 356
Byblos310
Jounieh400
@
^331 351
En Nâqoûra300
Ghazieh343
Sidon453
Tyre421
@
^334 355
Habboûch400
Nabatîyé et Tahta400
@
^338 359
Zahle400
@
^343 358
Bcharré302
Tripoli510
@
^340 362
Baalbek300
=LC	13.9	-61	St. Lucia	Saint Lucian|Saint Lucians
@
^140 -610
Castries!300
=LI	47.3	9.5	Liechtenstein	Liechtensteiner
@
^471 95
Vaduz!100
=LK	7	81	Sri Lanka|Ceylon	Sri Lankan|Sri Lankans
@
^69 806
Dambulla4A1
Gampola330
Hatton200
Kandy440
Matale360
Nuwara Eliya312
@
^83 804
Anuradhapura400
@
^75 798
Chilaw310
Kurunegala306
Puttalam350
@33	7	80.4	Sabaragamuwa
^67 803
Kegalle360
Ratnapura301
@
^59 800
Ambalangoda331
Bentota350
Devinuwara306
Galle412
Matara405
Weligama314
@35	6.7	81.2	Uva
^64 811
Badulla360
Kataragama302
@
^65 798
Battaramulla South441
Beruwala302
Colombo!640
Dehiwala-Mount Lavinia531
Hanwella Ihala343
Hendala451
Homagama332
Ja Ela361
Kalutara312
Kandana351
Katunayaka471
Kelaniya351
Kolonnawa441
Kotikawatta441
Maharagama431
Moratuwa531
Mulleriyawa341
Negombo470
Panadura321
Peliyagoda351
Pita Kotte441
Sri Jayewardenepura Kotte441
Wattala351
Welisara351
@
^73 812
Ampara305
Batticaloa445
Eravur Town354
Kalmunai416
Trincomalee4D0
Vakarai382
@
^88 800
Jaffna490
Point Pedro4A2
Valvedditturai4A2
Vavuniya405
=LR	6.5	-9.5	Liberia	Liberian|Liberians
@
^70 -95
Gbarnga300
@
^76 -85
New Yekepa300
@
^50 -90
Greenville200
@
^59 -100
Buchanan300
@
^44 -77
Harper300
@
^63 -108
Bensonville312
Monrovia!600
@
^65 -104
Kakata300
@
^61 -81
Zwedru300
@
^84 -97
Voinjama300
=LS	-29.5	28.5	Lesotho	Mosotho
@
^-288 282
Butha-Buthe200
@
^-289 279
Hlotse301
Maputsoe300
@
^-298 272
Mafeteng400
@
^-293 275
Maseru!400
@
^-302 275
Mohale's Hoek300
@
^-301 287
Qacha's Nek300
@
^-304 277
Quthing300
=LT	56	24	Lithuania	Lithuanian|Lithuanians
@
^540 240
Alytus440
Druskininkai300
@
^549 239
Jonava324
Kaunas500
Kedainiai341
@
^553 211
Gargzdai243
Klaipeda540
Kretinga361
Palanga360
Silute304
@
^546 234
Marijampole300
@
^557 244
Panevezys400
Rokiskis23C
@
^558 233
Radviliskis302
Siauliai410
@
^553 223
Taurage300
@
^559 218
*Plunge300
Mazeikiai345
Telsiai314
@
^555 256
Utena300
Visaginas318
@
^547 248
Ukmerge360
Vilnius!505
=LU	49.8	6.2	Luxembourg	Luxembourger
@
^495 60
Dudelange301
Esch-sur-Alzette300
@
^496 61
Luxembourg!400
=LV	57	25	Latvia	Latvian|Latvians
@
^573 253
Cesis300
@
^559 265
Daugavpils400
@
^565 259
Jekabpils300
@
^567 237
Jelgava400
@
^570 238
Jurmala300
@
^565 210
Liepaja400
@
^568 246
*Ogre300
@
^565 273
Rezekne300
@
^569 241
Riga!600
@
^570 232
Tukums300
@
^575 254
Valmiera300
@
^574 216
Ventspils300
@
^569 244
Salaspils200
=LY	28	17	Libya	Libyan|Libyans
@63	32.8	21.8	Al Jabal al Akhdar
^328 218
Al Bayda'400
@64	29.1	16	Al Jufrah
^291 159
Hun300
Waddan312
@65	24.2	23.3	Al Kufrah
^242 233
Al Jawf200
At Taj300
@
^322 206
Al Abyar300
Al Marj432
Tukrah330
@67	32.9	12.1	An Nuqat al Khams
^328 119
Al Ajaylat405
Zaltan210
Zuwarah312
@
^328 125
Az Zawiyah502
Sabratah400
Surman301
Zawiya502
@69	31.9	20.2	Banghazi
^317 201
Benghazi|Bengasi640
Qaryat Suluq202
@
^328 222
Al Qubbah300
Darnah404
@
^250 102
Ghat300
@
^317 140
Bani Walid300
Misratah57B
Zliten486
@73	25.4	14.3	Murzuq
^259 139
Murzuk300
@
^319 110
Nalut300
@
^270 144
Al Jadid410
Sabha400
@76	31.1	16.6	Surt
^312 166
Sirte400
@
^329 132
Tajura'402
Tripoli|Tarabulus!600
@78	27.5	13.7	Ash Shati'
^275 143
Brak300
@79	30.9	24.5	Al Butnan
^321 240
Tobruk400
@80	31.8	12.5	Jabal al Gharbi
^314 123
Gharyan487
Mizdah307
Yafran472
Zintan350
@81	32.5	13	Al Jafarah
@82	32.5	13.9	Al Marqab
^324 136
Al Khums527
Masallatah324
Tarhuna500
@83	30	20.4	Al Wahat
^308 201
Ajdabiya401
Az Zuwaytinah320
@84	26.6	12.8	Wadi al Hayat
^266 128
Ubari300
=MA	32	-5	Morocco	Moroccan|Moroccans
@
^348 -62
*Tangier6A4
Al Hoceima55N
Asilah372
Bni Bouayach33O
Chefchaouen349
Fnidek3A8
Imzouren33N
Ksar El Kebir423
Larache440
Martil389
Ouezzane406
Tirhanimîne34M
Tétouan588
@
^325 -30
Ahfir3P9
Al Aaroui3P0
Aïn Beni Mathar2FA
Berkane4O7
Bouarfa30A
El Aïoun3L5
Jerada3I8
Nador4R1
Oujda|Oujda-Angad5MB
Taourirt4J1
Zaïo3O3
@
^334 -55
Azrou303
El Hajeb331
Fes665
Fès al Bali475
Guercif48L
Ifrane414
Meknes550
Sefrou447
Tahla36B
Taounate3B9
Taza48F
@
^334 -70
*Salé672
Kenitra594
Khemisset449
Mechraa Bel Ksiri3CA
Oulmes30A
Rabat!662
Salé Al Jadida563
Sidi Kacem48D
Sidi Slimane49B
Sidi Yahia El Gharb397
Skhirate350
Souq Larb'a al Gharb3DA
Temara551
Tiflet457
@
^323 -69
Al Fqih Ben Çalah422
Beni Mellal406
Boujniba261
Kasba Tadla336
Khenifra46C
Khouribga460
Midelt34M
Oued Zem463
@
^327 -85
Azemmour362
Berrechid469
Bouznika3BD
Casablanca799
El Jadida460
Mohammedia5AB
Settat439
Sidi Bennour301
@
^312 -98
Essaouira430
Marrakesh64I
Safi5B6
Setti Fatma30L
Youssoufia4AD
@
^303 -69
Arfoud3BR
Errachidia4GP
Ouarzazate460
Reçani3AQ
Tinghir3CE
Zagora30B
@
^294 -102
Agadir6A6
Oulad Teïma4AA
Sidi Ifni300
Taroudant4BD
Tiznit335
@
^284 -111
Guelmim46A
Tan-Tan400
@
^267 -117
Smara300
=MC	43.7	7.4	Monaco	Monegasque
@
^437 74
Monaco!300
=MD	47	29	Moldova|Moldavia	Moldovan|Moldovans
@
^461 287
Ceadîr-Lunga301
Comrat320
@
^470 289
Chisinau|Kishinev!600
@
^467 290
Dubasari362
Rîbnita3B0
Slobozia207
Tiraspol416
@
^478 279
Balti400
@
^468 295
Tighina400
@
^459 282
Cahul300
@
^466 294
Causeni300
@
^480 278
Drochia200
@
^482 273
Edinet300
@
^479 283
Floresti200
@
^468 286
Hîncesti200
@
^474 288
Orhei300
@
^477 280
Bilicenii Vechi200
@
^482 283
Soroca300
@
^471 286
Straseni300
@
^472 278
Ungheni300
=ME	42.5	19.3	Montenegro	Montenegrin|Montenegrins
@
^421 191
*Bar200
@
^430 197
Bijelo Polje200
@
^423 188
Budva300
@
^424 189
Cetinje200
@
^425 185
Herceg Novi300
@
^428 189
Niksić400
@
^434 194
Pljevlja300
@
^424 193
Podgorica!400
-MF	18.1	-63.9	St. Martin	Saint Martin Islander
@
^181 -631
Marigot!200
=MG	-20	47	Madagascar	Malagasy
@
^-190 471
Alarobia206
Ambohitrolomahitsy236
Anjozorobe368
Ankazobe270
Ankazondandy237
Antananarivo!614
Manjakandriana317
Sadabe246
@
^-199 468
Ambatolampy356
Antanifotsy435
Antsirabe502
Betafo311
Faratsiho352
Miandrarivo350
Soanindrariny304
@
^-192 467
Arivonimamo325
Soavinandriana300
@
^-188 460
Fenoarivo Be346
Tsiroanomandidy300
@
^-218 466
Ambalavao303
Fianarantsoa435
Ikalamavony270
@
^-206 468
Ambatofinandrahana300
Ambositra314
Fandriana346
@
^-224 474
Amboanjo245
Ifanadiana2B2
Ifatsy204
Ikongo350
Manakara336
Mananjary3C9
Nosy Varika3IB
Sahavato3I9
@
^-224 461
Ihosy200
@
^-235 473
Farafangana375
Vangaindrano323
Vohipaho302
Vondrozo370
@
^-200 481
Ampasimanolotra3CA
Mahanoro317
Marolambo300
Toamasina5JD
Vohibinany3R9
@
^-175 492
Fenoarivo Atsinanana312
Mananara3D6
Maroantsetra3L5
Soanierana Ivongo364
Vavatenina300
@
^-189 482
Ambatondrazaka3B2
Amparafaravola3D0
Andilamena3J4
Moramanga300
@
^-167 461
Ambato Boeny326
Mahajanga4A2
Marovoay365
Sitampiky300
@
^-149 480
Antsohihy300
Bealanana247
@
^-169 468
Maevatanana300
Tsaratanana219
@
^-181 440
Maintirano200
@
^-247 437
Ampanihy30A
Ankazoabo3O8
Beroroha3UF
Betioky3A7
Sakaraha3I8
Toliara4E0
@
^-253 451
Ambovombe41A
Beloha310
Kopoky211
Tsiombe304
@
^-250 464
Amboasary300
Tôlanaro306
@
^-203 443
Belon'i Tsiribihina362
Miandrivazo38C
Morondava300
@
^-137 483
Ambanja302
Ambarakaraka226
Ambilobe358
Antsiranana4EA
Antsohimbondrona366
Hell-Ville330
@
^-149 497
Ampahana325
Andapa330
Antalaha306
Sambava365
=MH	9	168	Marshall Islands	Marshallese
@
^88 1677
Ebaye200
@
^71 1714
Majuro!300
=MK	41.8	22	Macedonia|North Macedonia	Macedonian|Macedonians
@
^410 213
Bitola400
@
^420 210
Brvenica200
@
^415 206
Centar Zupa300
@
^420 228
Delcevo200
@
^411 225
Gevgelija300
@
^420 216
Ilinden200
@
^415 210
Kicevo300
@
^419 224
Kocani300
@
^422 223
Kriva Palanka300
@
^422 216
Lipkovo300
@
^415 221
Negotino300
@
^416 225
Radovis300
@
^411 210
Resen200
@
^417 222
Shtip300
@
^419 215
Studenicani300
@
^421 211
Tearce300
@
^419 225
Vinica300
@
^419 209
Negotino200
@
^420 211
Zelino300
@
^419 209
Bogovinje200
Kamenjane200
@
^415 205
*Debar300
@
^418 209
Gostivar300
@
^414 220
Kavadarci300
@
^421 217
Kumanovo400
@
^411 208
Ohrid300
@
^413 216
Prilep400
@
^412 207
Struga300
@
^414 226
Strumica300
@
^420 210
Tetovo400
@
^417 218
Veles400
@
^419 214
Butel310
Cair410
Kisela Voda401
Skopje!510
Suto Orizare310
=ML	18	-2	Mali	Malian|Malians
@
^127 -80
Bamako!600
@
^122 -114
Bafoulabé3G6
Kayes4M0
Sagalo207
@
^139 -46
Djenné300
Mopti464
@
^133 -62
Markala341
San30D
Ségou410
@
^113 -75
Bougouni310
Koutiala4BK
Sikasso40I
Yorosso2BR
@
^119 -84
Banamba3GA
Kangaba200
Kati383
Kolokani3H4
Koulikoro3A8
@
^168 -30
Timbuktu300
@
^163 0
Gao400
=MM	21	96	Myanmar|Burma	Burmese
@01	20.1	92.9	Rakhine
^201 929
Sittwe400
@
^226 936
Hakha300
@03	17.3	95.2	Ayeyarwady
^163 947
Bogale407
Hinthada4D8
Kyaiklat31A
Maubin34A
Mawlamyinegyunn316
Myanaung3K6
Nyaungdon379
Pathein550
Pyapon40A
Wakema335
@04	24.8	97.3	Kachin
^243 972
Bhamo300
Myitkyina4B2
@05	16.4	98.1	Kayin
^158 976
Hpa-An3B0
Kyain Seikgyi Township507
Myawadi399
@06	19.7	97.2	Kayah
^197 972
Loikaw200
@
^204 954
Kyaukse3C7
Mandalay6G7
Meiktila455
Mogok4PB
Myingyan4B0
Pyin Oo Lwin4GB
Yamethin407
@10	22.8	95.2	Sagain
^219 944
Mawlaik3H0
Monywa527
Sagaing40G
Shwebo47D
@11	21.7	98.5	Shan
^204 970
Lashio4P7
Tachilek30T
Taunggyi440
@12	12	98.4	Tanintharyi
^100 982
Dawei4f0
Kawthaung404
Myeik4O4
@13	16.7	97.4	Mon
^161 970
Kyaikkami306
Kyaikto3C0
Martaban346
Mawlamyine546
Mudon427
Thaton484
@
^193 948
Chauk4G0
Magway481
Minbu491
Myaydo414
Pakokku4K3
Taungdwingyi477
Thayetmyo404
Yenangyaung4C1
@
^173 952
Bago50D
Letpandan356
Nyaunglebin47F
Paungde3C3
Prome4F0
Pyu3CC
Taungoo4GC
Thanatpin30E
Tharyarwady346
@
^167 959
Kanbe401
Kayan327
Syriam413
Thongwa316
Twante300
Yangon|Rangoon713
@
^197 961
Nay Pyi Taw|Naypyidaw|Naypyitaw!600
Pyinmana401
=MN	46	105	Mongolia	Mongolian|Mongolians
@
^462 1007
Bayanhongor300
@
^490 900
Ölgii300
@
^449 1101
Saynshand300
@
^458 1063
Mandalgovi200
@
^477 968
Uliastai200
@
^464 963
Altai200
@
^480 916
Khovd300
@
^496 1002
*Mörön300
@
^436 1044
Dalandzadgad200
@
^447 1022
Arvayheer3G6
Hovd300
@
^489 1062
Dzüünharaa303
Sühbaatar3D0
@
^467 1133
Baruun-Urt200
@
^477 1070
Зуунмод200
@
^500 921
Ulaangom300
@
^479 1069
Ulaanbaatar|Ulan Bator|Ulan Batar!600
@
^488 1035
Bulgan200
@
^495 1059
Darhan400
@
^490 1041
Erdenet400
-MO	22.2	113.6	Macau|Macao	Macanese
@
^222 1135
Macau!500
-MP	15.2	145.8	Northern Mariana Islands	
@
^152 1458
Saipan!300
@
^150 1456
San Jose Village200
-MQ	14.7	-61	Martinique	Martinican|Martinicans
@
^146 -611
Ducos201
Fort-de-France!400
La Trinité211
Le François302
Le Lamentin301
Le Robert312
Saint-Joseph211
Sainte-Marie321
=MR	20	-12	Mauritania	Mauritanian|Mauritanians
@
^181 -160
Nouakchott!600
@
^166 -73
Néma400
@
^166 -114
Kiffa300
@
^162 -135
Kaédi300
@
^171 -139
Aleg200
@
^165 -158
Rosso300
Tékane315
@
^205 -130
Atar300
@
^209 -170
Nouadhibou400
@
^152 -122
Sélibaby300
@
^227 -125
Zouérat300
-MS	16.8	-62.2	Montserrat	Montserratian|Montserratians
@
^167 -622
Plymouth!000
=MT	35.8	14.6	Malta	Maltese
@
^359 145
Birkirkara300
@
^359 144
Mosta300
@
^359 145
Qormi300
@
^359 145
Valletta!200
@
^359 145
Zabbar200
=MU	-20.3	57.6	Mauritius	Mauritian|Mauritians
@
^-203 574
Bambous200
@
^-203 577
Bel Air Rivière Sèche200
Centre de Flacq210
@
^-204 577
Mahébourg200
@
^-202 575
St. Pierre200
@
^-201 575
Le Hochet200
Triolet301
@
^-203 575
Beau Bassin-Rose Hill410
Curepipe400
Quatre Bornes400
Vacoas400
@
^-202 575
Port Louis!400
@
^-200 577
Goodlands300
=MV	3.3	73	Maldives	Maldivan|Maldivans
@
^42 735
*Malé!400
=MW	-13.5	34	Malawi	Malawian|Malawians
@
^-144 329
Dedza20E
Kasungu3E6
Lilongwe!649
Mchinji360
Nkhotakota3FE
Salima36G
@
^-119 336
Karonga3K3
Mzimba300
Mzuzu444
Rumphi393
@
^-169 350
Balaka3J0
Blantyre6B0
Liwonde3I2
Mangochi3O3
Mulanje295
Nsanje303
Zomba4F3
=MX	23	-102	Mexico	Mexican|Mexicans
@
^218 -1027
Aguascalientes614
Calvillo300
Jesús María324
Pabellón de Arteaga334
Rincón de Romos344
San Francisco de los Romo234
@02	30.3	-115.4	Free and Sovereign State of Baja California
^305 -1170
Ensenada5E4
Guadalupe Victoria2IJ
Las Delicias2J1
Lázaro Cárdenas20B
Mexicali6LF
Puebla2LG
Pórticos de San Antonio3J0
Rancho La Gloria3J0
Rodolfo Sánchez Taboada3C4
Rosarito4J0
San Felipe25M
Santa Isabel3LE
Tecate4L4
Terrazas del Valle3K2
Tijuana6K0
Villa del Prado 2da Sección3J0
@03	25.3	-112.2	Baja California Sur
^229 -1117
Cabo San Lucas40I
Ciudad Constitución3L0
Colonia del Sol30I
La Paz5CE
San José del Cabo42K
@
^186 -918
Campeche5CD
Champotón37B
Ciudad del Carmen400
Escárcega30B
@05	16.2	-92.3	Chiapas
^149 -939
Arriaga3D0
Berriozábal3J6
Cacahoatán21H
Chiapa de Corzo3I9
Cintalapa de Figueroa3I2
Comalapa38I
Comitán de Domínguez4DI
Emiliano Zapata3SL
Huixtla32E
Las Margaritas3EJ
Las Rosas3FF
Mapastepec35A
Motozintla35H
Ocosingo3KI
Ocozocoautla de Espinosa3J5
Palenque/Temp3QJ
Pijijiapan287
Reforma3U8
San Cristóbal de las Casas4ID
Suchiapa2H8
Tapachula50G
Teopisca2GE
Tonalá3C1
Tuxtla Gutiérrez|Tuxtla5J8
Venustiano Carranza2ED
Villaflores3D6
Yajalón2NG
@06	28.9	-106.4	Chihuahua
^269 -1081
Aldama3JM
Camargo38T
Chihuahua City|Chihuahua6HK
Ciudad Delicias4DQ
Ciudad Juárez|Juárez6mG
Cuauhtémoc4FC
Jiménez3ER
Madera2N0
Manuel Ojinaga3Rb
Meoqui3EQ
Nuevo Casas Grandes3Z2
Ojinaga3Ra
Parral40O
@07	27.3	-101.8	Coahuila
^254 -1034
Allende3TP
Castaños3EK
Ciudad Acuña4dO
Ciudad Melchor Múzquiz3PJ
Francisco I. Madero341
Frontera4FJ
Matamoros312
Monclova5FK
Nava3UQ
Nueva Rosita3PM
Palau2PK
Parras de la Fuente30C
Piedras Negras4XT
Ramos Arizpe41P
Sabinas3PN
Saltillo60O
San Buenaventura3HJ
San Pedro302
San Pedro344
Torreón610
@
^189 -1043
Ciudad de Armería203
Ciudad de Villa de Álvarez446
Colima436
Manzanillo420
Tecomán404
@
^192 -993
Azcapotzalco531
Benito Juarez521
Benito Juárez521
Colonia del Valle521
Coyoacán611
Cuauhtémoc522
Delegación Cuajimalpa de Morelos420
Gustavo Adolfo Madero632
Iztacalco522
Iztapalapa722
Magdalena Contreras511
Mexico City|Mexico, D.F.!822
Miguel Hidalgo521
Milpa Alta303
San Antonio Tecómitl303
San Juan Ixtayopan303
San Miguel Ajusco301
San Miguel Topilejo302
San Pablo Oztotepec202
Tlalpan611
Tláhuac513
Venustiano Carranza522
Xochimilco512
Álvaro Obregón621
@
^234 -1054
Ciudad Guadalupe Victoria2AD
Durango|Victoria de Durango567
El Salto340
Gómez Palacio5MJ
Lerdo4LJ
Pueblo Nuevo300
Santiago Papasquiaro3G0
Vicente Guerrero23E
@11	20.9	-100.9	Guanajuato
^200 -1019
Abasolo344
Acámbaro40C
Apaseo el Alto35D
Apaseo el Grande35C
Celaya55B
Centro Familiar la Soledad3B2
Comonfort37B
Cortazar459
Dolores Hidalgo Cuna de la Independencia Nacional4CA
Guanajuato City4A6
Irapuato575
Jaral del Progreso348
Juventino Rosas369
La Ermita3C2
León|León de los Aldama6B2
Marfil3A6
Medina2B3
Moroleón317
Purísima de Bustos3A0
Pénjamo342
Romita394
Salamanca467
Salvatierra32A
San Felipe3F7
San Francisco del Rincón4A0
San José Iturbide3AF
San Luis de la Paz3DE
San Miguel de Allende49C
Silao495
Uriangato317
Valle de Santiago447
Villagrán359
Yuriria328
@12	17.6	-100.1	Guerrero
^167 -1016
Acapulco de Juárez61H
Arcelia3GD
Atoyac de Álvarez35C
Ayutla de los Libres23P
Chilapa de Álvarez39O
Chilpancingo59L
Ciudad Altamirano3H9
Ciudad de Huitzuco2GN
Iguala de la Independencia4GL
Ometepec30W
Petatlán383
Taxco3JK
Teloloapan3HH
Tixtla de Guerrero39M
Tlapa de Comonfort38U
Técpan de Galeana25A
Zihuatanejo490
Zumpango del Río3AL
@13	20.4	-98.9	Hidalgo
^197 -993
Actopan364
Apan308
Ciudad Sahagun317
Cuautepec de Hinojosa33A
Don Antonio224
Huejutla de Reyes3E9
Ixmiquilpan381
La Providencia Siglo XXI246
Mixquiahuala de Juarez351
Pachuca546
Progreso de Alvaro Obregon251
Santiago Tulantepec239
Tepeapulco217
Tepeji del Río de Ocampo320
Tizayuca313
Tula de Allende340
Tulancingo449
Zacualtipán3A6
@14	20.9	-103.5	Jalisco
^192 -1052
*Tequila3HE
Ahualulco de Mercado2FC
Ameca3DC
Arandas3FT
Atotonilco el Alto3ER
Autlán de Navarro368
Chapala3BK
Cihuatlán306
Ciudad Guzmán45H
Coyula3FK
El Grullo36A
El Quince2DJ
El Salto3B7
El Salto3DK
Encarnación de Díaz3NU
Guadalajara6FI
Hacienda Santa Fe4DI
Ixtapa3F0
Jalostotitlán3KR
Jamay2BP
Jocotepec3BI
La Barca3BR
Lagos de Moreno4MX
Las Pintas de Arriba3EJ
Las Pintitas3EJ
Lomas del Sur3DI
Magdalena2HC
Nicolás R Casillas3DH
Nuevo México3GI
Ocotlán4CO
Puerto Vallarta5E0
San José del Castillo2DK
San José del Valle3G0
San Juan de los Lagos3KT
San Miguel el Alto3IS
San Sebastián el Grande3DI
Santa Anita3EI
Sayula37G
Tala3FF
Tamazula de Gordiano35J
Teocaltiche3MQ
Tepatitlán de Morelos4GO
Tesistán4GH
Tlajomulco de Zúñiga3DI
Tlaquepaque6EJ
Tonalá5EK
Tuxpan34I
Villa Hidalgo2PQ
Zacoalco de Torres3AG
Zapopan6FI
Zapotiltic34I
Zapotlanejo3EL
@15	19.1	-100.7	México
^188 -1023
Alborada Jaltenco29W
Amecameca33Z
Ampliación San Mateo28W
Atlacomulco de Fabela3AO
Buenavista58V
Capulhuac de Mirafuentes34S
Chalco45Y
Chicoloapan46Y
Chiconcuac38Y
Ciudad López Mateos58U
Ciudad Nezahualcoyotl66X
Ciudad Nicolás Romero58U
Coacalco58W
Colonia Lindavista47W
Coyotepec3AV
Cuautitlán Izcalli58V
Cuautitlán49V
Ecatepec de Morelos68W
Emiliano Zapata35X
Fuentes del Valle48W
Huilango29U
Huixquilucan46T
Ixtapaluca55Y
Ixtapan de la Sal20Q
Jacona de Plancarte4C0
Jesús del Monte36U
Juchitepec23Y
Lerma de Villada35S
Los Reyes Acaquilpan46X
Melchor Ocampo39W
Metepec35R
Naucalpan|Naucalpan de Juárez67V
Ocoyoacac35S
Ojo de Agua59X
Ozumba de Alzate22Z
San Antonio Acahualco25P
San Buenaventura35Y
San Francisco Acuautla35Y
San Francisco Tlalcilalcalpan25P
San Isidro35X
San Jerónimo Cuatro Vientos35Z
San Jorge Pueblo Nuevo35R
San José Guadalupe Otzacatipan35R
San Martín Azcatepec39X
San Martín Cuautlalpan35Z
San Mateo Atenco45S
San Mateo Huitzilzingo24Y
San Miguel Coatlinchán36Y
San Pablo de las Salinas49W
San Rafael34Z
San Salvador Atenco28Y
San Salvador Tizatlalli45R
Santa María Chimalhuacán66X
Santa Teresa3AV
Santiago Teyahualco39W
Santiago Tlacotepec24Q
Tangancícuaro de Arista2B1
Tecámac de Felipe Villanueva29X
Tecámac29X
Tejupilco de Hidalgo31L
Tenango de Arista33R
Teoloyucan39V
Teotihuacán de Arista39Y
Teotihuacán39Y
Tepexpan48Y
Tepotzotlán39V
Tequixquiac3BW
Texcoco47Y
Tezoyuca28Y
Tlalnepantla67V
Toluca55Q
Tulantongo27Y
Tultepec49W
Tultitlán de Mariano Escobedo38V
Valle de Bravo34M
Xalatlaco24T
Xico55X
Xonacatlán36S
Zinacantepec35Q
Zumpango de Ocampo3AW
@16	19.2	-101.2	Michoacán
^180 -1028
Apatzingán4B4
Ario de Rosales2CB
Ciudad Hidalgo4HM
Guacamayas306
Heróica Zitácuaro4EO
Huetamo de Núñez36J
Jiquílpan de Juárez3K1
La Orilla306
La Piedad4N8
Los Reyes de Salgado3G3
Lázaro Cárdenas406
Maravatío de Ocampo3JO
Morelia6HG
Nueva Italia de Ruiz3A7
Paracho de Verduzco3G8
Peribán de Ramos2F4
Puruándiro3LD
Pátzcuaro3FC
Sahuayo de Morelos4L1
Tacámbaro de Codallos3CD
Tepalcatepec2C0
Tuzantla2CM
Uruapan5E7
Yurécuaro3N5
Zacapú3IA
Zamora4K5
Zinapécuaro2JK
@17	19.3	-99.3	Morelos
^185 -997
Axochiapan209
Cuautla438
Cuernavaca545
Emiliano Zapata335
Jiutepec445
Jojutla315
Puente de Ixtla314
Reyes Acozac3D7
San Andrés Cuexcontitlán391
San Juan Zitlaltepec3D6
San Mateo Otzacatipan381
San Pablo Autopan390
San Pedro Totoltepec381
Santa María Ajoloapan3D7
Santa Rosa Treinta225
Temixco445
Tlaquiltenango315
Tres de Mayo345
Xochitepec335
Xoxocotla325
Yautepec346
Yecapixtla248
Zacatepec325
@18	21.7	-104.8	Nayarit
^207 -1054
Acaponeta3I0
Compostela255
Ixtlán del Río33A
Mezcales301
Santiago Ixcuintla3B2
Tepic585
Tuxpan3C1
Xalisco385
@19	25.3	-99.9	Nuevo León
^249 -1006
Anáhuac2N5
Apodaca|Ciudad Apodaca594
Cadereyta Jiménez476
Cadereyta476
Ciudad Benito Juárez475
Ciudad Sabinas Hidalgo3G4
Ciudad de Allende346
Ciénega de Flores2B4
Fraccionamiento Real Palmas3A4
García490
General Escobedo|Ciudad General Escobedo593
Guadalupe683
Hidalgo2B1
Jardines de la Silla374
Linares40A
Mitras Poniente392
Montemorelos338
Monterrey683
Parque Industrial Ciudad Mitras392
San Nicolás de los Garza583
San Pedro Garza Garcia482
San Pedro Garza García482
Santa Catarina581
Santiago354
@20	17.1	-96.3	Oaxaca
^158 -981
Ciudad de Huajuapan de León3K3
Crucecita20K
Heroica Ciudad de Tlaxiaco2F4
Ixtepec38U
Juchitán de Zaragoza46V
Loma Bonita3NM
Matías Romero3BV
Miahuatlán de Porfirio Díaz35F
Oaxaca City5DE
Ocotlán de Morelos2AE
Puerto Escondido31A
Salina Cruz44T
San Antonio de la Cal3CE
San Juan Bautista Tuxtla4NK
Santa Cruz Xoxocotlán4CE
Santa María Atzompa3DD
Santiago Pinotepa Nacional350
Santo Domingo Tehuantepec35T
@21	19.4	-97.9	Puebla
^182 -985
Acajete395
Acatlán de Osorio205
Acatzingo387
Ajalpan32C
Altepexi32C
Amozoc de Mota485
Atlixco471
Casa Blanca284
Chignahuapan3G5
Cholula492
Ciudad Serdán38B
Cuautlancingo392
Huauchinango3K4
Huejotzingo3A1
Izúcar de Matamoros340
Libres2D8
Los Reyes de Juárez277
Moyotzingo3A1
Palmarito Tochapan279
Puebla City|Puebla683
San Andrés Cholula392
San Bernardino Tlaxcalancingo382
San Martin Texmelucan4B1
San Rafael Tlanalapan2B0
San Salvador El Seco299
Sanctorum392
Santa Ana Xalmimilulco2A1
Santiago Momoxpan292
Tecamachalco378
Tehuacán53B
Tepatlaxco de Hidalgo295
Tepeaca386
Teziutlán4GB
Xicotepec de Juárez3L5
Zacatlán3H5
Zinacatepec21D
@22	20.8	-99.8	Querétaro
^204 -1004
El Pueblito410
Querétaro City|Santiago de Querétaro620
San Juan del Río404
Santa Rosa Jauregui330
Tequisquiapan315
Venceremos220
@23	19.7	-87.9	Quintana Roo
^185 -883
Cancún6RF
Chetumal400
Felipe Carrillo Puerto3B3
Playa del Carmen4LC
San Miguel de Cozumel4KE
Tulum3H8
@24	22.5	-100.3	San Luis Potosí
^213 -1017
Ciudad Fernández36H
Ciudad Valles47R
Cárdenas27L
Matehuala4NB
Rioverde36H
Salinas de Hidalgo2D0
San Luis Potosí City|San Luis Potosí687
Soledad de Graciano Sánchez598
Tamazunchale30T
Tamuín27T
Ébano39X
@25	24.6	-107.4	Sinaloa
^228 -1090
Culiacán6KG
El Rosario22V
Escuinapa30W
Guamúchil4R9
Guasave4S5
Juan José Ríos3U2
La Cruz2BL
Leyva Solano3T4
Licenciado Benito Juárez3JF
Los Mochis5U0
Mazatlán54Q
Navolato3KD
Villa Juárez3JF
Villa de Costa Rica3IG
@26	29.4	-111.8	Sonora
^268 -1148
Agua Prieta4jr
Cananea3gj
Ciudad Obregón57n
Empalme3Ce
Esperanza38n
Guaymas4Bd
Hermosillo6Nc
Heroica Caborca4dQ
Huatabampo30q
Magdalena de Kino3cc
Miguel Alemán3KX
Navojoa43s
Nogales5jd
Puerto Peñasco4jD
San Luis Río Colorado4v0
@27	18	-92.5	Tabasco
^175 -934
Comalcalco382
Cunduacán362
Cárdenas450
Frontera3A8
Huimanguillo330
Jalpa de Méndez273
Macuspana338
Paraiso392
Playas del Rosario345
Río de Teapa335
Teapa304
Tenosique30K
Villahermosa555
@28	24.9	-98.7	Tamaulipas
^223 -995
Altamira41G
Ciudad Madero50H
Ciudad Mante445
Ciudad Miguel Alemán3f5
Ciudad Río Bravo4bE
Ciudad Victoria5E4
Heroica Matamoros5aK
Miramar41G
Nuevo Laredo5q0
Reynosa6cC
San Fernando3PE
Tampico50G
Valle Hermoso3YH
@29	19.4	-98.1	Tlaxcala
^191 -986
Apizaco335
Calpulalpan350
Contla324
Huamantla327
La Magdalena Tlaltelulco224
Papalotla314
Santa Ana Chiautempan324
Teolocholco214
Tetla235
Tlaxcala City424
Villa Vicente Guerrero404
Zacatelco314
@
^179 -982
Acayucan30X
Agua Dulce32f
Allende33c
Alto Lucero2V8
Altotonga3JA
Alvarado39O
Banderilla3HD
Carlos A. Carrillo35O
Catemaco35V
Cerro Azul3X5
Ciudad Mendoza39A
Coatepec3GC
Coatzacoalcos52c
Coatzintla3Q7
Cosamaloapan35O
Coscomatepec de Bravo2CC
Cosoleacaque31a
Córdoba4AD
Fortín de las Flores3AC
Fraccionamiento Ciudad Olmeca23a
Huatusco3CC
Isla31R
Ixtaczoquitlán3AB
José Cardel3FI
Jáltipan de Morelos31Z
La Isla37L
Las Choapas30f
Lerdo de Tejada37R
Martínez de la Torre4MB
Minatitlán41a
Misantla3KD
Nanchital de Lázaro Cárdenas del Río32c
Naranjos3Z5
Nogales39A
Orizaba4AB
Papantla de Olarte3P9
Perote3HA
Poza Rica de Hidalgo5Q7
Pánuco3g0
Río Blanco39A
San Andrés Tuxtla45U
Santiago Tuxtla26T
Tantoyuca3Z0
Tierra Blanca35I
Tlapacoyan3LA
Tres Valles23L
Túxpam de Rodríguez Cano4V8
Valente Diaz3DK
Veracruz5DL
Villa Independencia2MB
Xalapa|Xalapa de Enríquez5GD
Xico3FC
Álamo3U5
@31	20.7	-89	Yucatán
^201 -899
Chichen Itza36D
Hunucmá390
Izamal289
Kanasín483
Motul3A6
Mérida693
Oxkutzkab325
Peto30A
Progreso3C2
Tecax316
Ticul334
Tizimín3AH
Uman382
Valladolid36H
@32	23	-102.4	Zacatecas
^214 -1036
Fresnillo4I7
Guadalupe4DB
Jerez de García Salinas3C6
Juan Aldama2T2
Loreto39G
Nochistlán de Mejía208
Río Grande3O6
Sombrerete3M0
Tlaltenango de Sánchez Román243
Víctor Rosales3F9
Zacatecas City4EA
=MY	2.5	112.5	Malaysia	Malaysian|Malaysians
@01	2	103.2	Johor
^15 1025
Bakri352
Batu Pahat444
Johor Bahru60D
Kampung Pasir Gudang Baru40E
Kampung Simpang Renggam238
Kluang458
Kota Tinggi32E
Kulai42B
Labis395
Mersing39D
Muar town451
Parit Raja246
Pekan Nenas30A
Pontian Kechil309
Segamat4A3
Skudai40C
Taman Senai41B
Tangkak380
Ulu Tiram41D
Yong Peng356
@02	5.9	100.1	Kedah
^54 998
Alor Star576
Bedong337
Gurun247
Jitra496
Kuah390
Kuala Kedah375
Kulim408
Sungai Petani527
@03	5.5	102.1	Kelantan
^49 1020
Gua Musang300
Kampong Kadok3B3
Kampong Pangkal Kalong3A2
Kota Bharu6C2
Pasir Mas3B1
Peringat3B3
Tanah Merah392
@04	2.3	102.2	Melaka
^22 1021
Alor Gajah321
Batu Berendam301
Bukit Rambai211
Kampong Masjid Tanah320
Kampung Ayer Keroh312
Kampung Ayer Molek202
Kampung Bukit Baharu302
Klebang Besar301
Malacca501
Sungai Udang310
@05	2.6	102.1	Negeri Sembilan
^25 1018
Bahau336
Kampung Baharu Nilai330
Kuala Pilah324
Port Dickson400
Seremban521
Tampin304
@06	3.6	102.8	Pahang
^35 1019
Bentong Town300
Jerantut345
Kuala Lipis271
Kuantan53E
Mentekab304
Pekan30F
Raub330
Temerluh405
@07	4.2	100.9	Perak
^32 1005
Bagan Serai3I0
Batu Gajah3D5
Bidur398
Ipoh6E6
Kampar3B7
Kampong Dungun408
Kuala Kangsar3G4
Lumut3A1
Pantai Remis2D1
Parit Buntar3J0
Simpang Empat4I1
Taiping5H2
Tapah Road3A7
Teluk Anson485
@08	6.4	100	Perlis
^63 997
Kangar415
Pantai Cenang200
@09	5.3	100.4	Penang
^52 1002
Batu Feringgi330
Bukit Mertajam523
Butterworth422
George Town521
Kampung Sungai Ara411
Kepala Batas232
Nibong Tebal303
Perai422
Permatang Kuching332
Tanjung Tokong331
Tasek Glugor433
@11	3.1	112.9	Sarawak
^12 1103
Bintulu4KR
Kapit28Q
Kuching640
Lawas3bp
Limbang3al
Marudi4Ue
Miri5Wb
Mukah3HI
Sarikei39C
Sibu5BF
Simanggang30C
@12	3.2	101.4	Selangor
^27 1010
Ampang458
Banting315
Batang Berjuntai374
Batu Arang365
Jenjarum325
Kampong Baharu Balakong438
Kampung Baru Subang655
Kampung Tanjung Karang272
Klang634
Kuala Selangor373
Kuang366
Ladang Seri Kundang365
Petaling Jaya546
Port Klang334
Putra Heights436
Rawang466
Sabak Bernam2B0
Semenyih438
Sepang507
Serendah376
Shah Alam545
Subang Jaya636
Sungai Besar3A0
Tanjung Sepat306
@13	5	103	Terengganu
^43 1031
Cukai403
Kertih323
Kuala Terengganu5A0
Marang391
Paka333
@
^31 1017
Kuala Lumpur!600
@15	5.3	115.2	Federal Territory of Labuan
^53 1152
Labuan400
@16	5.6	116.9	Sabah
^42 1153
Bandar Labuan3B0
Beaufort2B4
Donggongon4H8
Keningau4B9
Kinarut2G7
Kota Kinabalu5I8
Kudat3RF
Lahad Datu48U
Papar3F6
Putatan4H8
Ranau3IE
Sandakan5GS
Semporna43X
Tawau50Q
@
^29 1017
Putrajaya300
=MZ	-18.3	35	Mozambique	Mozambican|Mozambicans
@
^-131 390
Mocímboa3IE
Montepuez400
Pemba41F
@
^-251 330
Chibuto445
Chokwé460
Macia311
Xai-Xai406
@
^-239 353
Inhambane401
Maxixe400
@
^-260 320
Matola605
Ressano Garcia460
@
^-198 347
Beira501
Dondo420
@
^-162 370
Angoche40T
Cidade de Nacala5Gb
Mozambique3Cb
Mutuáli3D0
Nampula5BN
@
^-148 352
Cuamba40D
Lichinga4F0
Mandimba445
@
^-162 336
Tete400
@
^-186 365
Chinde200
Quelimane574
@
^-191 335
Chimoio500
@
^-260 326
Maputo|Lourenco Marques!600
=NA	-22	17	Namibia	Namibian|Namibians
@
^-226 171
Windhoek!500
@
^-175 243
Katima Mulilo300
@
^-230 145
Swakopmund330
Walvis Bay300
@
^-233 171
Rehoboth300
@
^-266 152
Keetmanshoop20T
Lüderitz200
@
^-224 190
Gobabis200
@
^-178 157
Oshakati300
@
^-220 166
Grootfontein3OF
Okahandja303
Otjiwarongo3F0
@
^-179 198
Rundu400
-NC	-21.5	165.5	New Caledonia	New Caledonian|New Caledonians
@
^-223 1664
Dumbéa311
Mont-Dore302
Noumea!400
=NE	18	9	Niger	Nigerien
@
^170 80
Agadez400
Alaghsas400
@
^133 126
Diffa300
Nguigmi395
@
^119 32
Dogondoutchi3H8
Dosso3B0
Gaya302
@
^135 68
Dakoro3A0
Maradi403
Mayahi359
Tessaoua33C
Tibiri312
@
^138 52
Birni N Konni301
Illéla270
Madaoua338
Tahoua4B1
@
^130 85
Magaria304
Matamey240
Mirriah377
Tanout2K4
Zinder585
@
^135 21
Niamey!600
@
^140 8
Ayorou371
Tillabéri327
Téra300
-NF	-29	168	Norfolk Island	Norfolk Islander
@
^-291 1680
Kingston!000
=NG	10	8	Nigeria	Nigerian|Nigerians
@
^64 29
Badagry300
Ebute Ikorodu526
Epe42B
Ikeja524
Lagos815
Lekki50C
@11	8.9	7.2	FCT
^89 72
Abuja!623
Kuje400
@16	7	3.6	Ogun
^66 29
Abeokuta664
Ado-Odo200
Ifo423
Ijebu Ode52A
Ijebu-Igbo44B
Ilaro331
Iperu238
Sagamu527
@21	4.9	7.9	Akwa Ibom
^46 77
Eket302
Esuk Oron426
Ikot Ekpene560
Itu363
Uyo552
@
^50 81
Calabar502
Ikom4A6
Obudu3HB
Ogoja3H7
Ugep580
@
^96 68
Anchau2EG
Dutsen Wai3DE
Kachia33C
Kaduna696
Kafanchan40F
Kagoro40G
Lere48I
Soba2ED
Sofo-Birnin-Gwari3E0
Zaria6F9
@
^115 73
Daura3FA
Funtua400
Katsina5F3
Malumfashi433
@25	6.2	7	Anambra
^59 67
Agulu424
Atani510
Awka434
Enugu-Ukwu433
Igbo-Ukwu413
Ihiala402
Nkpor431
Nnewi512
Onitsha521
Ozubulu412
Uga404
@26	7.3	8.8	Benue
^71 77
Igbor249
Katsina-Ala31G
Makurdi568
Otukpa300
Takum32N
@27	11.9	13	Borno
^106 122
Bama49F
Biu400
Damboa366
Dikwa3EH
Gamboru4IK
Gwoza25F
Kukawa2NE
Magumeri3F6
Maiduguri6CA
Marte2IG
Monguno3LE
@28	5.6	7.1	Imo
^55 68
Nkwerre433
Oguta320
Okigwe436
Owerri502
@
^116 79
Gaya33B
Gwarzo230
Kano746
Rano307
Wudil329
@30	8.9	4.5	Kwara
^81 32
Bode Saadu28G
Ilorin64D
Jebba3AG
Kaiama3F7
Lafiagi48M
Offa40F
Okuta3B0
Patigi36Q
@31	9.9	5.5	Niger
^86 38
Babana2I0
Baro30Q
Bida45M
Ibeto2JD
Kontagora4IH
Lapai24S
Minna5AR
Mokwa37D
Rijau2PF
Suleja46Y
Tegina3FO
Zungeru3CO
@
^74 33
*Saki5D1
Fiditi436
Ibadan706
Igbeti3D8
Igbo-Ora400
Igboho4E5
Kisi4H6
Lalupon418
Orita-Eruwa421
Oyo656
@35	9.5	12.7	Adamawa
^84 120
Ganye201
Gombi3I7
Jimeta595
Mubi5JD
Numan4B0
Yola485
@
^54 55
Agbor497
Asaba48C
Burutu200
Kwale339
Ogwashi-Uku38A
Sapele452
Ughelli415
Warri513
@37	6.8	5.9	Edo
^63 56
Auchi487
Benin City600
Ekpoma445
Ubiaja348
Uromi447
@39	12	9.3	Jigawa
^113 93
Birnin Kudu322
Chakwama534
Dutse250
Gumel3D1
Gwaram206
Hadejia4C7
Kiyawa253
@40	11.6	4.8	Kebbi
^114 37
Argungu3D8
Birnin Kebbi4B5
Jega487
Kamba350
Zuru30F
@41	7.5	6.6	Kogi
^71 55
Ajaokuta25C
Egbe2B0
Idah40C
Isanlu-Itedoijowa2C3
Kabba376
Lokoja47C
Ogaminana457
Okene557
@42	7.6	4.5	Osun
^74 42
Apomu400
Ejigbo451
Gbongan412
Ijebu-Jesa336
Ikire500
Ikirun455
Ila Orangun567
Ilesa525
Ilobu443
Inisa441
Iwo520
Modakeke401
Oke Mesi447
Olupona420
Osogbo444
Otan Ayegbaju356
Oyan476
@43	8	10.7	Taraba
^67 97
Beli2CD
Gembu30G
Ibi3F0
Jalingo4MH
Wukari4C1
@44	12	11.2	Yobe
^116 105
Damaturu31F
Daura409
Gashua4D5
Geidam3DE
Kumagunnam2G1
Nguru4D0
Potiskum416
@45	5.4	7.6	Abia
^51 74
Aba600
Amaigbo474
Bende452
Ohafia-Ifigh454
Umuahia541
@
^103 98
Azare4E4
Bauchi500
Darazo376
Kari398
@
^61 73
Aku460
Awgu302
Eha Amufu465
Enugu-Ezike392
Enugu632
Nsukka481
@
^71 48
*Ode479
Akure524
Idanre403
Ondo500
Owo518
@
^93 89
Bukuru250
Jos660
Pankshin305
@
^45 67
*Bonny205
Buguma422
Degema330
Elele361
Obonoma421
Okrika424
Port Harcourt633
@
^124 46
Gwadabawa2A6
Illela2D7
Sokoto676
Tambuwal300
@52	4.7	6.1	Bayelsa
^49 63
Yenagoa300
@53	6.2	7.9	Ebonyi
^59 79
Abakaliki442
Afikpo400
Effium472
Ezza-Ohu452
Isieke451
@54	7.7	5.3	Ekiti
^74 49
Ado-Ekiti523
Aramoko-Ekiti431
Efon-Alaaye530
Emure-Ekiti406
Igbara-Odo412
Igede-Ekiti432
Ijero-Ekiti442
Ikere-Ekiti413
Ipoti452
Ise-Ekiti515
Oke Ila361
@
^99 108
Billiri204
Deba236
Dukku290
Garko334
Gombe544
Kumo314
Nafada3C5
Pindiga412
@56	8.6	8.1	Nassarawa
^84 77
Akwanga257
Doma207
Keffi442
Lafia418
Nasarawa310
Wamba359
@57	12.2	6	Zamfara
^121 51
Gummi300
Gusau51G
Kaura Namoda45F
Moriki38E
Talata Mafara35A
=NI	13	-85	Nicaragua	Nicaraguan|Nicaraguans
@
^124 -857
Boaco310
Camoapa202
@
^118 -862
Diriamba310
Jinotepe300
San Marcos310
@
^125 -872
Chichigalpa312
Chinandega411
Corinto300
El Viejo320
Somotillo253
@
^121 -854
Juigalpa300
@
^131 -864
Estelí400
@
^118 -861
Granada411
Nandaime300
@
^131 -860
Jinotega300
@
^123 -869
La Paz Centro302
León410
Nagarote303
@
^135 -866
Somoto300
@
^118 -864
Ciudad Sandino341
El Crucero221
Managua!631
San Rafael del Sur300
Tipitapa343
@
^119 -861
Masatepe300
Masaya410
@
^129 -859
Matagalpa400
Río Blanco207
@
^136 -865
Jalapa334
Ocotal300
@
^114 -858
Rivas300
@
^137 -848
Puerto Cabezas33E
Siuna200
@
^117 -845
Bluefields337
Nueva Guinea300
Rama353
=NL	52.5	5.8	Netherlands|Holland	Dutch|Dutchman
@01	52.9	6.6	Drenthe
^527 62
Assen434
Emmen417
Hoogeveen303
Meppel300
@02	53.2	5.7	Friesland
^530 54
Drachten317
Harlingen220
Heerenveen305
Leeuwarden424
Sneek303
@03	52.1	5.9	Gelderland
^518 52
Aalten31E
Apeldoorn448
Arnhem427
Barneveld334
Beuningen316
Brummen33A
Culemborg320
Doetinchem32B
Duiven318
Ede425
Eibergen23E
Elburg366
Elst316
Epe358
Geldermalsen311
Groesbeek307
Harderwijk354
Lichtenvoorde32E
Nijkerk343
Nijmegen407
Nunspeet366
Putten354
Tiel312
Velp228
Wageningen325
Wijchen305
Winterswijk32F
Wisch31C
Zaltbommel300
Zevenaar319
Zutphen33A
@
^530 64
*Leek320
Delfzijl335
Groningen522
Hoogezand324
Stadskanaal306
Veendam315
Winschoten316
@05	51.3	5.9	Limburg
^508 57
Brunssum313
Geleen321
Gennep293
Heerlen413
Hoensbroek312
Kerkrade314
Maastricht400
Roermond343
Sittard322
Tegelen354
Venlo465
Venray373
Weert350
@06	51.5	5.1	North Brabant
^513 43
's-Hertogenbosch44A
*Best32B
Bergeijk30B
Bergen op Zoom420
Boxtel33A
Breda435
Cranendonck30D
Dongen336
Eersel31A
Eindhoven51C
Geertruidenberg346
Geldrop31D
Gemert23E
Goirle328
Helmond42E
Loon op Zand338
Nuenen32D
Oisterwijk339
Oosterhout336
Oss45C
Rijen236
Roosendaal422
Schijndel33B
Sint-Oedenrode23C
Steenbergen330
Tilburg538
Uden34D
Valkenswaard31C
Veghel33C
Vught34A
Waalwijk348
Werkendam356
@07	52.6	4.9	North Holland
^522 45
Aalsmeer313
Alkmaar442
Amstelveen414
Amsterdam!624
Beverwijk332
Bussum317
Castricum332
Den Helder483
Diemen315
Enkhuizen258
Haarlem421
Harenkarspel253
Heemskerk332
Heemstede311
Heerhugowaard353
Heiloo342
Hilversum407
Hoofddorp412
Hoorn446
Huizen317
IJmuiden331
Medemblik366
Naarden217
Purmerend435
Uithoorn303
Velsen432
Volendam336
Weesp315
Zaandam423
Zaanstad433
Zandvoort220
@
^519 49
Amersfoort435
Baarn334
Driebergen-Rijsenburg324
IJsselstein311
Leerdam302
Leusden325
Maarssen321
Mijdrecht230
Nieuwegein412
Rhenen317
Soest334
Utrecht522
Veenendaal417
Vianen312
Wijk bij Duurstede214
Woerden320
Zeist423
@10	51.5	3.8	Zeeland
^513 36
*Flushing310
*Goes323
Borssele311
Middelburg320
Terneuzen302
@11	52	4.5	South Holland
^518 41
's-Gravenzande321
Alblasserdam316
Alphen aan den Rijn436
Barendrecht314
Benthuizen334
Bergschenhoek224
Berkel en Rodenrijs324
Bodegraven337
Boskoop236
Capelle aan den IJssel415
Delft423
Dordrecht406
Gorinchem309
Gouda426
Hellevoetsluis300
Hendrik-Ido-Ambacht305
Hillegom355
Hoogvliet313
Katwijk aan Zee343
Krimpen aan den IJssel315
Leiden444
Leiderdorp344
Lisse355
Maassluis312
Middelharnis201
Naaldwijk221
Noordwijk-Binnen343
Oegstgeest344
Oud-Beijerland303
Papendrecht306
Pijnacker323
Rhoon313
Ridderkerk315
Rijswijk322
Rotterdam614
Sassenheim244
Scheveningen332
Schiedam413
Sliedrecht307
Spijkenisse402
The Hague|Den Haag532
Vlaardingen412
Voorburg333
Voorschoten333
Waddinxveen326
Wassenaar333
Ypenburg323
Zoetermeer434
Zwijndrecht305
@15	52.5	6.5	Overijssel
^522 59
*Borne318
Almelo428
Dalfsen334
Deventer413
Enschede40A
Haaksbergen308
Hardenberg447
Hengelo419
Kampen340
Losser31B
Oldenzaal31A
Raalte324
Staphorst243
Steenwijk262
Tubbergen329
Wierden327
Zwolle432
@16	52.5	5.5	Flevoland
^523 52
Almere Stad410
Dronten325
Emmeloord345
Lelystad423
Urk244
Zeewolde303
=NO	62	10	Norway	Norwegian|Norwegians
@
^625 62
Alesund300
Kristiansund26F
Molde32A
@
^663 141
Bodø3A3
Mo i Rana300
@
^599 107
Oslo|Christiania!600
@
^589 53
Haugesund350
Sandnes404
Stavanger414
@
^634 104
Steinkjer36B
Trondheim400
@
^591 97
*Moss33A
Asker477
Drammen465
Fredrikstad41C
Halden30H
Kongsberg260
Sarpsborg32E
@
^608 105
Gjøvik202
Hamar306
Lillehammer330
@
^591 96
Horten239
Larvik304
Porsgrunn301
Sandefjord306
Skien310
Tønsberg328
@
^581 80
Arendal348
Kristiansand400
@
^604 52
Askøy200
Bergen501
@
^688 165
Harstad300
Tromsø38P
=NP	28	84	Nepal	Nepalese
@
^265 872
Bhadrapur309
Biratnagar501
Dhankuta351
Dharan431
Ilam247
Itahari321
Khadbari390
@
^265 849
Birgunj450
Gaur334
Jaleshwar319
Janakpur Dham42A
Lahan32G
Malangawa347
Rajbiraj30I
Siraha32D
@
^274 844
Banepa22B
Bharatpur430
Dhulikhel22B
Hetauda406
Kathmandu!639
Kirtipur339
Madhyapur Thimi43A
Panauti32B
Patan539
@
^280 836
Baglung330
Pokhara534
Walin302
@
^275 813
Butwal42L
Gulariya370
Nepalgunj463
Siddharthanagar40M
Tansen34M
Tulsipur36A
@
^286 816
Birendranagar300
Dailekh321
@
^285 802
Dadeldhura384
Darchula3D4
Dhangadhi424
Dipayal387
Mahendranagar450
Tikapur309
=NR	-0.5	166.9	Nauru	Nauruan|Nauruans
@
^-6 1669
Yaren District!000
-NU	-19	-169.9	Niue	Niuean|Niueans
@
^-191 -1699
Alofi!000
=NZ	-42	174	New Zealand	New Zealander|New Zealanders
@10	-44	-176.6	Chatham Islands
@
^-372 1748
Auckland540
Mangere320
Manukau|Manukau City521
North Shore540
Papakura311
Pukekohe East302
@
^-381 1762
Rotorua400
Tauranga440
Whakatane318
@E9	-43.8	171.9	Canterbury
^-444 1713
Ashburton354
Christchurch59D
Timaru300
@
^-387 1780
Gisborne300
@F2	-39.3	177.1	Hawke's Bay
^-396 1768
Hastings400
Napier City411
@F3	-40.1	175.4	Manawatu-Wanganui
^-406 1751
Levin302
Palmerston North425
Whanganui370
@F4	-41.4	174	Marlborough
^-415 1740
Blenheim300
@
^-413 1733
Nelson400
@F6	-35.5	173.8	Northland
^-357 1743
Whangarei300
@F7	-45.6	169.8	Otago
^-459 1705
Dunedin400
Oamaru285
@F8	-46	168.3	Southland
^-464 1684
*Gore235
Invercargill300
@F9	-39.4	174.2	Taranaki
^-391 1741
New Plymouth300
@G1	-37.9	175.5	Waikato
^-387 1753
Cambridge281
Hamilton490
Taupo308
Tokoroa256
@
^-413 1748
*Wellington!500
Lower Hutt411
Masterton339
Paraparaumu342
Porirua321
Upper Hutt323
@TAS	-41.1	173	Tasman
^-413 1732
Richmond200
=OM	21	57	Oman	Omani|Omanis
@
^224 573
Adam202
Bahla'360
Bidbid3A8
Izki355
Nizwá452
Sufalat Sama'il397
@
^234 574
Oman Smart Future City332
Rustaq400
@
^226 595
Sur400
@
^236 582
*Muscat!602
Bawshar402
Seeb510
@
^262 562
Khasab300
@
^170 541
Salalah400
@
^232 565
Ibri400
Yanqul240
@
^243 558
Buraimi400
@
^238 565
Al Khaburah326
As Suwayq409
Liwá371
Saham444
Shinas390
Sohar452
@
^225 585
Badiyah303
Ibra'320
=PA	9	-80	Panama	Panamanian|Panamanians
@
^94 -825
Changuinola300
@
^84 -826
David402
La Concepción210
Pedregal202
@
^85 -804
Penonomé200
@
^93 -799
*Colón410
Cativá311
Sabanitas201
@
^90 -796
Alcalde Díaz310
Ancón300
Chilibre320
Curundú201
Juan Díaz412
Panama City|Panama!501
Pedregal312
San Miguelito511
Tocumen312
@
^81 -810
Santiago300
@
^89 -798
Arraiján411
La Chorrera400
Veracruz202
=PE	-10	-75.3	Peru	Peruvian|Peruvians
@
^-62 -784
Bagua Grande340
Chachapoyas305
La Peca360
@
^-101 -786
Chimbote5A0
Coishco2B0
Huaraz46B
Huarmey204
@
^-137 -734
Abancay315
Andahuaylas200
@
^-170 -727
Arequipa66C
Camaná240
Mollendo307
@
^-132 -742
Ayacucho400
Huanta330
@
^-72 -788
Cajamarca403
Jaén3F0
@
^-121 -771
Callao600
@
^-143 -727
Cusco587
Santa Ana3E0
Sicuani30F
@
^-128 -750
Huancavelica300
@
^-102 -766
Huánuco434
Tingo María396
Yanacancha300
@
^-152 -762
Chincha Alta4I1
Ica5B5
Minas de Marcona20B
Nazca34D
Pisco4F0
San Clemente2F1
@
^-121 -760
Huancayo508
Jauja335
Junín290
La Oroya361
Satipo28E
Tarma373
@
^-84 -796
Chepén3C2
Chocope364
Guadalupe3C1
Huamachuco36F
Laredo336
Moche326
Pacasmayo3A0
Paiján373
San Pedro de Lloc2A1
Santiago de Cao344
Trujillo636
Virú308
@
^-69 -799
Chiclayo611
Chongoyape235
Ferreñafe331
Lambayeque320
Monsefú300
Picsi321
Pimentel210
Saña303
@
^-131 -778
*Imperial30E
Barranca3O0
Chancay3F5
Chosica4CB
Huacho3K2
Hualmay3K2
Huaral4G6
Huaura3K2
Mala24C
Nuevo Imperial30F
Paramonga3O0
San Isidro4A8
San Vicente de Cañete30E
Santiago de Surco5A8
@
^-59 -761
Iquitos5MS
Yurimaguas300
@
^-127 -694
Puerto Maldonado312
Tambopata300
@
^-176 -713
Ilo300
Moquegua344
@
^-107 -765
Cerro de Pasco402
Chaupimarca330
@
^-56 -813
Catacaos436
Chulucanas45B
La Breita2D4
La Unión326
Marcavelica376
Paita352
Piura547
Querecotillo387
Sechura305
Sullana476
Talara4A0
Tambo Grande37A
@
^-162 -706
Ayaviri3D0
Ilave219
Juliaca575
La Rinconada3GC
Puno446
Yunguyo20F
@
^-85 -772
Bellavista2E6
Juanjuí3D5
Moyobamba3P2
Rioja3O0
Tocache337
Uchiza207
@
^-180 -703
Tacna500
@
^-36 -805
Tumbes400
Zarumilla212
@
^-84 -746
Pucallpa500
@
^-120 -770
Lima!800
-PF	-15	-140	French Polynesia	French Polynesian|French Polynesians
@
^-176 -1496
Faaa310
Papeete!310
Punaauia300
=PG	-6	147	Papua New Guinea	Papuan
@
^-88 1482
Popondetta300
@
^-61 1437
Mendi300
@
^-91 1432
Daru200
@
^-62 1556
Arawa300
@
^-61 1454
Goroka300
@
^-43 1523
Kokopo300
@
^-35 1436
Wewak300
@
^-52 1458
Madang300
@
^-72 1466
Bulolo200
Lae454
@
^-59 1442
Mount Hagen300
@
^-56 1501
Kimbe300
@
^-95 1472
Port Moresby|Moresby!500
=PH	13	122	Philippines	Filipino|Filipinos|Philippine
@01	17.2	120.3	Ilocos
^158 1201
Agoo330
Aringay363
Batac City3N5
Bauang272
Bayambang204
Binmaley322
Calasiao323
Dagupan422
Domalanoan221
Guiset East336
Laoag4O5
Lingayen421
Manaoag424
Mangaldan433
San Fernando482
San Nicolas3O5
Santa Barbara223
Santa Maria3C3
Tagudin3B3
Urdaneta425
Vigan3I3
@02	18.5	121.7	Cagayan Valley
^164 1211
Alicia346
Aparri3K5
Baggabag B311
Bambang300
Bayombong310
Cabagan3A7
Diadi233
Ilagan478
Ramon344
Roxas275
San Mateo255
Santiago434
Solana4D6
Solano311
Tuguegarao City4C6
@03	14.7	120.9	Central Luzon
^144 1199
*Papaya399
Abucay336
Aliaga3B9
Angat35B
Angeles City587
Apalit469
Arayat489
Balagtas44A
Balanga436
Baliuag46A
Bocaue44A
Bongabon3CC
Botolan391
Bulacan44A
Bulaon478
Burgos3D7
Bustos36A
Cabanatuan City5BB
Cabiao38A
Calumpit459
Camiling3D5
Candaba379
Capas497
Castillejos353
Concepcion498
Del Pilar368
Dinalupihan456
Gapan49A
General Mamerto Natividad3CC
General Tinio3AB
Gerona3C7
Guiguinto44A
Guimba3D9
Guyong44B
Hagonoy448
Hermosa346
Iba391
Jaen39A
La Paz3A8
Laur3CD
Limay327
Loma de Gato34B
Lubao357
Mabalacat587
Magalang488
Malolos549
Manibaug Pasig377
Marilao44A
Mariveles406
Masantol358
Masinloc3B1
Mexico378
Meycauayan53B
Morong234
Muñoz3DA
Norzagaray45B
Obando43A
Olongapo City544
Orani346
Orion327
Palayan City3BC
Pandacaqui388
Pandi35B
Paniqui3D7
Pantubig36B
Paombong349
Peñaranda3AB
Pilar337
Pio366
Plaridel45A
Porac376
Pulilan459
Quezon3C9
Ramos2D7
Rizal3DC
Samal346
San Antonio352
San Antonio39A
San Fernando City568
San Francisco3A9
San Ildefonso47A
San Jose del Monte54B
San Leonardo3AB
San Luis369
San Marcelino363
San Miguel3A7
San Miguel47B
San Narciso262
San Simon369
San Vicente298
Santa Ana379
Santa Cruz257
Santa Cruz3E0
Santol587
Sexmoan357
Subic453
Talavera4CA
Tarlac City5B7
Telabastagan377
@05	13	123.4	Bicol
^124 1227
Baao3B7
Bato2A7
Buhi3A8
Bulan33C
Calabanga3D5
Daet4H3
Goa3D8
Iriga City4A7
Irosin33D
Jose Pañganiban3J0
Labo3I1
Legaspi City57A
Libon497
Magarao2D5
Malilipot39A
Masbate309
Mercedes2H3
Nabua3A7
Naga4C5
Polangui498
San Jose3A9
Sorsogon46D
Tabaco4AA
Tagas28A
Tiwi2BA
Virac2CF
@06	10.8	122.5	Western Visayas
^96 1221
Asia304
Bacolod City5B9
Bago City497
Binalbagan368
Binonga4C9
Cadiz4DC
Escalante3CE
Himamaylan358
Hinigaran378
Iloilo City|Iloilo5B5
Isabela269
Kabankalan447
Kalibo Town4L3
La Carlota388
La Castellana379
Maao399
Manapla3EA
Mansilingan5A9
Murcia2A9
Pacol397
Pandan3L0
Paraiso3DD
Passi3F5
Pulupandan397
Roxas City4K7
Sagay4DD
Saravia3D9
Sipalay323
Suay357
Sum-Ag3A8
Talisay4B9
Taloc3A8
Tinongan469
Ualog4AD
Victorias City4DA
@07	10.2	123.6	Central Visayas
^93 1228
Apas3AB
Bais City433
Balamban3C9
Bantayan3J9
Bayawan310
Bogo3IC
Canlaon3B4
Carcar388
Cebu City6AB
Cogan3DC
Compostela3CC
Consolacion3BC
Danao23A
Danao4CC
Dumaguete405
Guihulñgan385
Jagna34G
Lapu-Lapu City5AB
Liloan3BC
Loboc23C
Mandaue City5AB
Minglanilla49A
Naga39A
Pinamungahan3A8
San Fernando399
Santa Catalina301
Sibulan315
Tagbilaran City44B
Talisay City49A
Tanjay324
Toledo City4B8
@
^101 1246
Abuyog264
Baybay262
Borongan2F8
Calbayog City4K0
Carigara2C1
Catarman3O0
Catbalogan4H3
Laoang2P4
Maasin302
Ormoc City590
Palo2B4
Panalanoy5C4
Tacloban City5B4
Tanauan2A4
@09	7.8	122.8	Zamboanga Peninsula
^69 1220
Dapitan3IE
Dipolog City4HD
Ipil396
Mahayag2CE
Molave3CF
Muricay49F
Pagadian59E
Recodo310
Zamboanga City|Zamboanga501
@10	8.2	124.4	Northern Mindanao
^77 1237
Boroon255
Bugo38B
Cagayan de Oro589
Dologon21D
Don Carlos30D
Iligan555
Jasaan2AB
Malaybalay45E
Manolo Fortich37C
Mantampay555
Maramag31D
Mariano4BE
NIA Valencia42E
Oroquieta381
Ozamiz441
Quezon30E
Tagoloan38B
Tangub340
@11	6.7	125.9	Davao
^64 1252
Bansalan340
Cabayangan2A5
Compostela3D9
Davao City|Davao674
Digos432
Lupon358
Magsaysay240
Magugpo Poblacion5A6
Malita304
Manay38D
Mati46A
Monkayo3E9
Nabunturan2C8
New Corella3C6
Panabo495
Samal375
San Mariano3B8
Santa Maria223
@12	7	124.6	Soccsksargen
^58 1244
Alabel339
Bañga464
General Santos638
Glan308
Iligan City5P0
Isulan382
Kabacan3D4
Kidapawan4C7
Koronadal474
Laguilayan291
Lake Sebu343
Malapatan329
Malingao6E1
Maluñgun359
Midsayap3E1
Polomolok447
Surallah363
Tacurong393
Tupi256
@13	9.2	125.9	Caraga
^80 1254
Bah-Bah365
Bayugan384
Bislig429
Buenavista3A0
Bunawan226
Butuan591
Cabadbaran3B1
Libertad591
San Francisco356
Surigao City4I1
Talacogon254
Tandag3B8
Trento207
Veruela316
@14	6.3	121.6	Autonomous Region in Muslim Mindanao
^47 1194
Bongao334
Budta6Po
Buluan3Ks
Cotabato City5Pm
Isabela4KQ
Jolo4EG
Maganoy2Mo
Maluso3IP
Marawi City4Xn
Pagaluñgan3Oo
Parang3Rn
Sitangkai200
Wao3Ur
@15	16.9	121.1	Cordillera
^164 1206
Baguio City500
Itogon301
La Trinidad310
Mankayan252
Tabuk3B9
@40	14.1	121.7	Calabarzon
^133 1206
*Bay397
Alaminos386
Amadeo293
Angono4C6
Antipolo City|Antipolo5D5
Atimonan37D
Aurora20J
Bacoor5C3
Bagong Pagasa3E4
Balayan361
Banaybanay366
Baras3C7
Batangas555
Bauan354
Bignay Uno369
Binangonan5C6
Biñan5A5
Cabuyao5A5
Cainta5D5
Calaca362
Calamba596
Calatagan250
Calauag37H
Calauan387
Candelaria468
Cardona3C6
Carmona3A5
Catanauan33H
Cavite City4C3
Concepcion Ibaba369
Cuenca365
Dasmariñas5A3
General Trias4B3
Gumaca36F
Imus5B3
Indang393
Jalajala2B7
Kawit4B3
Lilio288
Lipa City566
Lopez36H
Los Baños496
Lucban38A
Lucena City56A
Lumbang3A9
Malabanban Norte368
Malanday3E5
Malvar376
Mamatid396
Maragondon3A1
Mauban39B
Mendez-Nuñez383
Morong3C6
Nagcarlan388
Naic3A2
Nasugbu480
Noveleta3B3
Paete3B9
Pagbilao37B
Pangil3B9
Patuto384
Pila398
Pililla3C7
Pulong Santa Cruz4A5
Rodriguez4F6
Sampaloc3C8
San Mateo4E5
San Pablo City587
San Pascual354
San Pedro5B4
Santa Cruz4A8
Santa Rosa5A5
Santo Tomas485
Sariaya379
Silang494
Taal363
Tagaytay483
Talisay384
Tanauan485
Tanay4C7
Tayabas37A
Taytay5D5
Teresa3D6
Ternate3A1
Victoria397
@41	10.4	119.9	Mimaropa
^93 1184
Calapan4fS
Mamburao3dM
Mansalay3WU
Narra300
Pinamalayan3bV
Puerto Princesa City543
Romblon2Xd
Roxas2A9
Sablayan3ZO
San Jose4VR
@
^145 1209
Caloocan City611
Calumpang212
City of Taguig|Taguig602
Las Piñas601
Makati City511
Mandaluyong City511
Manila!611
Navotas521
Pasay501
Pasig|Pasig City612
Quezon City712
San Juan City411
Tanza420
=PK	30	70	Pakistan	Pakistani|Pakistanis
@02	28.2	65.8	Balochistan
^250 617
Bela3Ck
Chaman4xm
Dadhar2jy
Dera Bugti3e;
Gwadar316
Jiwani200
Kalat3en
Kharan3ab
Khuzdar4Sn
Loralai3s+
Mach2nu
Mastung3mp
Mehrabpur3V#
Nushki3kh
Pasni33I
Pishin3ur
Quetta6qr
Sibi4j!
Turbat4AD
Usta Muhammad3W#
Uthal28n
Zhob3#=
@03	33.8	71.4	Khyber Pakhtunkhwa|North-West Frontier Province
^318 704
*Tank340
Abbottabad4NS
Akora3MH
Amangarh3MF
Bannu3C2
Bat Khela3SG
Battagram6TQ
Charsadda4ND
Dera Ismail Khan405
Dir3YF
Hangu3H7
Haripur4MP
Havelian3NS
Kohat4IA
Kulachi311
Lachi3G9
Lakki385
Mansehra4PS
Mardan5OG
Mingora5UK
Nowshera Cantonment4MG
Pabbi3ME
Paharpur236
Peshawar6MC
Risalpur3NG
Sarai Naurang3A4
Shabqadar4OC
Shorkot415
Swabi4NL
Tangi3PD
Thal3bI
Topi3NM
Tordher4MJ
Utmanzai3OE
Zaida3NL
@04	31.1	72.6	Punjab
^283 701
Ahmadpur East48C
Ahmadpur Sial3OG
Alipur3B8
Arifwala4KU
Attock City4tN
Baddomalhi3bk
Bahawalnagar4NX
Bahawalpur4HW
Bahawalpur5BG
Basirpur3Nb
Bhakkar4XA
Bhalwal4eS
Bhawana2XP
Bhera3gS
Bhopalwala2fh
Burewala5JQ
Chak Azam Sahu3PT
Chak Five Hundred Seventy-five3Wb
Chak Jhumra3XV
Chak One Hundred Twenty Nine Left3LT
Chak Thirty-one -Eleven Left3LQ
Chak Two Hundred Forty-nine Thal Development Authority3TB
Chakwal4kS
Chawinda3ek
Chenab Nagar4ZS
Chichawatni4MQ
Chiniot5YT
Chishtian4FS
Choa Saidan Shah2iT
Chuchar-kana Mandi4Zb
Chunian4Rd
Dajal2D3
Darya Khan2ZA
Daska Kalan4eh
Daud Khel3kF
Dera Ghazi Khan5H5
Dhanote3DH
Dijkot3TT
Dinga3ha
Dipalpur4Oa
Dullewala3ZD
Dunga Bunga3EV
Dunyapur3FG
Eminabad3bg
Faisalabad7VU
Faqirwali3CT
Faruka3aN
Fazilpur3do
Fort Abbas39S
Garh Maharaja3PI
Gojra4SQ
Gujar Khan4oW
Gujranwala6df
Gujrat5he
Hadali3hj
Hafizabad4ca
Harnoli2eF
Harunabad4DU
Hasilpur4EO
Haveli Lakha4Ma
Hazro City3uO
Hujra Shah Muqim4Ob
Jahanian Shah3ZM
Jalalpur Jattan4hf
Jalalpur Pirwala3CB
Jampur4D5
Jand3pJ
Jaranwala4UX
Jatoi Shimali3C7
Jauharabad3eM
Jhang Sadr5UM
Jhawarian3fP
Jhelum4ka
Kabirwala4LI
Kahna Nau3Vh
Kahror Pakka4DI
Kahuta3rX
Kalabagh2lE
Kaleke Mandi2bZ
Kallar Kahar2jQ
Kalur Kot3dC
Kamalia4OP
Kamar Mushani2jD
Kamoke5bf
Kamra3sY
Kanganpur3Pe
Karor3T9
Kasur5Si
Khairpur Tamewah3DL
Khangah Dogran3ZZ
Khangarh3GB
Khanpur436
Kharian4jc
Khewra3hT
Khurrianwala3WW
Khushab4eN
Kot Addu4M9
Kot Ghulam Muhammad3ei
Kot Mumin3dT
Kot Radha Kishan3Te
Kot Samaba334
Kotli Loharan3hi
Kundian3gE
Kunjah3gd
Lahore8Xh
Lalamusa4id
Lalian3ZR
Layyah4R8
Lodhran4CF
Mailsi4FL
Malakwal City3hV
Malakwal3hV
Mamu Kanjan3PR
Mananwala3Xa
Mandi Bahauddin4hY
Mangla2aN
Mian Channu4LN
Mianke Mor4Tc
Mianwali4hE
Minchianabad3JZ
Mitha Tiwana3dK
Multan6JE
Muridke4Zg
Murree3uX
Mustafabad3QY
Muzaffargarh4IB
Nankana Sahib4Wa
Narang Mandi3ai
Narowal4cm
Naushahra Virkan3bd
Okara5PY
Pakpattan4KX
Pasrur3ek
Pattoki4Rc
Phalia3fZ
Pind Dadan Khan3hT
Pindi Bhattian3aW
Pindi Gheb3nM
Pir Mahal3PN
Qadirpur Ran3KG
Rahim Yar Khan612
Raiwind3Tf
Raja Jang3Tg
Rajanpur382
Rawalpindi6rT
Renala Khurd3QZ
Saddiqabad500
Sahiwal3bM
Sahiwal5OU
Sambrial4gh
Sangla Hill4YX
Sarai Alamgir3kb
Sarai Sidhu2NJ
Sargodha5cQ
Shahkot5XY
Shahr Sultan2D9
Shakargarh4ep
Sharqpur Sharif3We
Shekhupura5Yd
Shujaabad4GC
Sialkot5gi
Sillanwali3ZO
Sodhri2gf
Sukheke Mandi3aY
Surkhpur3ih
Talagang3kN
Talamba3ML
Tandlianwala3RU
Taunsa3O6
Toba Tek Singh4RO
Vehari4HN
Wazirabad4fe
Yazman38G
Zafarwal3em
Zahir Pir354
@05	26.3	68.6	Sindh
^244 670
Badin43I
Bhan2M7
Bhit Shah3EF
Chhor2BS
Chuhar Jamali20A
Dadu4N8
Daur2LD
Dhoro Naro3BQ
Digri38L
Gambat3UF
Gharo336
Ghauspur3bL
Ghotki4aN
Goth Radhan2SA
Hala3EE
Hingorja3SE
Hyderabad6AE
Jacobabad4dE
Jhol2GJ
Johi2N6
Kambar4WA
Kandhkot4cM
Kandiaro3RC
Karachi850
Kashmor3eQ
Khairpur Nathan Shah3R7
Khairpur3bR
Khairpur4VI
Khanpur Mahar3YO
Kot Diji3TH
Kotri4AD
Kunri38Q
Larkana5WC
Malir Cantonment552
Matiari3CE
Matli36H
Mehar3S8
Mirpur Khas5BK
Mirpur Mathelo3aP
Mithi33S
Moro4NA
Nasirabad3U9
Naudero3XE
Naukot35O
Naushahro Firoz2OB
Nawabshah5IE
New Badah3TA
Pad Idan3OD
Pano Aqil4ZL
Pir Jo Goth3WG
Ranipur3TF
Ratodero3YD
Rohri3XJ
Sakrand3HD
Sanghar4GJ
Sehwan3K9
Setharja Old3SF
Shahdad Kot4Y9
Shahdadpur4FG
Shahpur Chakar3IH
Shikarpur4aG
Sinjhoro2GI
Sita Road3Q9
Sukkur5XJ
Talhar35I
Tando Adam4EH
Tando Allahyar4BH
Tando Jam3AF
Tando Muhammad Khan47F
Tharu Shah2PB
Thatta339
Thul3cI
Ubauro3cR
Umarkot3AR
Warah3U8
@06	33.8	73.8	Azad Kashmir
^330 735
Bhimber|Bhimbar506
Kotli654
Muzaffarabad6E0
New Mirpur413
Rawlakot393
@07	35.8	74.7	Gilgit-Baltistan
@
^337 730
Islamabad!600
=PL	52	20	Poland	Polish|Pole|Poles
@72	50.9	16.3	Lower Silesian
^504 150
Bielawa33G
Bogatynia350
Boguszów-Gorce24C
Bolesławiec396
Cieplice Slaskie Zdrój257
Dzierzoniów33H
Głogów4DB
Jawor37C
Jelcz Laskowice26N
Jelenia Góra457
Kamienna Góra34A
Kłodzko30H
Legnica48C
Lubań373
Lubin4AC
Nowa Ruda32F
Olesnica38O
Oława35N
Polkowice3BB
Strzegom26E
Swidnica44F
Swiebodzice35D
Wałbrzych44D
Wroclaw|Breslau67K
Zabkowice Slaskie22I
Zgorzelec370
Złotoryja279
@73	53.1	18.5	Kujawsko-Pomorskie Voivodship
^526 176
Brodnica37I
Bydgoszcz554
Chełmno378
Chełmza26A
Fordon456
Gmina Swiecie388
Grudziadz49C
Inowrocław427
Nakło nad Notecia350
Rypin25I
Solec Kujawski256
Torun54A
Włocławek40F
@
^511 186
Aleksandrów Łódzki377
Bełchatów438
Głowno29B
Konstantynów Łódzki267
Kutno3B8
Lodz679
Lowicz3AD
Opoczno33H
Ozorków397
Pabianice468
Piotrkow Trybunalski43B
Radomsko308
Rawa Mazowiecka27H
Sieradz351
Skierniewice39G
Tomaszów Mazowiecki44E
Wieluń310
Zduńska Wola353
Zgierz488
Łask355
Łeczyca2A6
@
^504 218
Biała Podlaska4GD
Biłgoraj319
Chełm47H
Deblin2C0
Hrubieszów34L
Krasnik354
Krasnystaw36E
Lubartów3B8
Lublin598
Miedzyrzec Podlaski2GA
Puławy3A2
Radzyń Podlaski2E8
Swidnik389
Tomaszów Lubelski30G
Zamosć43F
Łeczna39B
Łuków3F6
@76	52.2	15.4	Lubusz Voivodship
^516 146
Gmina Swiebodzin369
Gorzów Wielkopolski4B6
Gubin231
Kostrzyn nad Odra3A0
Miedzyrzecz38A
Nowa Sól32B
Sulechów35A
Słubice280
Zagań307
Zary305
Zielona Góra439
@77	50.9	18.2	Lesser Poland
^493 192
Andrychów361
Bochnia37C
Brzesko27E
Chrzanów382
Gorlice34K
Kety360
Krakow687
Libiaz381
Myslenice257
Nowy Sacz43F
Nowy Targ328
Olkusz3A4
Oswiecim370
Skawina376
Tarnów47I
Trzebinia393
Wadowice363
Wieliczka379
Zakopane307
@78	52.2	21.2	Masovian
^514 195
Bemowo49E
Białołeka49F
Bielany49E
Ciechanów3FB
Garwolin25L
Gostynin3A0
Grodzisk Mazowiecki37B
Józefów37H
Kobyłka29H
Konstancin-Jeziorna27G
Kozienice32K
Legionowo3AE
Marki39G
Milanówek27C
Mińsk Mazowiecki38L
Mokotów58F
Mława3H9
Nowy Dwór Mazowiecki3AC
Ochota48F
Ostrołeka3HL
Ostrów Mazowiecka3EO
Otwock37I
Piaseczno37F
Piastów38D
Pionki31J
Praga Południe58G
Praga Północ49F
Pruszków38D
Przasnysz2GE
Pułtusk3DG
Płock4B2
Płońsk3C9
Radom50G
Rembertów39H
Siedlce48S
Sierpc3F2
Sochaczew387
Sokołów Podlaski3AS
Sródmiescie48F
Sulejówek39I
Targówek49F
Ursus38E
Ursynów48G
Warsaw!68F
Wawer48H
Wesoła39H
Wola48F
Wołomin39H
Wyszków3CK
Włochy38E
Zabki39G
Zielonka29H
Zoliborz39F
Zyrardów369
Łomianki29E
@
^503 173
Brzeg362
Głuchołazy201
Kedzierzyn-Kozle409
Kluczbork379
Krapkowice327
Namysłów284
Nysa320
Opole446
Prudnik303
Strzelce Opolskie32A
@80	50	22.3	Subcarpathian
^496 214
Debica350
Jarosław34D
Jasło311
Krosno314
Mielec470
Nisko297
Przemysl42E
Przeworsk25B
Ropczyce252
Rzeszów446
Sanok308
Stalowa Wola4A7
Tarnobrzeg3A3
Łańcut358
@81	53.3	22.8	Podlasie Voivodship
^524 221
Augustów3E9
Bialystok57B
Bielsk Podlaski34B
Grajewo3C4
Hajnówka33F
Siemiatycze208
Sokółka3AE
Suwałki4H8
Zambrów361
Łapy268
Łomza480
@82	54.2	18.2	Pomeranian
^537 169
Bytów256
Chojnice307
Gdansk|Danzig57H
Gdynia58G
Kartuzy26D
Koscierzyna34B
Kwidzyn30K
Lebork389
Malbork33L
Pruszcz Gdański36H
Reda39E
Rumia39F
Sopot37H
Starogard Gdański33G
Słupsk481
Tczew44J
Ustka290
Wejherowo39D
@83	50.2	17.4	Silesian
^497 182
Bedzin469
Bielsko-Biala418
Bieruń349
Bytom567
Chorzów468
Cieszyn314
Czechowice-Dziedzice328
Czeladz369
Czerwionka-Leszczyny355
Czestochowa5B9
Dabrowa Górnicza46A
Gliwice565
Jastrzebie Zdrój434
Jaworzno45B
Katowice568
Knurów355
Ledziny249
Lubliniec3A5
Mikołów357
Myszków39B
Mysłowice45A
Orzesze356
Piekary Slaskie477
Pszczyna338
Pyskowice374
Racibórz440
Radlin243
Radzionków277
Ruda Slaska467
Rybnik443
Rydułtowy342
Siemianowice Slaskie468
Sosnowiec569
Swietochłowice367
Tarnowskie Góry477
Tychy448
Ustroń206
Wodzisław Slaski333
Zabrze566
Zawiercie38C
Zory435
Zywiec30A
Łaziska Górne346
@84	50.8	20.8	Swietokrzyskie Voivodship
^505 203
Busko-Zdrój204
Gmina Jedrzejów210
Gmina Końskie371
Kielce543
Ostrowiec Swietokrzyski44B
Sandomierz32E
Skarzysko-Kamienna366
Starachowice358
Staszów219
@85	53.8	20.9	Warmian-Masurian
^532 194
*Ełk36U
Bartoszyce3BE
Braniewo3C4
Działdowo308
Elblag4A0
Gierłoz39L
Gizycko38O
Iława342
Ketrzyn39K
Lidzbark Warmiński29C
Mragowo37J
Olecko28V
Olsztyn46B
Ostróda356
Pisz34O
Szczytno34G
@86	52.3	17.5	Greater Poland
^516 161
Chodziez3E8
Gmina Srem359
Gniezno49F
Gostyń339
Jarocin34E
Kalisz42K
Konin46M
Koscian355
Koło36P
Krotoszyn31D
Leszno425
Luboń378
Nowy Tomysl270
Oborniki3A7
Ostrów Wielkopolski41H
Piła4G6
Pleszew23H
Poznan688
Rawicz308
Sroda Wielkopolska36C
Swarzedz38A
Szamotuły3A5
Trzcianka2E4
Turek34O
Wagrowiec3CB
Wrzesnia37F
Złotów3I9
@87	53.6	15.5	West Pomeranian
^532 142
*Police344
Białogard38I
Choszczno20C
Goleniów346
Gryfice27A
Gryfino313
Koszalin4AK
Kołobrzeg3AE
Nowogard259
Stargard418
Swidwin26G
Swinoujscie370
Szczecin524
Szczecinek35P
Wałcz31N
-PM	46.8	-56.3	St. Pierre and Miquelon	Saint-Pierrais
@
^468 -562
Saint-Pierre!200
-PN	-25.1	-130.1	Pitcairn Islands	Pitcairn Islander
@
^-251 -1301
Adamstown!000
-PR	18.3	-66.5	Puerto Rico	Puerto Rican|Puerto Ricans
@
^184 -672
Aguadilla200
@
^185 -667
Arecibo300
@
^185 -665
Barceloneta300
@
^184 -662
Bayamón500
@
^182 -660
Caguas400
@
^184 -660
Carolina400
@
^184 -661
Cataño300
@
^181 -662
Cayey300
@
^183 -657
Fajardo300
@
^180 -661
Guayama300
@
^184 -661
Guaynabo400
@
^181 -658
Humacao300
@
^184 -665
Manatí200
@
^182 -671
Mayagüez400
@
^180 -666
Ponce400
@
^185 -661
San Juan!500
@
^184 -662
Candelaria200
Levittown300
@
^184 -660
Trujillo Alto300
@
^184 -664
Vega Baja300
@
^180 -668
Yauco300
=PS	31.9	35.2	Palestine|Palestinian territories	Palestinian|Palestinians
@
^313 342
'Abasan al Kabirah301
Al Burayj312
Al Qararah311
An Nusayrat312
Ar Ram wa Dahiyat al Barid35A
Az Zuwaydah212
Bani Suhayla301
Bayt Hanun323
Beit Lahia423
Deir el-Balah411
Gaza|Gaza City523
Jabalia423
Khan Yunis|Khan Younis401
Rafah|Rafa400
@
^314 350
'Atarut352
*Tubas294
Al 'Ayzariyah243
Al Birah352
Al Yamun2B2
As Samu'301
Az Zahiriyah300
Balatah283
Bani Na'im312
Bayt Jala232
Bethlehem332
Dura310
East Jerusalem542
Halhul321
Hebron411
Idhna320
Jenin3B3
Jericho355
Nablus483
Qabatiyah3A3
Qalqilyah380
Ramallah|Ram Allah352
Sa'ir221
Tulkarm390
Yatta301
=PT	39.5	-8	Portugal	Portuguese
@
^406 -87
Aveiro301
Espinho341
Feira232
Ovar331
São João da Madeira332
Ílhavo200
@
^380 -79
Beja300
@
^414 -88
Barcelos312
Braga424
Cabeceiras de Basto218
Esposende310
Fafe216
Guimarães305
@05	41.5	-6.8	Braganza
^418 -68
Bragança300
@
^398 -75
Castelo Branco300
Covilha250
@
^401 -89
Coimbra415
Condeixa-a-Nova204
Figueira da Foz Municipality310
Santo António dos Olivais315
@
^386 -79
Evora300
@
^370 -87
Albufeira214
Faro308
Lagos310
Laranjeiro319
Loulé317
Olhão309
Portimão312
Quarteira316
Tavira21B
@10	32.9	-16.8	Madeira
^326 -170
Caniço312
Câmara de Lobos310
Funchal411
São Martinho301
@
^405 -73
Custoias360
Guarda300
Sequeira311
@
^394 -94
Alcobaça224
Caldas da Rainha303
Leiria336
Marinha Grande335
Peniche200
Pombal258
@
^387 -94
Alcabideche300
Algueirão411
Algés302
Alvalade313
Amadora512
Belas311
Benfica312
Cacém411
Camarate313
Carcavelos301
Carnaxide302
Cascais300
Estoril300
Linda a Velha302
Lisbon!503
Loures412
Massamá311
Monte Estoril300
Moscavide e Portela313
Odivelas312
Oeiras301
Olivais313
Parede200
Paço de Arcos301
Pontinha312
Póvoa de Santa Iria323
Queluz411
Ramada212
Rio de Mouro311
Sacavém213
Santa Iria da Azóia313
Sintra310
São Domingos de Rana301
São João da Talha313
Torres Vedras341
Vialonga223
Vila Franca de Xira334
@
^393 -74
Portalegre200
@
^411 -88
Alfena213
Baguim do Monte213
Baião318
Bougado322
Canidelo302
Ermesinde312
Felgueiras436
Fânzeres313
Gondomar303
Leça da Palmeira311
Leça do Bailio212
Maia312
Matosinhos Municipality311
Oliveira do Douro302
Paredes315
Pedroso331
Porto502
Póvoa de Varzim330
Rio Tinto312
Senhora da Hora311
São Mamede de Infesta312
São Pedro da Cova203
Trofa322
Valongo313
Vila Nova de Gaia402
Vila do Conde331
Vilar de Andorinho302
Águas Santas312
@
^392 -87
Entroncamento332
Monsanto330
Santarém300
Tomar343
Torres Novas232
@19	38.3	-8.9	District of Setúbal
^384 -92
Almada330
Amora321
Arrentela321
Azeitão312
Barreiro331
Caparica330
Charneca de Caparica320
Corroios320
Laranjeira330
Lavradio331
Moita332
Montijo332
Palmela223
Piedade330
Pinhal Novo323
Quinta Do Conde322
Sesimbra301
Setúbal413
@
^417 -88
Arcos de Valdevez314
Monção343
Ponte de Lima312
Viana do Castelo300
@
^413 -77
Chaves242
Vila Real200
@
^407 -79
Viseu300
@23	38.6	-28.2	Azores
^377 -257
Ponta Delgada300
=PW	7.5	134.5	Palau	Palauan|Palauans
@
^75 1346
Ngerulmud!000
=PY	-23	-58	Paraguay	Paraguayan|Paraguayans
@
^-256 -546
Ciudad del Este510
Presidente Franco300
@
^-225 -557
Pedro Juan Caballero400
@
^-255 -564
Caaguazú304
Coronel Oviedo310
@
^-262 -564
Caazapá300
@
^-255 -576
Capiatá512
Fernando de la Mora421
Itauguá412
Itá302
Lambaré420
Limpio431
Mariano Roque Alonso431
Nemby411
San Antonio311
San Lorenzo521
Villa Elisa410
@
^-234 -574
Concepción300
@
^-254 -571
Caacupé300
@
^-257 -564
Villarrica300
@
^-273 -559
Encarnación400
@
^-267 -571
San Juan Bautista200
@
^-269 -583
Pilar300
@
^-251 -575
Villa Hayes400
@
^-253 -576
Asunción!600
=QA	25.5	51.3	Qatar	Qatari|Qataris
@
^253 515
Doha!500
@
^257 515
Al Khor300
@
^253 514
Ar Rayyan500
@
^254 514
Umm Salal Muhammad300
@
^252 516
Al Wakrah300
-RE	-21.1	55.5	Réunion	Réunionese
@
^-214 553
La Possession350
Le Port350
Le Tampon412
Saint-André344
Saint-Benoît344
Saint-Denis!452
Saint-Joseph303
Saint-Leu320
Saint-Louis311
Saint-Paul440
Saint-Pierre412
Sainte-Marie353
Sainte-Suzanne353
=RO	46	25	Romania	Romanian|Romanians
@
^458 234
Aiud353
Alba Iulia432
Blaj345
Cugir300
Ocna Mures265
Sebes322
@
^462 213
Arad400
@
^449 247
Curtea de Arges320
Mioveni312
Pitesti402
@
^464 264
Bacau425
Buhusi333
Comanesti300
Moinesti311
@
^468 217
Oradea522
Salonta200
@
^471 245
Bistrita400
@
^478 264
Botosani403
Dorohoi320
@
^453 280
Braila500
@
^456 250
Brasov506
Codlea315
Fagaras330
Râsnov205
Sacele307
Zarnesti303
@
^444 260
Bucharest!701
Sector 1510
Sector 2511
Sector 3502
Sector 4501
Sector 5501
Sector 6500
@
^452 268
Buzau400
Râmnicu Sarat323
@
^453 217
Bocsa210
Caransebes315
Resita402
@
^466 236
Cluj-Napoca520
Câmpia Turzii303
Dej363
Gherla343
Turda302
@
^438 280
Cernavoda350
Constanta546
Mangalia306
Medgidia353
Navodari356
@
^459 258
Sfântu Gheorghe400
Târgu Secuiesc313
@
^447 253
Gaesti200
Moreni333
Târgoviste422
@
^440 229
Bailesti305
Calafat300
Craiova539
Filiasi366
@
^454 274
Galati507
Tecuci340
@
^448 230
Motru300
Târgu Jiu433
@
^463 253
Gheorgheni343
Miercurea-Ciuc315
Odorheiu Secuiesc300
@
^454 228
*Brad270
Deva451
Hunedoara441
Lupeni304
Orastie344
Petrila316
Petrosani306
Vulcan305
@
^444 266
Fetesti30C
Slobozia328
Urziceni230
@
^472 267
Iasi509
Pascani300
@
^477 236
Baia Mare400
Baia Sprie201
Borsa30B
Sighetu Marmatiei323
Viseu de Sus208
@
^446 227
Drobeta-Turnu Severin400
@
^462 241
Ludus230
Sighisoara307
Târgu Mures435
Târnaveni312
@
^469 263
*Roman406
Piatra Neamt400
Târgu Neamt331
@
^438 241
Bals360
Caracal333
Corabia304
Slatina463
@
^450 257
Baicoi302
Breaza320
Câmpina310
Mizil208
Ploiesti503
@
^472 228
Simleu Silvaniei200
Zalau403
@
^477 225
Carei300
Satu Mare414
@
^457 242
*Medias352
Cisnadie200
Sibiu410
@
^474 254
Campulung Moldovenesc312
Falticeni319
Gura Humorului225
Radauti355
Suceava429
Vatra Dornei200
@
^437 249
Alexandria334
Rosiorii de Vede341
Turnu Magurele300
Zimnicea205
@
^457 212
Lugoj307
Timisoara510
@
^452 288
Tulcea400
@
^462 277
Bârlad400
Husi354
Vaslui440
@
^447 243
Dragasani300
Râmnicu Vâlcea441
@
^457 272
Adjud240
Focsani400
@
^441 266
Oltenita300
@
^439 260
Giurgiu400
@
^444 259
Buftea320
Pantelimon213
Popesti-Leordeni203
Voluntari313
=RS	44	21	Serbia	Serbian|Serb|Serbs|Serbians
@
^426 197
Aranđelovac3H9
Belgrade!6M8
Bor3FO
Cacak4D6
Gornji Milanovac3E8
Jagodina3EG
Knjazevac3AQ
Kragujevac4EC
Kraljevo4BA
Krusevac4AG
Lazarevac3I6
Leskovac44M
Negotin2GS
Nis57M
Novi Pazar458
Obrenovac2L5
Pirot36T
Pozarevac3KF
Prokuplje36J
Sabac3L0
Smederevo4LC
Smederevska Palanka3ID
Sremcica3L7
Trstenik3AD
Uzice4D1
Valjevo4H2
Vranje30M
Zajecar3DQ
Zemun4M7
Ćuprija3DH
@
^449 190
Apatin380
Backa Palanka334
Backa Topola296
Becej37A
Inđija31B
Kikinda39F
Nova Pazova20C
Novi Sad548
Pancevo40G
Ruma318
Senta3AB
Sombor391
Sremska Mitrovica316
Stara Pazova21C
Subotica4C7
Vrbas376
Vrsac32N
Zrenjanin45E
=RU	60	100	Russia|Russian Federation	Russian|Russians
@01	44.7	39.8	Adygeya Republic
^446 389
Enem230
Giaginskaya23C
Maykop40C
Yablonovsky340
@03	51	87	Altai Republic
^520 859
Gorno-Altaysk300
Mayma200
@04	52.5	82.4	Altai
^510 786
Aleysk3Fg
Barnaul6Oq
Biysk5F(
Gornyak20T
Kamen'-na-Obi3SR
Kulunda2G3
Novoaltaysk4Or
Novosilikatnyy2No
Rubtsovsk45Q
Slavgorod3K0
Tal'menka3So
Yarovoy3J0
Yuzhnyy3Np
Zarinsk3R#
@05	52.3	127.4	Amur
^498 1247
Belogorsk4Bc
Blagoveshchensk55S
Raychikhinsk30l
Shimanovsk3MU
Svobodnyy4GY
Tynda3s0
Zeya3dQ
@06	63.3	43.6	Arkhangelskaya oblast
^611 381
Arkhangelsk5YO
Isakogorka3XQ
Kotlas42|
Mirnyy32%
Mirnyy3HM
Novodvinsk3XR
Nyandoma36L
Onega3S0
Severodvinsk5ZH
Velsk30e
Yagry3ZH
^613 472
Koryazhma300
@
^461 457
*Astrakhan52N
Akhtubinsk3M5
Kamyzyak20O
Kharabali3DG
Znamensk3P0
@08	54.1	56.5	Bashkortostan Republic
^526 535
Agidel3X4
Baymak20m
Belebey4F6
Beloretsk4En
Birsk3SK
Blagoveshchensk3OP
Chishmy3KJ
Davlekanovo3GF
Dyurtyuli3TE
Ishimbay49P
Kumertau42N
Meleuz44O
Mezgor'e2Eh
Neftekamsk4Z8
Oktyabr'skiy4J0
Priyutovo3D4
Rayevskiy3FE
Salavat48O
Sibay41q
Sterlitamak5AP
Tuymazy4K2
Uchaly3Ix
Ufa6LP
Yanaul3bE
@
^502 365
Alekseyevka34M
Belgorod541
Chernyanka27D
Gubkin4BA
Novyy Oskol36E
Shebekino324
Stary Oskol5BD
Stroitel'360
Valuyki30G
@
^525 319
Bryansk58P
Dyatkovo3BO
Karachev36V
Klintsy433
Novozybkov300
Pochep24F
Sel'tso39M
Starodub319
Trubchëvsk21J
Unecha338
Zhukovka3AI
@11	53.2	107.4	Buryatiya Republic
^504 1065
Gusinoozyorsk390
Kyakhta300
Severobaykal'sk3qS
Ulan-Ude5EB
@12	43.2	45.7	Chechnya
^431 453
Achkhoy-Martan210
Argun326
Avtury317
Grozny524
Gudermes338
Kurchaloy318
Shali306
Tsotsin-Yurt217
Urus-Martan302
@
^531 573
*Sim2J4
Asha3J0
Bakal3IF
Chebarkul'3JV
Chelyabinsk6Lf
Karabash2OT
Kartaly30X
Kasli3SZ
Katav-Ivanovsk3H9
Kopeysk4Kh
Korkino3If
Kusa3ML
Kyshtym3QX
Magnitogorsk53H
Miass4JS
Ozersk4RY
Plast2DZ
Satka3JH
Snezhinsk3UY
Troitsk4Ah
Trëkhgornyy3HC
Ust'-Katav3I9
Verkhniy Ufaley3UT
Yemanzhelinsk3He
Yuzhnoural'sk3De
Zlatoust5LO
@15	66.4	0.1	Chukotka Autonomous Okrug
@16	55.5	47.2	Chuvashia
^548 464
Alatyr'302
Cheboksary5D9
Kanash37B
Novocheboksarsk4DB
Shumerlya370
@17	43	47.1	Dagestan
^419 466
Belidzhi20I
Buynaksk495
Dagestanskiye Ogni32G
Derbent42H
Izberbash37D
Kaspiysk4AA
Khasavyurt4E0
Kizilyurt3D3
Kizlyar3J1
Makhachkala5B9
@19	43.2	44.8	Ingushetiya Republic|Ingushetia
^432 446
Ekazhevo302
Kantyshevo200
Karabulak313
Malgobek330
Nazran402
Nesterovskaya305
Staryy Malgobek330
Sunzha414
Surkhakhi203
Troitskaya314
@
^515 980
Angarsk5Ax
Baykal'sk20z
Bratsk5ka
Cheremkhovo4Hp
Chunskiy2kG
Irkutsk68#
Markova27!
Nizhneudinsk3YA
Sayansk3Qg
Shelekhov37z
Slyudyanka32v
Tayshet3i0
Tulun3VQ
Usol'ye-Sibirskoye4Du
Ust'-Ilimsk4&l
Ust'-Kut3r>
Vikhorevka3kW
Zheleznogorsk-Ilimskiy3pz
Zima3Oe
^579 1142
Bodaybo200
@
^568 405
Furmanov356
Ivanovo525
Kineshma46G
Kokhma316
Privolzhsk368
Rodniki33C
Shuya409
Teykovo310
Vichuga34E
@22	43.5	43.4	Kabardino-Balkariya Republic
^434 429
Baksan336
Chegem327
Dugulubgey336
Nal'chik517
Nartkala32A
Prokhladnyy44B
Terek31C
Tyrnyauz300
@
^546 199
Baltiysk310
Chernyakhovsk30J
Gusev30N
Kaliningrad|Koenigsberg|Konigsberg516
Sovetsk35K
Svetlyy312
Zelenogradsk246
@24	46.6	44.7	Kalmykiya Republic
^463 443
Elista400
@
^539 343
Balabanovo3DO
Kaluga56K
Kirov320
Kondrovo29G
Kozel'sk31F
Lyudinovo301
Maloyaroslavets3BM
Obninsk4CN
Sukhinichi22A
@27	43.9	41.8	Karachayevo-Cherkesiya Republic
^438 416
Cherkessk445
Karachayevsk303
Uchkeken219
Ust'-Dzheguta334
Zelenchukskaya310
@28	63.6	33.4	Republic of Karelia
^617 306
Kondopoga35b
Kostomuksha3T0
Medvezh'yegorsk2Cd
Petrozavodsk51b
Segezha3Kb
Sortavala301
@
^528 854
Anzhero-Sudzhensk4X6
Belovo4G9
Berëzovskiy3S8
Gur'yevsk3F5
Kaltan37I
Kedrovka2R7
Kemerovo5P7
Kiselëvsk4CD
Leninsk-Kuznetsky4J8
Mariinsk3YN
Mezhdurechensk49R
Myski39O
Novokuznetsk5AH
Osinniki38K
Polysayevo3I8
Prokop'yevsk5BD
Promyshlennaya2L2
Tashtagol30P
Tayga3X2
Topki3P2
Yashkino2V0
@
^468 1343
Amursk3YQ
Bikin300
Khabarovsk Vtoroy6G8
Khabarovsk6H8
Komsomolsk-on-Amur5cR
Nikolayevsk-on-Amur3#%
Sovetskaya Gavan'3My
Vanino3Ny
Vyazemskiy275
@31	53.6	90.4	Khakasiya Republic
^527 901
Abakan4AD
Abaza300
Chernogorsk4BC
Sayanogorsk34D
@32	61.5	69.2	Khanty-Mansi-Yugra
^601 633
Beloyarskiy3aY
Khanty-Mansiysk49v
Nizhnesortymskiy2N|
Nyagan3KL
Sovetskiy3D3
Uray30F
Yugorsk3C0
^607 722
Fedorovskiy39F
Izluchinsk33l
Kogalym4GN
Langepas36U
Lyantor390
Megion33d
Nefteyugansk444
Nizhnevartovsk52i
Pokachi2AW
Poykovskiy35B
Pyt-Yakh307
Raduzhny3Er
Surgut56C
@
^562 479
Kirov5OI
Kirovo-Chepetsk4OL
Kotel'nich3L4
Omutninsk3Ph
Slobodskoy3PN
Sovetsk3EB
Vyatskiye Polyany30W
Yaransk3B0
@34	63.6	56.2	Komi Republic
^617 507
Ezhva310
Pechora3Y&
Sosnogorsk3JW
Syktyvkar501
Ukhta4JU
Usinsk3h*
Yemva292
^675 638
Vorgashor310
Vorkuta403
@
^574 406
*Buy3B9
Galich3AH
Kostroma543
Manturovo39g
Nerekhta310
Shar'ya3An
Volgorechensk206
@38	45.1	39.1	Krasnodarskiy
^434 373
Abinsk3F9
Adler40Q
Afipskiy3FF
Akhtyrskiy3FA
Anapa3F0
Apsheronsk3BO
Armavir5Gc
Belaya Glina3Ra
Belorechensk3EQ
Bryukhovetskaya3OH
Dagomys33O
Dinskaya3IJ
Gelendzhik3C8
Goryachiy Klyuch3CI
Gul'kevichi3KY
Il'skiy3ED
Kanevskaya3RH
Khadyzhensk3AM
Kholmskiy2EB
Khosta31Q
Korenovsk3LM
Krasnoarmeyskaya3K9
Krasnodar6GH
Kropotkin4KX
Krymsk4F7
Kudepsta21Q
Kurganinsk3FX
Kushchëvskaya3WN
Labinsk4CY
Lazarevskoye35K
Leningradskaya3TL
Medvedovskaya2LH
Mostovskoy3AZ
Novokubansk3Hb
Novopokrovskaya3QY
Novorossiysk5D5
Novotitarovskaya3IH
Otradnaya3Ag
Pavlovskaya3RP
Primorsko-Akhtarsk3Q9
Severskaya3FE
Slavyansk-na-Kubani4J8
Sochi52O
Starominskaya3VH
Staroshcherbinovskaya3WE
Tbilisskaya3KT
Temryuk3J1
Tikhoretsk4PS
Timashëvsk3MG
Tuapse47I
Ust'-Labinsk3IO
Vyselki3MO
Yelizavetinskaya3GF
Yeysk4XA
@
^549 626
Kataysk2E0
Kurgan56R
Kurtamysh30I
Shadrinsk4CA
Shumikha337
@
^516 347
Kurchatov31A
Kursk51F
L'govskiy306
Ryl'sk200
Shchigry33M
Zheleznogorsk477
@42	59.9	31.8	Leningradskaya Oblast'
^587 281
Akademicheskoe4DN
Boksitogorsk28v
Gatchina49K
Kingisepp375
Kirishi37d
Kirovsk3CT
Kommunar29N
Lodeynoye Pole3Kt
Luga30H
Nikol'skoye3AR
Otradnoye3BR
Pikalyovo38z
Podporozh'ye3Mz
Priozersk3NK
Sertolovo3EL
Slantsy340
Sosnovy Bor4CA
Svetogorsk2O8
Tikhvin49s
Tosno38S
Volkhov3Cg
Vsevolozhsk3DQ
Vyborg4K7
@
^520 385
Dankov3D7
Gryazi35E
Lebedyan'3A7
Lipetsk56B
Usman'30C
Yelets460
@
^596 1508
Magadan400
@45	56.4	48	Mariy-El Republic
^559 466
Koz'modem'yansk340
Medvedevo27C
Volzhsk40I
Yoshkar-Ola57D
@46	54.3	44.4	Mordoviya Republic
^540 439
Kovylkino300
Ruzayevka31B
Saransk52D
@47	55.7	37.7	Moscow
^548 360
Andreyevskoye38J
Annino38D
Aprelevka28B
Balashikha4AK
Beloozyorsky37O
Bronnitsy36N
Chekhov43F
Chernogolovka3CO
Dedovsk3BB
Dmitrov4FF
Dolgoprudnyy4BF
Domodedovo36I
Dubna4JC
Dzerzhinskiy38J
Dzerzhinsky38J
Elektrogorsk3BS
Elektrostal4AO
Elektrougli39M
Fryazevo39P
Fryazino3CK
Golitsyno28A
Istra3B9
Ivanteyevka3CJ
Izmaylovo4AI
Kabanovo39T
Kashira30M
Khimki5BE
Khoroshëvo-Mnevniki4AF
Khot'kovo3FK
Klimovsk36F
Klin4F7
Kolomna43S
Korolyov4BI
Kotel'niki38I
Krasnoarmeysk3DL
Krasnogorsk4AD
Krasnoznamensk38A
Kubinka387
Kurovskoye38T
Likino-Dulevo39U
Lobnya4CF
Losino-Petrovskiy3BM
Lukhovitsy32U
Lytkarino38J
Lyubertsy49J
Malakhovka38K
Monino3AM
Mozhaysk370
Mytishchi4BH
Nakhabino3AC
Naro-Fominsk467
Noginsk4BO
Odintsovo49D
Orekhovo-Zuyevo4AU
Ozyory31Q
Pavlovskiy Posad4AR
Peresvet2GM
Petrovskaya38I
Podolsk56G
Protvino31C
Pushchino30G
Pushkino4CJ
Ramenskoye48M
Reutov4AJ
Roshal'39d
Sergiyev Posad4FL
Serpukhov41E
Shatura38Z
Shchelkovo4BK
Skhodnya3BD
Sofrino2EJ
Solnechnogorsk4EA
Staraya Kupavna3AM
Stupino41L
Tomilino39J
Tuchkovo285
Vidnoye38H
Volokolamsk3C0
Voskresensk45R
Vostryakovo26I
Yegor'yevsk46U
Yubileyny3BI
Zaraysk30T
Zheleznodorozhnyy49K
Zhukovskiy48L
Zvenigorod299
@
^555 372
Bibirevo444
Biryulëvo415
Bogorodskoye435
Brateyevo416
Chertanovo Yuzhnoye414
Cherëmushki424
Gol'yanovo436
Ivanovskoye436
Kuz'minki426
Lyublino426
Mar'ino525
Moscow!834
Moskovskiy212
Novo-Peredelkino411
Novyye Cherëmushki424
Novyye Kuz'minki426
Ochakovo-Matveyevskoye422
Orekhovo-Borisovo Severnoye415
Orekhovo-Borisovo415
Presnenskiy434
Ramenki423
Ryazanskiy426
Severnyy543
Shcherbinka304
Shchukino433
Solntsevo412
Strogino432
Taganskiy425
Tekstil'shchiki425
Troitsk301
Tsaritsyno415
Tyoply Stan413
Veshnyaki426
Vnukovo311
Vostochnoe Degunino444
Vykhino-Zhulebino526
Yasenevo513
Zelenograd550
Zhulebino427
Zyablikovo416
Zyuzino424
@
^672 302
Apatity44W
Kandalaksha30M
Kirovsk34Z
Kovdor343
Monchegorsk37R
Murmansk5IT
Nikel2M0
Olenegorsk39V
Polyarny2KW
Polyarnyye Zori22N
Severomorsk3JW
Zapolyarnyy3M6
@50	67.7	53.1	Nenets Autonomous Okrug
^676 530
Naryan-Mar300
@
^549 422
Arzamas45G
Balakhna4GE
Bogorodsk3CD
Bor4FJ
Dzerzhinsk5DD
Gorodets3ID
Kstovo4CK
Kulebaki353
Lyskovo3BS
Nizhny Novgorod|Nizhniy Novgorod|Gorky6EI
Pavlovo4B9
Sarov40B
Semyonov3JN
Sergach36X
Shakhun'ya3Si
Vyksa440
Zavolzh'ye3HC
@52	58.2	33	Novgorod
^580 313
Borovichi44Q
Chudovo2B4
Pestovo26j
Staraya Russa301
Valday30J
Veliky Novgorod550
@
^537 760
Barabinsk3HO
Berdsk4B-
Bolotnoye2K_
Cherepanovo35:
Iskitim49/
Karasuk30K
Kochenëvo2D!
Krasnoobsk2C,
Kupino27D
Kuybyshev3HN
Linevo38:
Novosibirsk6D+
Ob'3D)
Suzun21#
Tatarsk3F0
Toguchin3F_
@
^550 734
Kalachinsk31C
Omsk600
Tara3JA
@
^510 523
*Gay35!
Abdulino3RE
Buguruslan3R1
Buzuluk4I0
Kuvandyk35p
Mednogorsk34r
Novotroitsk42y
Orenburg58S
Orsk52#
Saraktash28f
Sol'-Iletsk32R
Sorochinsk3E9
Yasnyy20<
@56	52.8	36.4	Orel
^524 361
Livny30F
Mtsensk395
Oryol|Orël560
@
^525 437
Kuznetsk46T
Nikol'sk3CO
Nizhniy Lomov3A0
Penza57D
Serdobsk305
Zarechnyy46T
Zarechnyy47F
@59	44.6	134.6	Primorskiy Kray
^427 1319
Arsen'yev4FE
Artëm473
Bolshoy Kamen345
Dalnegorsk3Jb
Dalnerechensk3WI
Fokino335
Kavalerovo2GW
Lesozavodsk3SF
Luchegorsk3cN
Nakhodka41A
Partizansk34C
Spassk-Dal'niy3J9
Trudovoye362
Ussuriysk4B0
Vladivostok640
Vrangel'30C
@
^560 283
Nevel30G
Ostrov3D1
Pskov5I0
Velikiye Luki43M
@61	47.9	41.2	Rostov
^465 389
Aksay38A
Azov465
Bagayevskaya28F
Bataysk469
Belaya Kalitva3HJ
Donetsk3IB
Gukovo4GA
Kamensk-Shakhtinsky4IE
Konstantinovsk3BM
Krasnyy Sulin3EC
Millerovo3OF
Morozovsk3JT
Novocherkassk49C
Novoshakhtinsk4DA
Orlovskiy34W
Persianovka2A5
Proletarsk32S
Rostov-on-Don|Rostov-na-Donu678
Sal'sk40Q
Semikarakorsk3AJ
Shakhty5CD
Taganrog570
Tsimlyansk2BW
Volgodonsk4AX
Yegorlykskaya31I
Zernograd33E
Zimovniki26a
Zverevo3FC
@
^537 395
Kasimov3CJ
Novomichurinsk332
Ryazan592
Ryazhsk306
Rybnoye3A0
Sasovo37O
Shilovo26E
Skopin311
@63	65	130	Sakha
^567 1140
Lensk3e9
Mirny3w0
^567 1246
Aldan3J8
Neryungri400
Yakutsk5rp
^659 1115
Aykhal200
Udachny259
@64	48.7	149	Sakhalin
^466 1419
Kholmsk342
Korsakov309
Nevel'sk210
Okha3,B
Poronaysk2QC
Yuzhno-Sakhalinsk448
@
^528 485
Bezenchuk329
Chapayevsk42C
Kinel'-Cherkassy37U
Kinel'34L
Neftegorsk30R
Novokuybyshevsk43E
Oktyabr'sk342
Otradnyy36S
Pokhvistnevo39a
Samara|Kuibyshev64H
Syzran'540
Tolyatti678
Zhigulevsk46A
@
^597 298
Admiralteisky425
Centralniy526
Kalininskiy536
Kolpino418
Krasnogvargeisky537
Kronstadt330
Lomonosov320
Metallostroy317
Pavlovsk206
Petergof421
Petrodvorets420
Petrogradka435
Pushkin406
Sestroretsk342
Shushary216
St. Petersburg|Leningrad|Petrograd725
Vasyl'evsky Ostrov525
@67	51.3	46.5	Saratovskaya
^505 432
*Marks3CZ
Atkarsk3EI
Balakovo5Fk
Balashov4B0
Engel's5AT
Kalininsk3AD
Krasnoarmeysk35P
Novouzensk20n
Petrovsk3IM
Privolzhskiy39S
Pugachev3Fu
Rtishchevo3I6
Saratov6AS
Vol'sk4Fg
Yershov39p
@68	43.3	44.4	North Ossetia
^430 442
Alagir300
Ardon321
Beslan323
Mozdok375
Vladikavkaz505
@69	54.7	33.1	Smolenskaya Oblast'
^540 320
Desnogorsk32D
Gagarin3GU
Roslavl'409
Safonovo3BC
Smolensk580
Vyazma3CN
Yartsevo3B7
@70	44.8	43.2	Stavropol' Kray
^439 412
Aleksandrovskoye38I
Arzgir2FU
Blagodarnyy3CM
Budënnovsk49U
Divnoye2KM
Donskoye2G8
Georgiyevsk43N
Goryachevodskiy31J
Inozemtsevo32J
Ipatovo3IH
Izobil'nyy3F5
Kislovodsk40F
Kochubeyevskoye376
Krasnogvardeyskoye2J3
Lermontov32I
Mikhaylovsk4C8
Mineralnye Vody43J
Neftekumsk39c
Nevinnomyssk477
Nezlobnaya32M
Novoaleksandrovsk3G0
Novopavlovsk31O
Pyatigorsk41J
Stavropol5B8
Suvorovskaya23F
Svetlograd3EH
Svobody21J
Yessentuki41H
Yessentukskaya31H
Zelenokumsk35R
Zheleznovodsk32I
@
^564 578
Alapayevsk3Fd
Aramil23U
Artëmovskiy3Af
Asbest46b
Beryozovsky35U
Bogdanovich34g
Degtyarsk23N
Irbit3Dr
Ivdel'3hQ
Kachkanar3NH
Kamensk-Ural'skiy50f
Kamyshlov34n
Karpinsk3YM
Kirovgrad3AN
Krasnotur'insk4YO
Krasnoufimsk320
Krasnoural'sk3KM
Kushva3JK
Lesnoy3Cr
Lesnoy3MK
Nev'yansk3BO
Nizhny Tagil5FM
Nizhnyaya Salda2HT
Nizhnyaya Tura3MK
Novoural'sk48N
Pervouralsk45L
Polevskoy40O
Reftinskiy27d
Revda44L
Rezh3Aa
Serov4WS
Severoural'sk3cM
Sredneuralsk36R
Sukhoy Log35g
Sysert'31U
Talitsa36x
Tavda3G;
Turinsk3Gx
Verkhnyaya Pyshma46S
Verkhnyaya Salda3GS
Yekaterinburg|Sverdlovsk65S
Zarechnyy34Z
@
^518 405
Kirsanov39M
Kotovsk38A
Michurinsk4B0
Morshansk3GD
Rasskazovo39E
Tambov599
Uvarovo32I
Zherdevka20A
@73	55.5	50.8	Tatarstan Republic
^544 483
Agryz3Ll
Al'met'yevsk45e
Arsk2HG
Bavly30o
Bugul'ma41j
Buinsk360
Chistopol'4AN
Kazan'6E8
Kukmor2IQ
Leninogorsk42g
Mendeleyevsk3Fe
Menzelinsk2Dm
Naberezhnye Chelny|Naberezhnyye Chelny5Df
Nizhnekamsk5CZ
Nurlat30P
Vasil'yevo2E4
Yelabuga4Ec
Zainsk39c
Zelenodolsk4E2
@
^565 776
Asino35|
Kolpashevo3Ir
Seversk41/
Strezhevoy3g0
Tomsk50:
@
^531 361
Aleksin4EA
Belëv270
Bogoroditsk37K
Donskoy39M
Kimovsk39O
Kireyevsk38I
Novomoskovsk49M
Plavsk26C
Severo-Zadonsk29N
Shchëkino49E
Suvorov3A4
Tula5BF
Uzlovaya49L
Venyov2DM
Yasnogorsk3EG
Yefremov30K
@
^562 328
Bezhetsk3Gd
Bologoye3HC
Kashin2Cm
Kimry37k
Konakovo35e
Nelidovo300
Ostashkov393
Rzhev41F
Torzhok38M
Tver'57V
Udomlya3HM
Vyshny Volochyok3EI
@
^561 655
Borovskiy292
Ishim40e
Tobol'sk4LS
Tyumen5B0
Yalutorovsk368
Zavodoukovsk34B
@79	51.3	93.7	Republic of Tyva
^517 945
Kyzyl400
@80	57.2	52.9	Udmurtiya Republic
^564 522
Balezino2G8
Glazov4H5
Igra3C9
Izhevsk64A
Mozhga300
Sarapul41G
Uva360
Votkinsk46I
@
^537 464
Barysh307
Dimitrovgrad45W
Inza320
Novoul'yanovsk24K
Ulyanovsk66K
@
^553 386
Aleksandrov4B1
Gus'-Khrustal'nyy43L
Karabanovo2A1
Kirzhach393
Kol'chugino3A8
Kovrov4BR
Lakinsk27D
Melenki20U
Murom43Y
Petushki269
Pokrov266
Raduzhnyy37H
Sobinka37E
Strunino2B0
Vladimir58I
Vyazniki39a
Yur'yev-Pol'skiy3CB
@
^476 420
Dubovka2FS
Frolovo3MH
Gorodishche3CP
Kalach-na-Donu3BF
Kamyshin4PY
Kotelnikowo30B
Kotovo3RS
Leninsk2BW
Mikhaylovka4PC
Nikolayevsk2OZ
Novoanninskiy3T7
Pallasovka2Pn
Surovikino3A8
Uryupinsk3W0
Volgograd|Stalingrad6BP
Volzhskiy5CS
Yelan'2XH
Zhirnovsk3YS
@
^589 379
Cherepovets520
Gryazovets20O
Sheksna336
Sokol36M
Velikiy Ustyug3J_
Vologda53K
@86	50.8	40.6	Voronezj
^499 385
Anna3GJ
Bobrov3CF
Boguchar20K
Borisoglebsk4Fa
Buturlinovka39L
Gribanovskiy2GZ
Kalach35P
Liski3BA
Novaya Usman'3H9
Novovoronezh3E7
Ostrogozhsk3A6
Pavlovsk36G
Povorino3Db
Pridonskoy2I6
Rossoh'43B
Rossosh'4C0
Semiluki3I5
Voronezh6I7
@87	65.8	71.7	Yamalo-Nenets Autonomous Okrug
^632 664
Labytnangi3Z0
Muravlenko36[
Nadym3Nz
Salekhard3X2
^632 754
Gubkinskiy3CB
Novy Urengoy4TC
Noyabrsk400
Tarko-Sale3HO
@
^567 383
Danilov2FJ
Gavrilov-Yam26G
Pereslavl'-Zalesskiy306
Rostov35B
Rybinsk5D5
Tutayev3CC
Uglich380
Yaroslavl69G
@89	48.5	133	Jewish Autonomous
^488 1329
Birobidzhan400
@
^565 541
*Ocher2E6
*Perm6FM
Aleksandrovsk2RZ
Berezniki4TR
Chaykovskiy430
Chernushka30K
Chusovoy3Ib
Dobryanka3KN
Gubakha3NZ
Kizel3PZ
Krasnokamsk3GH
Krasnovishersk3dU
Kudymkar3P6
Kungur49T
Lys'va4Gb
Nytva3EC
Osa38E
Solikamsk4VR
Vereshchagino3G6
@91	63.3	91.5	Krasnoyarskiy
^533 892
Achinsk4UD
Berëzovka3Rd
Bogotol3T3
Borodino3Qv
Divnogorsk3RW
Ilanskiy2T+
Kansk4T&
Krasnoyarsk6Rb
Lesosibirsk4nX
Minusinsk44P
Nazarovo3RC
Sharypovo3M0
Shushenskoye30R
Sosnovoborsk3Sf
Uzhur2K6
Yeniseysk3pU
Zelenogorsk4Ss
Zheleznogorsk4Uh
^586 992
Kodinsk200
^694 862
Dudinka300
Kayyerkan30F
Noril'sk40K
Talnakh41M
@92	56	161.3	Kamchatka
^529 1584
Petropavlovsk-Kamchatskiy513
Vilyuchinsk300
Yelizovo330
@93	53.2	114.8	Transbaikal Territory
^501 1088
Aginskoye2Av
Borzya33=
Chita5Jl
Nerchinsk2J>
Petrovsk-Zabaykal'skiy3C0
^501 1180
Krasnokamensk300
=RW	-2	30	Rwanda	Rwandan|Rwandans
@
^-22 304
Kibungo301
Rwamagana330
@
^-19 301
Kigali!600
@
^-16 296
Byumba405
Ruhengeri410
@
^-25 289
Cyangugu400
Gisenyi484
Kibuye344
@
^-26 296
Butare401
Gitarama452
Nzega310
=SA	25	45	Saudi Arabia	Saudi|Saudis
@
^200 415
Al Bahah400
@
^238 379
Al-'Ula3S0
Badr Hunayn309
Medina|Madinah67H
Sultanah67H
Yanbu532
@
^254 460
Abqaiq35b
Al Battaliyah20a
Al Hufuf50a
Al Khafji3UP
Al Mubarraz50a
Al Munayzilah20b
Al Qatif4Ce
At Taraf30b
Dammam6Af
Dhahran49f
Hafar Al-Batin5U0
Jubail5Ga
Khobar49g
Qaisumah3T1
Rahimah3Df
Safwá3Ce
Sayhat4Be
Tarut4Ce
@08	26.3	43.5	Al-Qassim
^259 432
Adh Dhibiyah210
Al Bukayriyah325
Al Mithnab40A
Ar Rass403
Buraidah|Buraydah548
@
^205 429
Ad Dawadimi3eF
Ad Dilam3Zh
Afif3Y0
Al Kharj5bi
As Sulayyil30R
Az Zulfi3wJ
Riyadh|Ar Riyad!7gc
@11	19.1	42.3	'Asir
^182 421
Abha504
An Nimas390
Bisha4I5
Khamis Mushait516
@
^275 417
*Ha'il500
@
^211 390
Al Jumum357
Ash Shafa40D
Jeddah|Jiddah|Jidda742
Makkah al Mukarramah|Mecca|Makkah638
Rabigh3H0
Ta'if52E
Turabah31Q
@
^310 387
Arar40N
Turaif370
@
^175 441
Najran500
@17	17.2	42.5	Jazan
^166 426
Abu 'Arish342
Jizan430
Sabya350
Samitah303
@
^250 357
Al Wajh3C8
Duba3O0
Tabuk5Y9
Umluj30G
@20	30.7	38.9	Al Jawf
^300 373
Qurayyat4D0
Sakakah40T
Tubarjal359
=SB	-8	159	Solomon Islands	Solomon Islander
@
^-94 1600
Honiara!400
=SC	-4.6	55.7	Seychelles	Seychellois
@
^-46 555
Victoria!300
=SD	16	30	Sudan	Sudanese
@
^156 325
Khartoum!700
Omdurman600
@
^184 372
Port Sudan5C0
Sawakin371
Tokar305
@38	14.7	33.2	Al Jazirah
^142 330
Al Hasaheisa363
Al Hilaliyya272
Al Manaqil400
Wad Medani525
@39	13.7	35.2	Al Qadarif
^134 346
Al Hawatah300
Doka31C
Gedaref|Al Qadarif568
@41	13.6	32.3	White Nile
^130 319
Al Qitena3J5
Ed Dueim4A4
Kusti|Kosti528
Rabak428
Tandalti300
@42	11.2	34.3	Blue Nile
^118 344
Ad-Damazin500
Ar Ruseris310
@
^186 319
Kuraymah300
@47	13.5	22.4	Western Darfur
^135 224
Geneina400
@49	11.7	25	Southern Darfur
^113 249
Gereida402
Nyala670
@50	11.3	29.8	Southern Kordofan
^110 297
Abu Jibeha35F
Dilling3B0
Kaduqli400
@
^155 364
Kassala500
@53	17.5	33.7	River Nile
^167 334
Atbara4A6
Berber3D6
Ed Damer496
El Bauga3G5
Shendi300
@55	13.9	25.7	Northern Darfur
^136 253
Al-Fashir500
@56	13.2	30.7	North Kordofan
^127 302
Al-Ubayyid|El Obeid550
Ar Rahad305
Barah2A2
Umm Ruwaba32A
@58	13.2	33.7	Sinnar
^131 332
Ad Dindar21A
As Suki327
Kinana390
Maiurno335
Sennar454
Singa507
@60	11.5	26.1	Eastern Darfur
^115 261
El Daein500
@61	12.9	23.5	Central Darfur
^129 235
Zalingei300
@62	11.9	28.5	West Kordofan
^110 277
Abu Zabad2EG
Al Mijlad300
An Nuhud4H7
=SE	62	15	Sweden	Swedish|Swede|Swedes
@
^562 149
Karlshamn300
Karlskrona307
@
^606 168
Gävle413
Hudiksvall2B3
Sandviken300
@
^576 183
Visby300
@
^567 121
Falkenberg324
Halmstad408
Kungsbacka380
Varberg342
@
^632 146
Östersund300
@
^572 140
Huskvarna363
Jönköping462
Nässjö257
Värnamo300
@
^567 164
Kalmar300
Oskarshamn360
Västervik3B2
@
^601 152
Borlänge342
Falun354
Ludvika200
@
^568 139
Ljungby200
Vaxjo419
@
^653 202
Boden25F
Kiruna2Q0
Lulea33K
Pitea30D
@
^591 145
Karlskoga320
Kumla206
Örebro427
@
^584 150
Linköping406
Motala310
Norrköping42C
@
^588 162
Eskilstuna463
Katrineholm320
Nyköping308
@
^596 171
Enköping300
Uppsala435
@
^593 135
Karlstad410
Kristinehamn306
@
^638 203
Skelleftea3A7
Umea400
@
^624 173
Härnösand326
Sundsvall400
Örnsköldsvik39E
@
^595 160
Köping300
Västeras416
@
^592 176
Akersberga337
Gustavsberg318
Haninge405
Huddinge404
Jakobsberg322
Lidingö325
Märsta343
Nacka316
Norrtälje36B
Sollentuna424
Solna424
Stockholm!615
Sundbyberg324
Södermalm415
Södertälje400
Tullinge203
Tumba302
Täby425
Upplands Vasby333
Vallentuna335
@
^554 127
Eslöv346
Helsingborg460
Hässleholm38B
Kristianstad36F
Landskrona351
Lund435
Malmo523
Staffanstorp225
Trelleborg305
Ystad30B
Ängelholm382
@
^575 118
Alingsas347
Björlanda330
Boras42B
Falköping27I
Gothenburg|Göteborg622
Kinna209
Kungälv342
Lerum335
Lidköping3AE
Mariestad2CK
Mölndal422
Mölnlycke223
Partille323
Skövde39K
Trollhättan385
Uddevalla381
Vänersborg395
Västra Frölunda211
=SG	1.4	103.8	Singapore	Singaporean|Singaporeans
@
^13 1039
Singapore!700
@
^14 1038
*Woodlands500
-SH	-15.9	-5.7	St. Helena, Ascension and Tristan da Cunha	Saint Helenian|Saint Helenians
@
^-159 -57
Jamestown!000
=SI	46.1	14.8	Slovenia	Slovene|Slovenes|Slovenian
@
^462 153
Celje300
@
^455 137
Koper300
@
^462 144
Kranj300
@
^461 145
Ljubljana!500
@
^462 151
Trbovlje200
@
^464 151
Velenje300
@
^466 156
Maribor400
@
^458 152
Novo Mesto300
@
^464 159
Ptuj300
=SK	48.7	19.5	Slovakia	Slovak|Slovaks
@
^483 188
Banská Bystrica444
Brezno358
Detva236
Lucenec309
Rimavská Sobota31C
Ziar nad Hronom330
Zvolen334
@
^481 170
Bratislava|Pressburg!501
Malacky230
Pezinok323
@
^486 205
Kosice518
Michalovce32E
Roznava310
Spisská Nová Ves331
Trebisov30C
@
^478 179
Komárno302
Levice347
Nitra452
Nové Zámky323
Sala340
Zlaté Moravce265
@
^489 203
Bardejov34A
Humenné30G
Kezmarok221
Poprad420
Presov419
Snina31J
Stará Lubovna244
Vranov nad Toplou30E
@
^486 178
Bánovce nad Bebravou315
Dubnica nad Váhom344
Handlová31A
Nové Mesto nad Váhom320
Partizánske306
Povazská Bystrica356
Prievidza328
Púchov355
Trencín432
@
^480 172
Dunajská Streda304
Galanta225
Hlohovec346
Piestany366
Senica372
Skalica280
Trnava444
@
^491 187
*Martin302
Cadca331
Dolny Kubín316
Kysucké Nové Mesto221
Liptovsky Mikulás309
Ruzomberok306
Zilina410
=SL	8.5	-11.5	Sierra Leone	Sierra Leonean|Sierra Leoneans
@
^79 -112
Kenema400
Koidu472
Segbwema212
@
^87 -125
Kabala399
Lunsar300
Makeni425
@
^80 -117
Bo400
@
^83 -132
Freetown!620
Waterloo301
@
^88 -128
Port Loko300
=SM	43.8	12.4	San Marino	Sammarinese
@
^439 124
San Marino!100
=SN	14	-14	Senegal	Senegalese
@
^147 -175
Dakar!701
Mermoz Boabab200
N'diareme limamoulaye311
Pikine611
@
^146 -162
Mbaké423
Tiébo400
Touba533
@
^138 -137
Tambacounda400
@
^142 -171
*Pout260
Joal-Fadiout303
Kayar270
Mékhé395
Nguékhokh331
Thiès Nones561
Thiès562
@
^143 -164
Guinguinéo205
Pourham310
@
^138 -161
Kaolack440
Nioro du Rip303
@
^129 -149
Kolda400
Vélingara338
@
^126 -163
Bignona321
Ziguinchor400
@
^153 -162
Dara307
Louga430
Ndibène Dahra307
@
^160 -165
Richard-Toll358
Saint-Louis400
@
^157 -133
Matam200
@
^141 -156
Kaffrine300
@
^126 -122
Kédougou300
@
^127 -156
Sédhiou300
=SO	6	48	Somalia	Somali|Somalis
@01	4.2	43.8	Bakool
@02	2	45.3	Banaadir
^20 453
Mogadishu!700
@03	10.7	50.1	Bari
^113 492
Bosaso400
Qandala227
@
^28 436
Baidoa430
Buurhakaba305
@05	5	46.8	Galguduud
^38 472
Ceeldheer300
@06	3.1	42.4	Gedo
^38 425
Luuq300
@07	4.1	45.4	Hiiraan
^39 452
Beledweyne380
Buulobarde204
@08	1.1	42.6	Middle Juba
^5 428
Jilib300
@09	-0.6	42.3	Lower Juba
^-4 425
Jamaame552
Kismayo500
@10	5.7	48	Mudug
^68 474
Gaalkacyo400
@12	10.9	47.8	Sanaag
^106 474
Erigavo300
@13	2.9	45.9	Middle Shabele
^28 455
Giohar300
@14	2.2	44.8	Lower Shabeelle
^17 445
Afgooye446
Merca503
Qoryooley310
Wanlaweyn394
@18	8.2	49.1	Nugaal
^80 485
Eyl30D
Garoowe440
@19	9.3	45.3	Togdheer
^95 455
Burao400
@20	9.7	44.5	Woqooyi Galbeed
^96 441
Berbera589
Hargeisa|Hargeysa500
@21	10.3	43.7	Awdal
^99 434
Baki300
@22	8.5	47.4	Sool
^85 474
Las Anod400
=SR	4	-56	Suriname	Surinamer
@
^59 -552
Paramaribo!500
@
^57 -552
Lelydorp300
=SS	7.5	30	South Sudan	South Sudanese
@
^88 274
Aweil300
@
^85 281
Gogrial300
@
^41 307
Yei300
@
^73 287
Tonj200
@
^77 280
Wau400
@
^46 284
Yambio300
@
^39 325
Pajok300
Torit351
@
^49 316
Juba!500
@
^95 317
Malakal400
@
^62 316
Bor300
@
^68 297
Rumbek300
@
^90 276
Winejok500
=ST	1	7	São Tomé and Príncipe|Sao Tome	Sao Tomean|Sao Tomeans
@
^3 67
São Tomé!300
=SV	13.8	-88.9	El Salvador	Salvadoran|Salvadorans
@
^139 -898
Ahuachapán300
@
^139 -886
Sensuntepeque300
@
^140 -889
Chalatenango300
@
^137 -889
Cojutepeque300
San Martín310
@
^135 -893
Antiguo Cuscatlán320
La Libertad200
Quezaltepeque330
Santa Tecla420
@
^135 -889
Zacatecoluca300
@
^133 -878
La Unión300
@
^137 -881
San Francisco200
@
^134 -883
San Miguel411
San Rafael Oriente300
@
^137 -892
Aguilares330
Apopa410
Ayutuxtepeque300
Cuscatancingo300
Delgado400
Ilopango301
Mejicanos400
San Marcos300
San Salvador!500
Soyapango501
@
^140 -897
Chalchuapa300
Metapán333
Santa Ana401
@
^136 -888
San Vicente300
@
^136 -898
Acajutla300
Izalco311
Sonsonate411
Sonzacate211
@
^133 -885
Puerto El Triunfo300
Santiago de María220
Usulután311
-SX	18	-63	Sint Maarten	St. Maartener
@
^180 -630
Philipsburg!000
=SY	35	38	Syria	Syrian|Syrians
@
^365 407
Ad Darbasiyah360
Al Hasakah400
@
^354 358
Jablah401
Latakia510
@03	33.2	35.8	Quneitra
^331 358
Al Qunaytirah300
@
^358 385
Ath Thawrah400
Rakka|Raqqa|Ar Raqqah|Raqqah425
@
^327 366
As-Suwayda400
@06	32.9	36.2	Daraa
^326 361
Al Hirak312
As Sanamayn351
Dar'a400
Inkhil340
Jasim340
Shaykh Miskin321
Tafas310
@
^345 401
Al Mayadin354
Albu Kamal408
Dayr az Zawr|Deir ez-Zor|Deir al-Zor|Deir el-Zour|Deir Ezzor580
Hajin327
Subaykhan345
@08	33.7	37	Rif-dimashq
^334 361
Al Kiswah301
Al Qutayfah235
An Nabk366
At Tall322
Az Zabadani330
Darayya411
Douma423
Harasta323
Irbin313
Jayrud346
Qarah386
Qatana300
Yabrud366
@
^361 369
'Ayn al 'Arab38F
Afrin340
Al Bab436
Aleppo613
As Safirah405
Azaz451
Dayr Hafir318
Jarabulus37B
Manbij44B
Nubl331
Tadif326
Tall Rif'at342
@
^350 363
Halfaya333
Hama|Hamah515
Kafr Zayta343
Masyaf310
Salamiyah408
Suran334
Tayyibat al Imam334
@
^342 363
Al Qaryatayn309
Al Qusayr333
Ar Rastan374
Homs|Hims654
Kafr Laha372
Palmyra34K
Tallbisah364
Tallkalakh350
@
^354 363
Ad Dana385
Binnish364
Idlib453
Jisr ash Shughur340
Kafr Takharim372
Kafranbel323
Khan Shaykhun304
Ma'arratmisrin364
Salqin372
Saraqib355
@
^335 363
Damascus!600
@14	34.9	36.1	Tartus
^348 359
Baniyas340
Safita302
Tartous410
=SZ	-26.5	31.5	Swaziland|Eswatini	Swazi|Swazis
@
^-263 311
Mbabane!400
@
^-265 314
Manzini400
-TC	21.8	-71.6	Turks and Caicos Islands	Turks and Caicos Islander
@
^215 -711
Cockburn Town!100
=TD	15	19	Chad	Chadian|Chadians
@
^132 183
Ati300
Umm Hajar31E
@
^120 182
Bitkine300
Mongo325
@
^141 153
Mao300
@
^86 161
Benoy242
Moundou400
@
^87 169
Doba300
@
^138 208
Abéché400
@
^110 203
Am Timan300
@
^93 158
Kelo300
Laï315
@
^118 159
Dourbali200
@
^103 154
Bongor300
@
^91 184
Kyabé245
Sarh400
@
^125 154
Massaguet300
Massakory253
@
^89 176
Koumra300
@
^94 142
Mboursou Léré240
Pala307
@
^121 150
N'Djamena|Fort-Lamy!600
@
^136 165
Moussoro200
@
^172 216
Fada300
=TG	8	1.2	Togo	Togolese
@
^86 10
Sokodé441
Sotouboua300
Tchamba344
@
^93 8
Bafilo315
Bassar400
Kara434
Niamtougou353
@
^61 12
Aného314
Lomé!600
Tsévié330
Vogan323
@
^69 6
Atakpamé465
Badou370
Notsé316
Palimé400
@
^104 2
Dapaong350
Sansanné-Mango303
=TH	15.5	101	Thailand|Siam	Thai|Thais
@
^186 989
Chiang Mai521
Hang Dong310
San Kamphaeng312
San Pa Tong200
@
^199 998
Chiang Rai400
Mae Chan321
Mae Sai351
@
^188 1008
Nan300
@
^185 989
Lamphun311
Pa Sang200
@
^176 992
Lampang473
Thoen300
@
^180 1001
Den Chai200
Phrae310
@
^167 985
Ban Tak336
Mae Ramat230
Mae Sot301
Tak326
@09	17.2	99.8	Sukhothai
^170 997
Ban Na300
Sawankhalok331
Si Satchanalai351
Sukhothai Thani301
@
^176 1001
Uttaradit400
@
^161 995
Kamphaeng Phet440
Khanu Woralaksaburi304
@
^166 1001
Bang Krathum302
Bang Rakam220
Phitsanulok422
@
^160 1003
Bang Mun Nak201
Phichit340
Taphan Hin321
Thap Khlo223
@
^157 1009
Chon Daen250
Lom Sak2B3
Nong Phai332
Phetchabun373
Wichian Buri302
@
^154 999
Thap Than210
Uthai Thani301
@
^157 998
Lat Yao210
Nakhon Sawan403
@
^179 1026
Nong Khai401
Phon Charoen216
Tha Bo300
@
^169 1017
Loei360
Phu Kradueng202
Wang Saphung241
@
^172 1035
Sakon Nakhon406
Sawang Daen Din230
@
^161 1021
Ban Phai306
Chum Phae340
Khon Kaen437
@
^163 1033
Kalasin312
Kamalasai303
Khao Wong248
Kuchinarai328
Nong Kung Si240
@
^162 1033
Maha Sarakham300
@
^157 1036
Ban Selaphum234
Kaset Wisai300
Roi Et341
@
^158 1020
Chaiyaphum400
Kaeng Khro333
Kaset Sombun250
Phu Khiao261
@
^145 1014
Amphoe Sikhiu343
Ban Huai Thalaeng25D
Bua Yai2BA
Chok Chai328
Dan Khun Thot274
Khon Buri308
Nakhon Ratchasima557
Non Sung379
Pak Chong320
@
^146 1028
Buriram343
Nang Rong300
Prakhon Chai203
@
^149 1035
Surin300
@
^146 1043
Kantharalak303
Si Sa Ket350
@
^60 1017
Narathiwat341
Ra-ngae230
Su-ngai Kolok303
Tak Bai234
@32	15.1	100.1	Chai Nat
^152 1001
Chainat200
@
^149 1003
Bang Racham200
Sing Buri301
@
^148 1007
Chai Badan344
Lopburi400
@
^146 1003
Wiset Chaichan300
@36	14.3	100.5	Phra Nakhon Si Ayutthaya
^140 1004
Ayutthaya442
Ban Bang Kadi Pathum Thani301
Bang Ban241
Bang Pa-in322
Nakhon Luang252
Phak Hai350
Tha Ruea363
Wang Noi223
@
^143 1007
Ban Mo230
Kaeng Khoi333
Nong Khae302
Phra Phutthabat441
Saraburi422
@
^138 1004
Bang Bua Thong310
Bang Kruai401
Nonthaburi511
Pak Kret511
@
^140 1005
Ban Lam Luk Ka403
Khlong Luang411
Pathum Thani300
@
^138 1005
Bangkok!700
@
^192 999
Dok Kham Tai301
Phayao300
@
^136 1005
Amphoe Phra Pradaeng410
Ban Khlong Bang Sao Thong303
Bang Bo District303
Samut Prakan501
@
^142 1012
Nakhon Nayok300
@
^135 1010
Bang Pakong300
Chachoengsao321
Phanom Sarakham223
@
^127 1009
Ban Bueng362
Ban Talat Bueng341
Bang Lamung330
Chon Buri571
Pattaya420
Phan Thong382
Phanat Nikhom373
Sattahip400
Si Racha550
@
^126 1011
Ban Chang310
Ban Phe203
Klaeng325
Rayong412
@
^125 1020
Chanthaburi411
Laem Sing201
Tha Mai310
@
^122 1025
Trat300
@
^139 995
Bo Phloi240
Kanchanaburi410
Tha Maka303
Tha Muang311
@51	14.5	99.9	Suphanburi
^145 1001
Suphan Buri300
@
^135 996
Ban Pong433
Bang Phae323
Chom Bueng210
Damnoen Saduak304
Photharam322
Ratchaburi402
@
^137 1000
Bang Len332
Nakhon Pathom410
Sam Phran302
@
^134 1000
Samut Songkhram300
@
^135 1001
Ban Phaeo310
Krathum Baen422
Samut Sakhon402
@
^128 998
Cha-am302
Khao Yoi340
Phetchaburi331
Tha Yang321
@
^112 995
Bang Saphan200
Hua Hin3E5
Kui Buri394
Prachuap Khiri Khan363
Pran Buri3C4
Sam Roi Yot3B4
@
^99 991
Chumphon361
Lang Suan200
@
^100 986
Ranong300
@
^88 992
Ban Na San302
Ko Samui377
Surat Thani431
Tha Kham330
@
^78 983
Ban Ratsada311
Ban Talat Nua311
Chalong300
Kathu310
Phuket411
Talat Yai311
Wichit311
@
^81 989
Krabi300
@
^82 997
Nakhon Si Thammarat423
Pak Phanang325
Ron Phibun302
Thung Song300
@
^76 996
Huai Yot220
Trang400
@
^76 1001
Phatthalung300
@
^66 1001
Satun300
@
^66 1003
Ban Mai462
Hat Yai542
Ranot3C0
Sadao301
Songkhla463
@
^69 1013
Pattani300
Yaring301
@
^58 1011
Betong300
Yala472
@
^158 1041
Yasothon300
@
^174 1048
Nakhon Phanom300
@
^140 1014
Kabin Buri303
Prachin Buri300
@
^149 1048
Det Udom303
Phibun Mangsahan334
Ubon Ratchathani430
Warin Chamrap331
@
^171 1022
Ban Dung36B
Ban Nong Wua So32A
Ban Phan Don308
Kut Chap334
Nam Som370
Udon Thani536
@
^159 1046
Amnat Charoen300
@
^165 1047
Mukdahan300
@79	17.2	102.3	Nong Bua Lam Phu
^172 1022
Na Klang310
Nong Bua Lamphu302
@
^135 1021
Amphoe Aranyaprathet324
Sa Kaeo330
Wang Nam Yen201
@
^179 1040
Seka200
=TJ	39	71	Tajikistan	Tajik|Tajiks
@
^367 716
Ishqoshim300
Khorugh380
@
^375 686
Chubek31B
Danghara367
Farkhor308
Hulbuk33A
Kolkhozobod311
Kulob44C
Kurgan-Tyube432
Moskovskiy310
Norak397
Vakhsh222
Yovon284
@
^395 676
Buston37L
Isfara36U
Istaravshan34E
Khujand48K
Konibodom38S
Panjakent300
Proletar27J
@
^385 688
Boshkengash300
Dushanbe|Stalinabad!600
@
^385 682
Hisor304
Tursunzoda300
Vahdat318
-TK	-9	-172	Tokelau	Tokelauan|Tokelauans
=TL	-8.8	125.9	East Timor|Timor-Leste	East Timorese
@
^-87 1256
Aileu200
@
^-86 1264
Baucau211
Venilale200
@
^-90 1252
Maliana300
@
^-93 1253
Suai300
@
^-86 1256
Dili!400
@
^-85 1270
Lospalos200
@
^-86 1252
Likisá301
Maubara200
=TM	40	60	Turkmenistan	Turkmen
@
^373 574
*Änew36B
Abadan388
Baharly3B0
Kaka30M
Tejen41V
@
^392 530
Balkanabat43E
Bereket30P
Gumdag30G
Türkmenbasy480
@
^417 592
Boldumsaz345
Dasoguz418
Konye-Urgench360
Tagta207
Yylanly315
@
^378 614
Gazojak3Y0
Gowurdak30k
Kerki30c
Sayat2AP
Turkmenabat5DM
@
^373 618
Bayramaly434
Mary430
Seydi2MB
Yolöten306
@
^380 584
Ashgabat!600
=TN	34	9	Tunisia	Tunisian|Tunisians
@
^352 87
Kasserine401
Thala240
@
^357 101
Kairouan400
@
^365 88
Jendouba300
@
^359 86
El Kef331
Tajerouine300
@
^352 107
Chebba304
El Jem310
Ksour Essaf323
Mahdia334
@
^356 107
Bekalta203
Djemmal301
Ksar Hellal302
Monastir421
Ouardenine310
Skanes421
@
^366 92
Béja410
Medjez el Bab304
@
^370 97
Bizerte432
Douar Tindja321
El Alia223
Mateur300
Menzel Abderhaman222
Menzel Bourguiba321
Menzel Jemil322
@
^364 106
Beni Khiar312
Dar Chabanne312
Douane402
Hammamet300
Kelibia345
Korba323
Mennzel Bou Zelfa230
Nabeul411
Takelsa340
@
^361 94
Siliana300
@
^357 106
Akouda320
Hammam Sousse320
Masakin400
Sousse410
@
^367 102
Ben Arous410
Hammam-Lif301
La Sebala du Mornag301
Radès311
@
^334 105
Houmt El Souk454
Medenine400
Midoun345
Zarzis416
@
^339 98
El Hamma400
Gabès403
@
^343 82
Gafsa416
Metlaoui302
Redeyef310
@
^335 90
Douz300
Kebili320
@
^347 108
Gremda310
Sfax500
@
^350 95
Sidi Bouzid300
@
^329 105
Tataouine400
@
^339 79
Nefta300
Tozeur302
@
^367 102
Carthage221
La Goulette411
La Marsa421
La Mohammedia400
Tunis!610
@
^364 99
El Fahs300
Zaghouan202
@
^369 101
Aryanah401
Galaat el Andeless220
@
^368 100
Manouba301
Oued Lill300
=TO	-20	-175	Tonga	Tongan|Tongans
@
^-211 -1752
Nuku'alofa!300
=TR	39	35	Turkey|Turkiye	Turkish|Turk|Turks
@
^377 376
Adıyaman517
Besni303
Gölbası310
Kâhta41A
@
^381 302
Afyonkarahisar473
Bolvadin368
Dinar300
Emirdag39A
Sandıklı341
Çay358
@
^392 427
Agrı454
Diyadin33A
Dogubeyazıt43E
Eleskirt360
Patnos402
@
^407 355
Amasya403
Merzifon320
Suluova311
Tasova318
@
^363 299
Alanya42L
Antalya668
Belek46C
Beykonak304
Elmalı240
Gazipasa30O
Kemer237
Korkuteli383
Mahmutlar32M
Manavgat45F
Muratpasa569
Serik36C
Tekirova326
@
^412 413
Arhavi220
Artvin305
Hopa221
@
^374 273
Aydin445
Didim300
Incirliova354
Kusadasi450
Nazilli45A
Söke431
Çine328
@
^393 267
Aivali400
Balıkesir53C
Bandırma4BD
Bigadiç21E
Burhaniye323
Dursunbey23J
Edremit333
Erdek3BB
Gönen38A
Susurluk36F
@
^399 300
Bilecik320
Bozüyük300
Osmaneli250
@
^387 405
Bingöl420
Genç301
Solhan236
@
^382 420
Adilcevaz367
Ahlat455
Bitlis321
Güroymak340
Hizan204
Tatvan433
@
^407 316
Bolu400
Gerede316
@
^375 303
Bucak303
Burdur420
@
^400 284
Bursa627
Gemlik448
Gürsu328
Inegöl41B
Karacabey320
Kestel328
Mudanya345
Mustafakemalpasa400
Nicaea34D
Orhangazi359
Yenisehir33D
@
^398 263
*Çan328
Biga349
Ezine200
Gelibolu364
Çanakkale441
@
^402 344
Alaca304
Iskilip351
Osmancık384
Sungurlu300
Çorum536
@
^376 289
Denizli522
Merkezefendi521
Sarayköy330
Serinhisar204
@
^378 394
*Lice27C
Bismil40D
Diyarbakır618
Ergani354
Kulp37G
Miepherkeim43G
Çermik330
@
^409 266
Edirne480
Uzunköprü341
Zorlanae300
@
^386 388
Baskil200
Elâzıg514
Karakoçan34C
Kovancılar31B
@
^397 395
Cimin302
Erzincan400
@
^393 407
Askale260
Erzurum566
Horasan27F
Hınıs31A
Karaçoban30E
Oltu3CD
Pasinler37A
@
^398 305
Eskisehir500
@
^403 382
Bulancak360
Espiye265
Giresun462
Görele378
Sebinkarahisar302
Tirebolu276
@31	36.4	35.4	Hatay
^362 362
Antakya500
Belen330
Denizciler240
Dörtyol460
Erzin380
Iskenderun440
Kırıkhan432
Reyhanlı414
Serinyol220
@
^361 328
Anamur400
Bozyazı302
Erdemli35F
Mersin57I
Mut356
Silifke43B
Tarsus58L
@
^378 305
Egirdir214
Isparta401
Sarkîkaraagaç339
Senirkent230
Yalvaç357
@
^409 282
Arnavutköy535
Atasehir519
Bagcılar617
Bahçelievler617
Basaksehir526
Beylikduzu414
Büyükçekmece414
Esenler517
Esenyurt515
Gürpınar314
Istanbul|Constantinople817
Kavaklı321
Maltepe50A
Mimarsinan314
Sancaktepe51A
Siliviri320
Sisli528
Skutari|Üsküdar618
Sultanbeyli51B
Sultangazi527
Tepecik313
Umraniye619
Yakuplu315
Zeytinburnu517
Çatalca323
@
^380 263
*Tire31E
Aliaga387
Bayındır22D
Bergama4B9
Foça275
Izmir|Smyrna748
Karabaglar548
Kemalpasa34B
Menderes328
Menemen368
Seferihisar325
Selçuk30B
Torbalı32B
Urla335
Çesme330
Ödemis42H
@
^410 338
Kastamonu440
Tasköprü254
Tosya302
@
^381 354
Develi331
Hacılar350
Kayseri661
Talas362
Yahyalı300
@
^414 271
Babaeski300
Kırklareli431
Lüleburgaz403
@
^391 337
Kaman330
Kırsehir405
Mucur207
@41	40.9	29.8	Kocaeli
^407 294
Derince414
Gebze510
Gölcük305
Izmit515
Karamürsel302
Körfez414
@
^390 290
Emet333
Gediz304
Kütahya54A
Simav310
Tavsanlı355
@
^384 375
Darende310
Malatya508
@
^384 274
Akhisar454
Alasehir30B
Demirci36D
Kula31C
Kırkagaç373
Manisa520
Salihli417
Soma482
Turgutlu413
@
^375 365
Afsin374
Elbistan477
Göksun350
Kahramanmaras514
Pazarcık308
Çaglayancerit228
@
^366 273
Bodrum341
Dalaman32F
Fethiye40I
Marmaris33A
Milas375
Mugla36B
Ortaca32F
Sarigerme21E
Turgutreis240
Yatagan378
@
^387 415
Bulanık348
Malazgirt34A
Mus400
Varto350
@
^386 347
Nevsehir400
Ürgüp202
@
^408 373
Fatsa422
Gürgentepe303
Korgan200
Kumru310
Ordu426
Ünye430
@
^410 405
Ardesen425
Rize400
Çayeli312
@54	40.8	30.5	Sakarya
^405 303
Adapazarı531
Akyazı323
Ferizli342
Geyve300
Hendek334
Karasu Mahallesi365
Karasu364
Kocaali266
Sapanca320
@
^410 355
Bafra464
Havza302
Samsun538
Tekkeköy22A
Terme32F
Vezirköprü310
Çarsamba32C
@
^415 348
Boyabat300
Sinop354
@
^392 361
Gemerek200
Sarkısla323
Sivas559
Susehri3AK
@
^409 269
Hayrabolu332
Malkara300
Tekirdag416
Çerkezköy44B
Çorlu539
@60	40.4	36.5	Tokat
^403 359
Erbaa347
Niksar33B
Tokat Province407
Turhal412
Zile300
@
^409 392
*Of30B
Akçaabat314
Araklı309
Arsin217
Besikdüzü320
Sürmene309
Trabzon515
Vakfıkebir311
Yomra317
@
^391 395
Tunceli300
@
^367 380
Akçakale309
Birecik330
Bozova375
Ceylanpınar31L
Hilvan29A
Sanliurfa558
Siverek4BD
Suruç334
Viransehir45I
@
^387 294
Banaz204
Usak400
@
^385 434
*Van500
Ercis450
@
^396 345
Akdagmadeni31E
Sorgun427
Yerköy300
Yozgat423
@
^389 314
Ankara!7AF
Batikent5BD
Beypazarı3D5
Elmadag3AI
Kazan3DD
Kızılcahamam3GD
Nallıhan3D0
Polatlı477
Sereflikoçhisar30L
Çankaya6AF
Çubuk4DG
@
^401 394
Gümüshane341
Kelkit300
@
^373 437
Hakkâri430
Semdinli309
Yüksekova436
@
^370 314
Aksehir4E0
Beysehir373
Hadim30B
Heraclea45Q
Ilgın3D5
Kadınhanı2C8
Karapınar37M
Konya69B
Kulu3LH
Seydisehir344
Çumra36E
@
^371 406
Dargeçit34B
Kızıltepe410
Mardin421
Midyat437
Nisibis406
Yesilli322
@
^379 346
Bor300
Nigde411
@
^379 417
Kurtalan300
Siirt402
@
^384 340
Aksaray400
Ortaköy330
@
^379 411
Batman500
Kozluk334
@
^403 402
Bayburt300
@
^366 329
Ermenek200
Karaman463
@
^397 335
Keskin301
Kırıkkale510
@
^372 419
Cizre413
Idil310
Silopi406
Sırnak336
@
^370 353
Adana600
Bahçe32D
Ceyhan405
Imamoglu334
Kozan455
@
^406 329
Çankırı407
Çerkes320
@
^370 374
Gaziantep610
Nizip404
@
^402 426
Kagızman305
Kars445
Sarıkamıs310
@
^412 314
Alaplı300
Devrek306
Eregli410
Zonguldak434
Çaycuma327
@
^411 427
Ardahan300
@
^416 323
Bartın300
@
^399 440
Igdır400
@
^412 326
Karabük400
Safranbolu311
@
^367 371
Kilis400
@
^371 361
Kadirli430
Osmaniye501
@
^407 293
Yalova400
@
^408 311
Akçakoca330
Düzce401
=TT	11	-61	Trinidad|Trinidad and Tobago	Trinidadian|Trinidadians
@
^106 -613
Arima300
@
^103 -612
Rio Claro300
@
^107 -615
Port of Spain!300
@
^103 -615
Marabella301
Mon Repos401
San Fernando300
@
^112 -607
Scarborough200
@
^105 -614
Chaguanas400
@
^102 -617
Point Fortin300
@
^106 -611
Sangre Grande200
@
^106 -615
Laventille300
@
^107 -614
*Paradise200
Tunapuna200
=TV	-8	178	Tuvalu	Tuvaluan|Tuvaluans
@
^-85 1792
Funafuti!100
=TW	23.5	121	Taiwan|Formosa	Taiwanese
@
^244 1183
Jincheng300
@
^226 1203
Kaohsiung City|Kaohsiung|Takao600
@
^250 1215
Banqiao District|Banqiao500
@
^220 1196
Daxi4TH
Donggang358
Douliu4H9
Hengchun30B
Hsinchu5SE
Hualien City5KK
Keelung5VL
Lugu3HC
Magong4G0
Nantou City4JB
Puli4KE
Taichung6LB
Tainan City|Tainan6A6
Taipei|Taipeh!8UJ
Taitung City48F
Taoyuan City5UH
Yilan4SM
Yuanlin4KA
Yujing2B9
Zhongxing New Village3KB
=TZ	-6	35	Tanzania	Tanzanian|Tanzanians
@
^-77 383
Bagamoyo4D6
Bungu318
Chalinze3B1
Kibaha396
Kibiti306
Lugoba2D0
Mkwanga369
Mlandizi3A4
Mvomero3F4
Vikindu37A
@
^-67 357
Dodoma!550
Kibakwe307
Kondoa3I1
Mpwapwa348
@
^-78 351
Ilula319
Iringa406
Izazi366
Mafinga360
@
^-51 296
Kakonko3IE
Kasulu355
Kibondo3FB
Kigoma420
Mwandiga231
Nguruka30E
Uvinza308
@
^-45 373
*Same244
Hedaru306
Lembeni273
Moshi4C0
@
^-104 379
Lindi34I
Liwale360
Nachingwea309
Nyangao21E
@
^-21 329
Bunda31A
Butiama23B
Kibara206
Mugumu33I
Muriti310
Musoma469
Nyamuswa22B
Sirari38G
Tarime38F
@
^-96 335
Chimala375
Igurusi384
Ipinda214
Katumba441
Kiwira340
Kyela304
Mbeya570
Rujewa399
Tukuyu342
@
^-89 358
Geiro3SB
Ifakara389
Kidatu3CC
Kidodi3DC
Kilosa4LC
Magole3PG
Malinyi303
Mikumi2FC
Mlimba310
Morogoro5LJ
Msowero3OE
Ngerengere2MN
@
^-109 385
Kitama22C
Luchingu308
Lukuledi333
Masasi323
Mtwara46H
Nanganga257
Nangomba300
Nanyamba32D
Newala Kisimani308
Tandahimba22B
@
^-30 329
Kihangara345
Misungwi322
Mwanza550
Ngudu304
Usagara231
@
^-51 397
Wete300
@
^-113 349
Kigonsera352
Mahanje2E4
Maposeni375
Matiri360
Mbinga341
Songea468
Tingi201
@
^-39 326
Isaka303
Kahama310
Kishapu23D
Mhango363
Mwadui34A
Old Shinyanga348
Shinyanga428
Songwa349
Tinde306
@
^-59 341
*Puma296
Igugunu3D5
Ikungi387
Ilongero2C8
Itigi324
Kiomboi3G3
Mgandu300
Mtinko3E8
Mungaa298
Sepuka3C4
Shelui3F1
Singida4B6
@
^-56 321
Igunga3DI
Mabama254
Nzega3EB
Sikonge307
Tabora467
Tumbi356
Urambo350
@
^-54 380
Chanika300
Lushoto363
Makuyuni271
Maramba346
Matui363
Mazinde362
Mlalo259
Muheza228
Tanga53B
@
^-29 305
Biharamulo338
Bugarama300
Bukoba4GD
Kabanga330
Kamachumu2DB
Katerero3FC
Ngara242
Nshamba3BB
Nsunga3I9
Rulenge321
@
^-52 398
Chake Chake300
@
^-64 396
Sokoni300
@
^-68 393
Dar es Salaam700
@
^-86 306
Chala3A7
Kirando3C0
Laela30F
Matai339
Namanyere3B5
Sumbawanga46A
@
^-62 392
Zanzibar500
@
^-36 357
Arusha52A
Kingori33D
Kiratu330
Mbuguni20D
Merelani30D
Mto wa Mbu232
Usa River32C
@
^-45 351
Babati337
Bashanet333
Basotu310
Dareda335
Dongobesh343
Galappo328
Magugu357
Nangwa304
@
^-36 315
Buseresere364
Chato3A3
Geita377
Kasamwa389
Katoro364
Masumbwe307
Ushirombo415
Uyovu430
@
^-71 311
Mpanda480
Usevya201
@
^-98 345
Ilembula391
Makumbako3A3
Mlangali200
Mtwango383
Njombe353
@
^-34 335
Bariadi365
Kisesa337
Lalago305
Malampaka230
Maswa375
Nyakabindi385
Nyalikungu323
Somanda305
@
^-93 328
Mlowo332
Tunduma300
Vwawa321
=UA	49	32	Ukraine	Ukrainian|Ukrainians
@
^487 301
Cherkasy57K
Horodyshche26D
Kaniv3BE
Korsun-Shevchenkivskyy37C
Shpola33D
Smila45I
Talne226
Uman401
Vatutine33A
Zhashkiv250
Zolotonosha3AJ
Zvenihorodka349
@
^506 313
Bakhmach36F
Chernihiv590
Nizhyn446
Nosivka233
Pryluky40B
@
^483 259
Chernivtsi500
@
^476 334
Apostolove213
Dnipro|Dnipropetrovsk|Dnepropetrovsk69G
Kamianske59C
Kryvyi Rih630
Marhanets30C
Nikopol40A
Novomoskovsk4AI
Pavlohrad49P
Pidhorodne2AH
Pyatykhatky383
Synelnykove37L
Zhovti Vody371
@
^471 371
Amvrosiyivka37E
Avdiivka3A6
Bakhmut4F9
Chystyakove49F
Debal'tsevo3CD
Dobropol'ye3E0
Dokuchayevsk376
Donetsk697
Druzhkovka4F5
Horlivka5CA
Ilovays'k28B
Khartsyzsk49A
Kostyantynivka4E6
Kramatorsk4G5
Kurakhovo392
Lyman3J7
Makiyivka598
Mariupol504
Myrnohrad3C2
Pokrovsk4C1
Selidovo3A2
Shakhtërsk4AD
Sloviansk4I5
Snizhne39H
Toretsk3D7
Volnovakha354
Yasinovataya3A8
Yenakiyeve4BB
Zuhres39C
@
^485 240
Dolyna350
Ivano-Frankivsk547
Kalush454
Kolomyya40A
Nadvirna316
@
^489 354
Balakliya36F
Bohodukhiv3D1
Chuhuyiv39D
Derhachi3C7
Izyum33I
Kharkiv|Kharkov6B9
Kivsharivka37N
Krasnohrad350
Kupiansk38M
Lozova409
Lyubotyn3A5
Merefa397
Pervomays'kyy358
Slobozhans'ke27B
Vovchans'k3EF
Zmiyiv289
@
^461 325
Henichesk31N
Hola Prystan'240
Kakhovka37A
Kherson561
Nova Kakhovka378
Oleshky352
Skadovsk304
@
^487 266
Dunayivtsi223
Horodok250
Izyaslav2E2
Kamyianets-Podilskyy400
Khmelnytskyy|Khmelnytskyi574
Krasyliv3A4
Netishyn3G0
Polonne3E9
Shepetivka3F5
Slavuta3G3
Starokostyantyniv3B6
@10	48.5	31.7	Kirovohrad
^481 299
Dolynska30T
Hayvoron220
Kropyvnytskyi54O
Novoukrayinka32G
Oleksandriia46W
Svitlovodsk39X
Znamianka36S
@11	45.3	34.6	Autonomous Republic of Crimea|Crimea
^445 334
*Saki362
Alushta32A
Armyansk3G3
Bakhchysarai335
Bilohirsk26C
Dzhankoy3CA
Feodosiya45K
Kerch49V
Simferopol557
Sudak23G
Yalta408
Yany Kapu3F4
Yevpatoriya470
@12	50.4	30.6	Kyiv City
^505 305
Kyiv|Kiev!700
@13	50.4	30.7	Kyiv
^495 297
Bila Tserkva534
Bohuslav20C
Boryspil39D
Boyarka386
Brovary4AB
Bucha3A5
Fastiv362
Irpin3A6
Obukhiv369
Pereiaslav36H
Skvyra220
Slavutych3KA
Vasylkiv376
Vyshhorod3B8
Vyshneve397
Yahotyn38L
@
^481 382
Alchevs'k446
Antratsit409
Bryanka345
Chervonopartizansk20G
Kirovsk354
Krasnyy Luch407
Kreminna390
Lisichansk482
Luhansk55B
Lutugino33A
Molodohvardiisk32F
Pereval'sk336
Pervomaysk353
Popasnaya352
Rovenki30C
Rubizhne492
Sorokyne32F
Stakhanov454
Starobil's'k3C7
Svatove3D0
Sverdlovs'k40F
Syeverodonets'k483
@
^493 232
Boryslav302
Brody38K
Chervonohrad4BA
Drohobych403
Horodok254
Lviv|Lvov658
Novoyavorivs'k364
Sambir320
Sokal3CB
Stebnyk304
Stryi407
Truskavets303
Zolochiv35H
@
^466 309
Mykolayiv54B
Novyy Buh2BG
Ochakiv206
Pervomaysk4E0
Voznesensk3A4
Yuzhnoukrainsk3C3
@17	46.7	29.7	Odes'ka Oblast'
^454 283
Balta3PD
Bilhorod-Dnistrovskyi38K
Bolhrad233
Chornomors'k39O
Izmail405
Kiliya30A
Odessa|Odesa6BO
Podilsk3OC
Reni310
Rozdilna2EI
Yuzhne3CS
@
^490 325
Hadyach3EF
Horishni Plavni30B
Karlivka25Q
Kremenchuk519
Lubny3A5
Myrhorod3AB
Poltava56K
Pyriatyn2C0
@
^504 257
Dubno300
Kostopil358
Rivne525
Sarny399
Varash3A1
Zdolbuniv315
@20	44.6	33.6	Sevastopol City
^445 335
Balaklava301
Sevastopol510
@
^503 332
Bilopillya39B
Hlukhiv3E7
Konotop490
Krolevets3C2
Lebedyn33D
Okhtyrka30H
Putyvl'3A7
Romny353
Shostka4G3
Sumy56G
@
^490 249
Berezhany250
Chortkiv309
Kremenets3B8
Ternopil567
@23	49	28.6	Vinnytsya
^484 277
*Bar270
Haysyn34H
Kalynivka3B8
Khmilnyk3C3
Kozyatyn3DB
Ladyzhyn33F
Mohyliv-Podilskyy301
Tulchyn23B
Vinnytsia588
Zhmerynka364
@24	51.1	24.8	Volyn
^507 242
Kivertsi21D
Kovel455
Lutsk51B
Novovolynsk400
Volodymyr-Volynskyi321
@25	48.4	23.3	Transcarpathia
^481 223
Berehove313
Khust31A
Mukacheve434
Svalyava247
Uzhhorod450
Vynohradiv307
@
^468 347
Berdyansk40L
Dniprorudne363
Enerhodar370
Hulyaypole29G
Melitopol407
Orikhiv28B
Polohy37G
Tokmak35A
Vasylivka266
Zaporizhzhya|Zaporizhia6A5
@
^499 276
Berdychiv40A
Korosten4BA
Korostyshiv34F
Malyn39G
Novohrad-Volynskyi370
Ovruch2EC
Radomyshl26G
Zhytomyr54B
=UG	1	32	Uganda	Ugandan|Ugandans
@
^-3 314
Entebbe44B
Kampala!66C
Kayunga3AF
Kireka36C
Lugazi37F
Luwero3BB
Masaka403
Mityana376
Mubende390
Mukono47E
Namasuba3AA
Njeru47I
Wakiso37B
Wobulenzi3AB
@
^4 332
Bugiri325
Busembatia244
Busia319
Buwenge220
Iganga323
Jinja400
Mbale47A
Pallisa375
Soroti4D4
Tororo33A
@
^22 309
*Lira40K
Adjumani3C9
Arua380
Gulu46E
Kitgum4BK
Kotido38W
Moyo3F8
Nebbi332
Paidha321
Yumbe3D3
@
^-12 297
Bundibugyo2J4
Bwizibwera469
Fort Portal3J6
Hoima3QH
Ibanda3B8
Kabale303
Kamwenge2E8
Kasese4E4
Kyenjojo3I9
Masindi3TK
Mbarara469
Ntungamo230
Ntungamo236
Nyachera337
=US	39.8	-98.5	United States|U.S.|USA|United States of America|America	American|Americans
@AK	64	-150	Alaska
^583 -1499
*Anchorage5T0
*Badger3&O
*College2(L
Eagle River3U3
Fairbanks3&M
Knik-Fairview2W3
Wasilla2X5
^583 -1344
Juneau300
@AL	32.6	-86.7	Alabama|Ala.
^302 -883
*Alabaster3UF
*Auburn4OS
*Clay2ZH
*Enterprise3BO
*Jasper2aA
*Mobile553
*Moody2YI
*Oxford3YP
*Troy3GN
*Valley2QV
Albertville3fL
Alexander City2RN
Andalusia2BI
Anniston3ZP
Athens3kD
Atmore288
Autauga:NH
Baldwin:56
Barbour:HT
Bay Minette275
Bessemer3WD
Bibb:SC
Birmingham5XF
Blount:cH
Boaz2eL
Bullock:JQ
Butler:GG
Calera2TF
Calhoun:aP
Center Point2YG
Chambers:RT
Chelsea2VH
Cherokee:eR
Chilton:QG
Choctaw:I0
Clarke:F5
Clay:VO
Cleburne:ZS
Coffee:CN
Colbert:j5
Conecuh:CD
Coosa:RL
Covington:AI
Crenshaw:FK
Cullman2eF
Cullman:dE
Dale:CR
Dallas:LC
Daphne344
DeKalb:hP
Decatur3iD
Dixiana3ZH
Dothan4AT
East Florence3k7
Elmore:OL
Escambia:9B
Etowah:cN
Eufaula2HW
Fairfield2XE
Fairhope334
Fayette:Z6
Florence3k6
Foley226
Forestdale2YE
Fort Payne2gQ
Franklin:g5
Fultondale2YF
Gadsden3cN
Gardendale2ZF
Geneva:9P
Greene:R3
Gulf Shores206
Hale:Q7
Hartselle2gE
Helena3VF
Henry:DV
Homewood3XF
Hoover4WF
Houston:AU
Hueytown2XD
Huntsville5jH
Irondale2XG
Jackson:kN
Jacksonville2aP
Jefferson:YE
Lamar:a2
Lauderdale:l6
Lawrence:hA
Lee:OT
Leeds2XI
Limestone:kD
Lowndes:KH
Macon:MQ
Madison3jG
Madison:kH
Marengo:K5
Marion:d4
Marshall:gK
Millbrook2NJ
Mobile:61
Monroe:E9
Montgomery5MK
Montgomery:KL
Morgan:hE
Mountain Brook3XF
Muscle Shoals2j6
Northport3U7
Opelika3OT
Ozark2DR
Pelham3VF
Pell City2YK
Perry:OA
Phenix City3NX
Pickens:V2
Pike:GO
Pleasant Grove2XD
Prattville3NI
Prichard352
Rainbow City2cN
Randolph:VS
Russell:LV
Russellville2h6
Saks2ZP
Saraland262
Scottsboro2jN
Selma3MD
Sheffield2k6
Shelby:VG
St. Clair:ZK
Sumter:O1
Sylacauga2UK
Talladega2WM
Talladega:WL
Tallapoosa:RP
Tillmans Corner241
Trussville3YH
Tuscaloosa4U7
Tuscaloosa:V8
Vestavia Hills3WF
Walker:aA
Washington:C1
Wilcox:IA
Winston:d9
@AR	34.8	-92.2	Arkansas|Ark.
^332 -945
*Hope259
*Magnolia21D
*Rogers4V4
Arkadelphia29E
Arkansas:BV
Ashley:0R
Batesville2QT
Baxter:VM
Bella Vista3X2
Benton3EJ
Benton:V2
Bentonville3W3
Blytheville2Rk
Boone:VE
Bradley:3N
Bryant3EK
Cabot3IP
Calhoun:4K
Camden24H
Carroll:VA
Centerton2W2
Chicot:1W
Clark:9D
Clarksville2NA
Clay:Wf
Cleburne:NP
Cleveland:7N
Columbia:0D
Conway4JL
Conway:LI
Craighead:Qd
Crawford:O3
Crittenden:Kg
Cross:Lb
Dallas:8I
Desha:6W
Drew:4S
El Dorado30I
Faulkner:JM
Fayetteville4T3
Forrest City2Ib
Fort Smith4M1
Franklin:N6
Fulton:WR
Garland:ED
Grant:BL
Greene:Td
Greenwood2K2
Harrison2UE
Helena-West Helena2Dd
Hempstead:58
Hot Spring:BG
Hot Springs National Park3DE
Hot Springs Village2FF
Hot Springs3DE
Howard:95
Independence:PT
Izard:TQ
Jackson:OX
Jacksonville3HO
Jefferson:BQ
Johnson:OA
Jonesboro4Qc
Lafayette:09
Lawrence:SY
Lee:Gb
Lincoln:8S
Little River:53
Little Rock5FM
Logan:K8
Lonoke:GQ
Madison:S8
Malvern2CH
Marion2Kh
Marion:VI
Maumelle3HL
Miller:16
Mississippi:Qi
Monroe:FX
Montgomery:D8
Monticello24R
Mountain Home2VL
Nevada:5C
Newton:RD
North Little Rock4GM
Ouachita:4G
Paragould3Te
Perry:HG
Phillips:Cb
Pike:A8
Pine Bluff3AP
Poinsett:Oc
Polk:D3
Pope:MF
Prairie:GT
Pulaski:GM
Randolph:VZ
Russellville3LE
Saline:EI
Scott:H4
Searcy3LS
Searcy:RI
Sebastian:K2
Sevier:83
Sharp:UU
Sherwood3GN
Siloam Springs2U0
Springdale4U4
St. Francis:Ic
Stone:RN
Stuttgart2DT
Texarkana325
Union:0J
Van Buren3M2
Van Buren:OK
Washington:S3
West Memphis3Jh
White:LS
Woodruff:KX
Yell:IB
@AZ	34.2	-111.9	Arizona|Ariz.
^313 -1148
*Anthem3QR
*Buckeye3LM
*Chandler5KU
*Cottonwood2YS
*Flagstaff4dV
*Mesa5LU
*Phoenix6LR
*Surprise4NP
Ahwatukee Foothills4KS
Alhambra4MR
Apache Junction3LX
Apache:fr
Arizona City2FV
Avondale4LP
Bullhead City3c2
Camp Verde2XT
Casa Grande3GU
Casas Adobes4Ac
Catalina Foothills3Ad
Central City4LR
Chino Valley2ZN
Cochise:6o
Coconino:jU
Coolidge2HX
Deer Valley4OR
Douglas20r
Drexel Heights38c
El Mirage3NP
Eloy2FW
Encanto3MR
Florence3HY
Flowing Wells2Ac
Fortuna Foothills3E4
Fountain Hills3NV
Gila:Pe
Gilbert5LU
Glendale5MQ
Gold Camp2KZ
Gold Canyon2LY
Goodyear4LO
Graham:Gn
Green Valley36c
Greenlee:Ju
Kingman3d7
La Paz:O8
Lake Havasu City3W5
Marana3Ba
Maricopa3IS
Maricopa:KN
Maryvale5MQ
Mohave:iA
Navajo:fj
New Kingman-Butler2e8
New River2QR
Nogales30d
Oro Valley3Bc
Paradise Valley2MT
Payson2TZ
Peoria4NQ
Picture Rocks2Aa
Pima:8U
Pinal:GZ
Prescott Valley3XP
Prescott3WN
Queen Creek3JW
Rio Rico32c
Saddle Brooke2Cd
Safford2Fp
Sahuarita37c
San Luis3C0
San Tan Valley4JX
Santa Cruz:2e
Scottsdale5MT
Sedona2aU
Show Low2Um
Sierra Vista Southeast22k
Sierra Vista33j
Somerton2D1
Sun City West3OP
Sun City3NP
Sun Lakes2JT
Tanque Verde2Af
Tempe Junction4LT
Tempe4LT
Tucson Estates29b
Tucson59d
Vail27f
Valencia West28b
Verde Village2YS
West Sedona2aU
Winslow2bf
Yavapai:XM
Yuma4E2
Yuma:F9
@CA	37.3	-119.8	California|Calif.
^326 -1242
*Alpine22:
*Antelope3zT
*Auburn2#V
*Banning3D/
*Bell3Ey
*Chino4E&
*Citrus2F#
*Commerce2Ey
*Concord4sM
*Corona4D(
*Cypress3C!
*Eureka3]0
*Florin3xS
*Highland3F,
*Imperial22~
*Larkspur2rH
*Marina3fO
*Orange4C#
*Paradise3.Q
*Paramount3Dy
*Parkway2xR
*Riverside5E*
*Seaside3eN
*Upland4F(
*Vineyard3xT
*Vista46,
*Walnut3E#
*Woodland4zO
Adelanto3K*
Agoura Hills3Fs
Agoura3Ft
Alameda4qJ
Alameda:oN
Alamo2rM
Albany3rJ
Alhambra4Fz
Aliso Viejo3A&
Alpine:yi
Altadena3Gz
Amador:wa
American Canyon3uJ
Anaheim5C#
Anderson2>J
Antioch4sO
Apple Valley4J,
Arcadia4F!
Arcata3^1
Arden-Arcade4yS
Arroyo Grande3Pa
Artesia2Dz
Arvin3Qs
Ashland3pL
Atascadero3TZ
Atwater3la
Avenal2Yf
Avocado Heights2E!
Azusa3F#
Bakersfield5Sq
Baldwin Park4F!
Barstow Heights3N-
Barstow3N.
Bay Point3sM
Bayside2]1
Beaumont3D.
Bell Gardens3Ey
Bellflower4Dz
Belmont3nJ
Benicia3sK
Berkeley4rJ
Beverly Hills3Fw
Big Bear City2H:
Blackhawk2qN
Bloomington3F*
Bonita21.
Bostonia22/
Boyle Heights4Ey
Brea3D#
Brentwood4rP
Buena Park4D!
Burbank4Gx
Burlingame3oI
Butte:-Q
Calabasas3Gu
Calaveras:ua
California City2P!
Camarillo4Gq
Cameron Park3zW
Camp Pendleton South26*
Campbell3lN
Canoga Park4Gu
Canyon Lake2B+
Capitola2iM
Carlsbad46*
Carmichael4yT
Carpinteria2Il
Carson4Cx
Casa de Oro-Mount Helix32.
Castaic3Ju
Castro Valley4pL
Cathedral City3C=
Ceres3oW
Cerritos3Dz
Charter Oak2F%
Chatsworth3Hu
Cherryland2pL
Chico4-O
Chinatown4qI
Chino Hills4E%
Chowchilla3jd
Chula Vista50-
Citrus Heights4zT
Claremont3F&
Clayton2rN
Clearlake2%G
Clovis4gj
Coachella3B@
Coalinga2Zc
Colton3F+
Colusa:(K
Compton4Dy
Contra Costa:rN
Corcoran3Zk
Coronado31,
Corte Madera2rH
Costa Mesa4A#
Coto De Caza2A(
Covina3F#
Crestline2G+
Cudahy3Ey
Culver City3Ew
Cupertino4lM
Daly City4pH
Dana Point39&
Danville3qM
Davis4xP
Del Aire2Dw
Delano3Wo
Delhi2mY
Desert Hot Springs3E=
Diamond Bar4E%
Diamond Springs2zY
Dinuba3dm
Discovery Bay2rQ
Dixon3wO
Downey4Dz
Duarte3F!
Dublin4pN
East Hemet2B/
East La Mirada2D!
East Los Angeles4Ey
East Palo Alto3nL
East Rancho Dominguez2Dy
Eastvale4E(
Echo Park3Fx
El Cajon42.
El Centro32~
El Cerrito3rJ
El Dorado Hills3zV
El Dorado:!b
El Monte4F!
El Segundo2Dw
El Sobrante2sJ
Elk Grove4wS
Emeryville2qJ
Encinitas44+
Encino3Gv
Escondido45-
Exeter2bp
Fair Oaks3yT
Fairfield4uM
Fairview2pM
Fallbrook38+
Farmersville2bo
Fillmore2Ir
Florence-Graham4Ey
Folsom4zU
Fontana5F*
Foothill Farms3zS
Fortuna2@0
Foster City3oJ
Fountain Valley4B!
Fremont5nM
Fresno5fi
Fresno:gj
Fullerton4D#
Galt3vT
Garden Acres2sU
Garden Grove4C#
Gardena4Dx
Gilroy3iQ
Glen Avon3E)
Glendale5Fx
Glendora3F#
Glenn:,I
Goleta3Ii
Good Hope2C+
Grand Terrace2E+
Granite Bay3!U
Grass Valley2(V
Greenfield2bU
Grover Beach2Pa
Hacienda Heights3E!
Half Moon Bay2nI
Hanford3bk
Hawaiian Gardens2Cz
Hawthorne4Dw
Hayward4pL
Healdsburg2yD
Hemet4B.
Hercules3sJ
Hermosa Beach3Dw
Hesperia4I+
Hillsborough2oI
Hollister3hS
Hollywood4Fx
Home Gardens2D)
Humboldt:[3
Huntington Beach5B!
Huntington Park4Ey
Imperial Beach30-
Indio4B@
Inglewood4Ew
Inyo:d*
Irvine5B%
Isla Vista3Ih
Kerman2ff
Kern:Rt
King City2aV
Kings:Zi
Kingsburg2dk
Koreatown4Fx
La Cañada Flintridge3Gy
La Crescenta-Montrose3Gy
La Habra4D#
La Jolla32+
La Mesa42.
La Mirada3D!
La Palma2C!
La Presa31.
La Puente3E#
La Quinta3B?
La Riviera2yS
La Verne3F%
Ladera Ranch3A(
Lafayette3rL
Laguna Beach39%
Laguna Hills3A&
Laguna Niguel49&
Laguna Woods2A&
Laguna3wS
Lake Arrowhead2G,
Lake Elsinore4B+
Lake Forest4A&
Lake Los Angeles2K%
Lake:&E
Lakeland Village2A+
Lakeside33/
Lakewood4Dz
Lamont2Rr
Lancaster4Lz
Lassen:[a
Lathrop3qT
Lawndale3Dw
Lemon Grove31.
Lemoore3bi
Lennox3Dw
Lincoln3#T
Linda2&Q
Lindsay2ap
Live Oak2iM
Livermore4pO
Livingston2mZ
Lodi4tT
Loma Linda3E+
Lomita3Cx
Lompoc3Kb
Long Beach5Cy
Los Alamitos2Cz
Los Altos3mL
Los Angeles:Hy
Los Angeles|L.A.7Fy
Los Banos3jY
Los Gatos3kM
Los Osos2RY
Lynwood4Dy
Madera Acres2if
Madera4if
Madera:ki
Magalia2.Q
Malibu2Es
Manhattan Beach3Dw
Manteca4qU
Marin:tF
Mariposa:oh
Martinez3sL
Marysville2&Q
Maywood3Ey
McFarland2Vo
McKinleyville2^1
Mead Valley3C+
Mendocino:*8
Mendota2gc
Menifee4B-
Menlo Park3nK
Merced4lb
Merced:kZ
Mill Valley2rH
Millbrae3oI
Milpitas4mN
Mira Loma3E)
Mira Mesa43-
Mission District3qI
Mission Viejo4A&
Modesto5oW
Mono:rr
Monrovia3F!
Montclair3F&
Montebello4Ez
Monterey Park4Fz
Monterey3eN
Monterey:aU
Moorpark3Hr
Moraga2qL
Moreno Valley5D,
Morgan Hill3jP
Morro Bay2SY
Mountain House2qR
Mountain View4mL
Murrieta4A,
Muscoy2G+
Napa4vJ
Napa:xJ
National City41-
Nevada:)Y
Newark3nM
Newman2lW
Newport Beach4A#
Nipomo2Ob
Norco3D)
North Auburn2#V
North Highlands3zS
North Hills4Gv
North Hollywood4Gw
North Tustin3C%
Northridge4Gv
Norwalk4Dz
Novato3tG
Oak Park2Gs
Oakdale3qY
Oakland5qJ
Oakley3sP
Oceanside46*
Oildale3Sq
Olivehurst2&Q
Ontario4F&
Orange Cove2en
Orange:B%
Orangevale3zU
Orcutt3Nc
Orinda3rK
Oroville2+Q
Oxnard5Go
Pacific Grove2eN
Pacifica3oH
Palm Desert3B>
Palm Springs3C=
Palmdale4Kz
Palo Alto4mL
Palos Verdes Estates2Cw
Parlier2el
Pasadena4Fz
Paso Robles3UZ
Patterson3nV
Pedley2E)
Perris4C,
Petaluma4uG
Phelan2I(
Pico Rivera4Ez
Pinole3sJ
Pittsburg4sN
Placentia3D#
Placer:&Z
Placerville2zY
Pleasant Hill3rL
Pleasanton4pN
Plumas::Y
Pomona4F%
Port Hueneme3Fo
Porterville3Zq
Poway34.
Prunedale2gP
Quartz Hill2Ky
Ramona34/
Rancho Cordova4yT
Rancho Cucamonga4F(
Rancho Mirage3B>
Rancho Palos Verdes3Bw
Rancho Penasquitos44-
Rancho San Diego31/
Rancho Santa Margarita3A(
Red Bluff2<K
Redding4@I
Redlands4F,
Redondo Beach4Cw
Redwood City4nK
Reedley3el
Rialto4F*
Richmond4rJ
Ridgecrest3U&
Rio Del Mar2iN
Rio Linda2zS
Ripon2pV
Riverbank3pX
Riverside:B]
Rocklin4!U
Rohnert Park3vF
Rosamond3Ny
Rosedale2Sp
Rosemead3Fz
Rosemont3yS
Roseville4!T
Rossmoor2Cz
Rowland Heights3E#
Rubidoux3E*
Sacramento5yR
Sacramento:wT
Salida2pV
Salinas4fP
San Anselmo2sG
San Benito:eV
San Bernardino5F+
San Bernardino:M@
San Bruno3oI
San Carlos3nJ
San Clemente48(
San Diego Country Estates24:
San Diego61,
San Diego:4;
San Dimas3F%
San Francisco6qI
San Francisco:qI
San Gabriel3Fz
San Jacinto3C.
San Joaquin:rT
San Jose6lN
San Juan Capistrano39&
San Leandro4pK
San Lorenzo3pL
San Luis Obispo3RZ
San Luis Obispo:Sc
San Marcos45,
San Marino2Fz
San Mateo4oJ
San Mateo:mJ
San Pablo3sJ
San Pedro4Bx
San Rafael4sH
San Ramon4qM
Sanger3fk
Santa Ana5B#
Santa Barbara4Ij
Santa Barbara:Lg
Santa Clara4mM
Santa Clara:kP
Santa Clarita5Iv
Santa Cruz4iM
Santa Cruz:jM
Santa Fe Springs3Dz
Santa Maria4Oc
Santa Monica4Ev
Santa Paula3Ip
Santa Rosa4wF
Santee42.
Saratoga3lM
Scotts Valley2jM
Seal Beach3Bz
Selma3ek
Shafter3Tn
Shasta Lake2[I
Shasta:]M
Sherman Oaks3Gw
Sierra Madre2Gz
Sierra:,b
Silver Lake3Fx
Simi Valley4Hs
Solana Beach24+
Solano:vN
Soledad3cT
Sonoma2vH
Sonoma:xD
Soquel2iM
South El Monte3F!
South Gate4Ey
South Lake Tahoe3#g
South Pasadena3Fy
South San Francisco4pI
South San Jose Hills3E#
South Whittier4E!
South Yuba City2&Q
Spring Valley31.
Stanford2mK
Stanislaus:oW
Stanton3C!
Stevenson Ranch2Iu
Stockton5sT
Studio City3Fw
Suisun3uM
Sun Village2K!
Sunnyvale4mM
Susanville2>Z
Sutter:%P
Taft2Pl
Tamalpais-Homestead Valley2rH
Tehachapi2Pw
Tehama:;K
Temecula49-
Temple City3Fz
Thousand Oaks4Gs
Tiburon2rH
Torrance4Cx
Tracy4pS
Trinity:@B
Truckee2)e
Tulare4an
Tulare:as
Tuolumne:sg
Turlock4nY
Tustin4B%
Twentynine Palms3F[
Ukiah2(A
Union City4oM
Universal City4Fw
Vacaville4wM
Valencia4Iu
Valinda3E#
Valle Vista2B/
Vallejo4tJ
Valley Center26.
Valley Glen4Gw
Van Nuys4Gw
Venice3Ev
Ventura4Hn
Ventura:Jp
Victorville4J+
Vincent2F#
Vincent2Jz
Visalia4bn
Walnut Creek4rL
Walnut Park2Ey
Wasco3Un
Watsonville3hO
West Carson3Cx
West Covina4F#
West Hills3Gu
West Hollywood3Fw
West Puente Valley3F!
West Sacramento3yR
West Whittier-Los Nietos3Ez
Westminster4C!
Westmont3Dx
Whittier4E!
Wildomar3A+
Willowbrook3Dx
Windsor3xE
Winter Gardens32/
Winton2ma
Woodcrest2D*
Woodland Hills4Gu
Yolo:zN
Yorba Linda4D%
Yuba City4&Q
Yuba:)S
Yucaipa3E.
Yucca Valley3F>
^327 -1155
Blythe399
Brawley330
Calexico300
Imperial:31
^416 -1239
Del Norte:10
Modoc:0W
Siskiyou:0E
@CO	39	-105.6	Colorado|Colo.
^372 -1087
*Boulder4SY
*Centennial4Oc
*Columbine3Oa
*Evergreen2OY
*Fountain3Fe
*Golden3QZ
*Pueblo4Bf
*Rifle2N9
*Sterling2Yt
*Superior2SZ
Adams:Ri
Alamosa23S
Alamosa:4T
Arapahoe:Pi
Archuleta:0H
Arvada4Qa
Aurora5Pd
Baca:1z
Bent:8u
Berkley2Qb
Black Forest2Ie
Boulder:TX
Brighton3Sd
Broomfield4Ra
Broomfield:Sb
Castle Pines North2Nc
Castle Rock3Mc
Cañon City2CZ
Chaffee:FP
Cherry Creek2Oc
Cheyenne:Gz
Clear Creek:PV
Clifton3J3
Colorado Springs5Gd
Commerce City3Qc
Conejos:0P
Costilla:1X
Crowley:Bn
Custer:9X
Delta:H8
Denver6Pb
Denver:Qc
Dolores:62
Douglas:Lc
Durango318
Eagle:OK
Edwards2OL
El Paso:Gg
Elbert:Lk
Englewood3Ob
Erie3Tb
Evans3We
Federal Heights2Rb
Firestone2Tc
Fort Carson2Fd
Fort Collins4Ya
Fort Morgan2Vn
Frederick2Tc
Fremont:DX
Fruita2K0
Garfield:O8
Gilpin:RW
Glenwood Springs2OE
Grand Junction4J1
Grand:TQ
Greeley4We
Greenwood Village2Ob
Gunbarrel2TZ
Gunnison:FH
Highlands Ranch4Ob
Hinsdale:6E
Huerfano:5b
Jackson:ZO
Jefferson:OY
Johnstown2Vc
Ken Caryl3Oa
Kiowa:Cy
Kit Carson:Lz
La Plata:19
Lafayette3Sa
Lake:KO
Lakewood4Pa
Larimer:ZW
Las Animas:1l
Lincoln:Iq
Littleton3Ob
Logan:Zu
Lone Tree2Oc
Longmont4Ua
Louisville3Sa
Loveland4Wa
Mesa:I2
Mineral:5I
Moffat:Y5
Montezuma:11
Montrose3D8
Montrose:C4
Morgan:Vn
Northglenn3Rb
Otero:7o
Ouray:A9
Park:JU
Parker3Nd
Phillips:Y#
Pitkin:KI
Prowers:8#
Pueblo West3Ce
Pueblo:Ag
Rio Blanco:S5
Rio Grande:4N
Routt:XH
Roxborough Park2Na
Saguache:9O
San Juan:6A
San Miguel:83
Security-Widefield3Fe
Sedgwick:b#
Sherrelwood3Qb
Southglenn3Ob
Steamboat Springs2XJ
Summit:OQ
Teller:HZ
The Pinery2Ne
Thornton4Rb
Washington:St
Welby2Qb
Weld:Yh
Westminster4Qb
Wheat Ridge3Qa
Windsor3Xc
Yuma:S#
@CT	41.5	-72.7	Connecticut|Conn.
^410 -736
*Derby235
*Orange236
*Oxford245
*Prospect256
Ansonia335
Bethel242
Branford338
Bridgeport424
Bristol477
Cheshire357
City of Milford325
Cromwell26A
Danbury441
Darien311
East Haddam25B
East Hartford38A
East Haven337
East Norwalk412
Ellington29B
Enfield3AA
Fairfield413
Fairfield:32
Farmington378
Glastonbury37A
Greenwich200
Groton24F
Guilford339
Hamden447
Hartford489
Hartford:89
Hebron27C
Killingly Center28H
Ledyard Center24G
Litchfield:84
Madison33A
Manchester38B
Mansfield City38E
Meriden458
Middlesex:5B
Middletown369
Milford325
Montville Center35E
Naugatuck355
New Britain478
New Canaan311
New Fairfield251
New Haven437
New Haven:47
New London34F
New London:5F
Newington379
North Branford238
North Haven347
North Stamford411
Norwalk412
Norwich35F
Oakville265
Old Saybrook23C
Plainfield27H
Plainville277
Plymouth275
Seymour245
Shelton335
South Windsor38A
Southbury354
Stafford2AD
Stamford411
Storrs28E
Stratford325
Thompson2AH
Tolland29C
Tolland:9D
Torrington385
Trumbull324
Wallingford Center348
Wallingford258
Waterbury465
Waterford33F
West Hartford489
West Haven337
West Torrington385
Westport312
Wethersfield379
Willimantic27E
Wilton322
Winchester Center295
Windham37E
Windham:8G
Windsor Locks29A
Windsor39A
Wolcott266
Woodbridge246
Woodbury254
@DC	38.9	-77	District of Columbia|D.C.
^389 -771
Adams Morgan201
Chevy Chase210
Shaw201
Washington|Washington D.C.!601
@DE	39.1	-75.4	Delaware|Del.
^387 -757
*Bear390
Brookside2A0
Dover352
Glasgow290
Hockessin2B0
Kent:41
Middletown370
Milford223
New Castle:91
Newark3A0
Pike Creek Valley2A0
Smyrna261
Sussex:03
Wilmington4A2
@FL	27.8	-83.7	Florida|Fla.
^246 -874
*Cocoa2c)
*Goldenrod2ez
*Holiday3al
*Homestead49+
*Keystone3am
*Largo4Xk
*Mango2Yp
*Midway2w4
*Pace3y2
*Palmetto2Tm
*Plantation4F.
*Sunrise4F/
*Sunset2B,
*Trinity2al
*University3Zo
*Villas2Kt
*Wellington4L.
*Wright3x8
Alachua2qo
Alachua:po
Alafaya4e!
Allapattah3C.
Altamonte Springs3fy
Andover2E.
Apollo Beach2Wo
Apopka3fx
Atlantic Beach2vy
Auburndale2Zu
Aventura3E/
Avon Park2Ux
Azalea Park2dz
Baker:vp
Bartow3Xu
Bay:vI
Bayonet Point3bl
Bayshore Gardens2Sm
Bee Ridge2Rn
Bellair-Meadowbrook Terrace2uv
Belle Glade3L)
Bellview3x1
Bloomingdale3Xq
Boca Del Mar3H/
Boca Raton4I/
Bonita Springs3Hu
Boynton Beach4J/
Bradenton3Tm
Bradford:rq
Brandon4Xp
Brent3x2
Brevard:b)
Broward:G+
Brownsville2C.
Buenaventura Lakes3by
Calhoun:wM
Callaway2uI
Cape Canaveral2c*
Cape Coral4Kt
Carol City4D.
Carrollwood Village3Zn
Carrollwood3Zn
Casselberry3fz
Charlotte:Nt
Cheval2Zn
Citrus Park3Zm
Citrus Ridge2bw
Citrus:gn
Clay:st
Clearwater4Yk
Clermont3du
Cocoa Beach2b*
Coconut Creek4H.
Coconut Grove3B-
Collier:Fz
Columbia:um
Conway2dz
Cooper City3F-
Coral Gables3B-
Coral Springs4H-
Coral Terrace3B-
Country Club3D-
Country Walk2A,
Crestview3!8
Cutler Bay3A-
Cutler Ridge3A-
Cutler3A-
Cypress Lake2Jt
Dania Beach3F/
Davie4F.
Daytona Beach4k%
DeBary3hz
DeLand3iz
DeSoto:Qu
Deerfield Beach4H/
Delray Beach4J/
Deltona4hz
Destin2w9
Dixie:og
Doctor Phillips2cx
Doral3C,
Dunedin3Yk
Duval:vv
East Lake-Orient Park3Yo
East Lake3Zl
East Milton2y4
East Naples3Fu
East Pensacola Heights3w2
Edgewater3i&
Egypt Lake-Leto3Yn
Elfers2al
Englewood2Oo
Ensley3x1
Escambia:z0
Estero3Iu
Eustis3hv
Fairview Shores2ey
Fernandina Beach2zx
Ferry Pass3x2
Fish Hawk2Xq
Flagami3C-
Flagler:nz
Fleming Island3tv
Florida City28+
Florida Ridge3U,
Forest City2fy
Fort Lauderdale5F/
Fort Myers4Ku
Fort Walton Beach3w8
Fountainbleau4C-
Four Corners3bw
Franklin:rQ
Fruit Cove3tw
Fruitville2Rn
Ft. Pierce3S-
Gadsden:yS
Gainesville4pp
Gibsonton2Xo
Gifford2V,
Gilchrist:pk
Glades:O!
Gladeview2C.
Glenvar Heights2B-
Golden Gate3Gv
Golden Glades3D.
Gonzalez2y1
Goulds2A,
Greater Northdale3Zn
Greenacres City3K/
Groveland2et
Gulf Gate Estates2Rn
Gulf:sM
Gulfport2Vl
Haines City3Zw
Hallandale3E/
Hamilton:xj
Hardee:Tu
Hendry:K!
Hernando2ho
Hernando:eo
Hialeah Gardens3D-
Hialeah5D-
Highland City2Yt
Highlands:Rz
Hillsborough:Xp
Hobe Sound2P/
Holly Hill2k%
Hollywood4E/
Holmes:#G
Homosassa Springs2gm
Horizon West2cw
Hudson2cl
Hunters Creek2cy
Immokalee3Iy
Indian River:V*
Iona2Js
Ives Estates3E.
Jackson:!M
Jacksonville Beach3vy
Jacksonville6vv
Jasmine Estates3bl
Jefferson:wZ
Jensen Beach2R.
Jupiter4N/
Kendale Lakes3B,
Kendall West3B,
Kendall4B-
Key Biscayne2B.
Key Largo25,
Key West30u
Kings Point2I/
Kissimmee4by
Lady Lake2ht
Lafayette:sg
Lake Butler2dx
Lake City2um
Lake Lucerne2E.
Lake Magdalene3Zn
Lake Mary2gz
Lake Wales2Xw
Lake Worth Corridor3K/
Lake Worth3K/
Lake:gv
Lakeland Highlands2Ys
Lakeland4Yt
Lakes by the Bay2A-
Lakeside3tu
Lakewood Park2T,
Lakewood Park2T,
Land O' Lakes3an
Lantana2K/
Lauderdale Lakes3G.
Lauderhill4F.
Lealman3Wl
Lee:Ku
Leesburg3gt
Lehigh Acres4Kw
Leisure City39,
Leon:xV
Levy:ll
Liberty:uP
Lighthouse Point2H/
Lockhart2ey
Longwood2fz
Lutz3an
Lynn Haven3uI
Madison:wd
Maitland2ey
Manatee:Tp
Marco Island2Dv
Marco2Ev
Margate4G.
Marianna2!M
Marion:kr
Martin:P,
Meadow Woods3cy
Melbourne4Z*
Merritt Island3d)
Miami Beach4C/
Miami Gardens4D.
Miami Lakes3D-
Miami Shores2D.
Miami Springs2C-
Miami-Dade:A*
Miami5C.
Micco2X+
Middleburg2tt
Milton2y4
Minneola2ev
Miramar4E.
Monroe:7#
Mount Dora2gw
Myrtle Grove2w1
Naples3Fu
Nassau:yu
Navarre3w5
New Port Richey East2bl
New Port Richey2al
New Smyrna Beach3i&
Niceville2x9
Norland3D.
North Andrews Gardens2G/
North Fort Myers3Lt
North Lauderdale3G.
North Miami Beach3D.
North Miami4D.
North Palm Beach2M/
North Port4Oq
Northdale3Zn
Oak Ridge3dy
Oakland Park3G/
Oakleaf Plantation3uu
Ocala4kr
Ocoee3ex
Ojus3D.
Okaloosa:z8
Okeechobee:S&
Oldsmar2Yl
Olympia Heights2B,
Opa-locka2D-
Orange City2hz
Orange:dz
Orlando5dy
Ormond Beach3l#
Osceola:Z#
Oviedo3f!
Palatka2ow
Palm Bay4Y*
Palm Beach Gardens3M/
Palm Beach:K+
Palm City3Q-
Palm Coast4o!
Palm Harbor4Zk
Palm River-Clair Mel3Xo
Palm Springs3K/
Palm Valley3uy
Palmetto Bay3A-
Palmetto Estates2A,
Panama City Beach2uG
Panama City3uH
Parkland3H.
Pasco:bo
Pembroke Pines4E.
Pensacola3w2
Pine Castle2dy
Pine Hills4ex
Pine Ridge2hn
Pinecrest3B-
Pinellas Park3Wl
Pinellas:Xl
Pinewood2D.
Plant City3Yr
Poinciana3Zx
Polk:Xv
Pompano Beach4G/
Ponte Vedra Beach3uy
Port Charlotte3Or
Port Orange4j%
Port Saint John2d(
Port Saint Lucie4R,
Port Salerno2P.
Princeton39,
Punta Gorda Isles3Nr
Punta Gorda3Ns
Putnam:ov
Richmond West3A,
Riverview4Xp
Riviera Beach3M/
Rockledge3c)
Royal Palm Beach3L.
Ruskin2Vo
Safety Harbor2Yl
San Carlos Park2Ju
Sandalfoot Cove2H.
Sanford4gz
Santa Rosa:z4
Sarasota Springs2Rn
Sarasota3Rn
Sarasota:Qp
Satellite Beach2a*
Scott Lake2D.
Sebastian3W+
Sebring2Ty
Seminole3Wk
Seminole:f!
Shady Hills2cn
Silver Springs2kr
South Bradenton3Tm
South Daytona2k%
South Miami Heights3A,
South Miami2B-
South Venice2Po
Southchase2cy
Spring Hill4dn
Springfield2uI
St. Augustine2rz
St. Cloud3az
St. Johns3tx
St. Johns:ry
St. Lucie:S+
St. Pete Beach2Vl
St. Petersburg5Wl
Stuart2Q-
Sumter:fr
Sun City Center3Vo
Sunny Isles Beach3E/
Suwannee:ui
Sweetwater3C,
Tallahassee5wV
Tamarac4G.
Tamiami3C,
Tampa5Xn
Tarpon Springs3Zk
Tavares2gv
Taylor:sc
Temple Terrace3Yo
The Acreage3M-
The Crossings3B,
The Hammocks3B,
The Villages3hs
Thonotosassa2Zp
Three Lakes2A,
Titusville3e(
Town 'n' Country4Ym
Union Park2ez
Union:so
University Park3B,
Upper Grand Lagoon2uH
Valrico3Xq
Venice3Pn
Vero Beach South3U,
Vero Beach2U,
Viera East2b)
Volusia:j!
Wakulla:uU
Walton:yC
Warrington2w1
Washington:yH
Wekiwa Springs3fy
Wesley Chapel3ap
West Hollywood4E.
West Little River3D.
West Melbourne3Z)
West Palm Beach4L/
West Park2E.
West Pensacola3w1
West Perrine2A,
West and East Lealman3Wl
Westchase3Zm
Westchester3C-
Weston4F,
Westview2D.
Westwood Lake2B,
Wilton Manors2G/
Winston2Ys
Winter Garden3ew
Winter Haven3Yv
Winter Park3ez
Winter Springs3fz
Yulee2yw
Zephyrhills2aq
@GA	32.8	-83.2	Georgia|Ga.
^307 -855
*Canton3ZA
*Griffin3PC
*Savannah4Ei
*Tucker3WD
Acworth3Y8
Albany49D
Alpharetta4YC
Americus2ED
Appling:AW
Athens4XL
Atkinson:6Q
Atlanta5UB
Augusta3SZ
Bacon:9U
Bainbridge229
Baker:6B
Baldwin:OM
Banks:bK
Barrow:XI
Bartow:Z7
Belvedere Park2VC
Ben Hill:BN
Berrien:6N
Bibb:LI
Bleckley:HM
Brantley:5Z
Braselton2YH
Brookhaven3WC
Brooks:1J
Brunswick24e
Bryan:Df
Buford2YF
Bulloch:Hc
Burke:OZ
Butts:QF
Cairo22D
Calhoun2c5
Calhoun:89
Camden:2c
Candler-McAfee3UC
Candler:HY
Carroll:T4
Carrollton3T4
Cartersville3Z7
Catoosa:g4
Cedartown2X2
Chamblee3WC
Charlton:1Y
Chatham:Di
Chattahoochee:G7
Chattooga:c2
Cherokee:ZA
Clarke:XL
Clarkston2VD
Clay:95
Clayton:SB
Clinch:2S
Cobb:W9
Coffee:8R
College Park2UB
Colquitt:5H
Columbia:SW
Columbus5I5
Conyers2UF
Cook:5L
Cordele2DH
Covington2TG
Coweta:R7
Crawford:KF
Crisp:CH
Cusseta2G7
Dade:g0
Dallas2W7
Dalton3f5
Dawson:bD
DeKalb:VD
Decatur3VC
Decatur:29
Dodge:FN
Dooly:FH
Doraville2WC
Dougherty:8D
Douglas28R
Douglas:U7
Douglasville3V8
Druid Hills2VC
Dublin2IQ
Duluth3XE
Dunwoody3WC
Early:66
East Point3UB
Echols:0Q
Effingham:Hg
Elbert:YR
Emanuel:JW
Evans3SY
Evans:Fa
Fairburn2T9
Fannin:gC
Fayette:RA
Fayetteville2RA
Fitzgerald2AM
Floyd:a3
Forest Park3TB
Forsyth:ZE
Fort Oglethorpe2g2
Franklin:bN
Fulton:VA
Gainesville3aH
Georgetown2Dh
Gilmer:eA
Glascock:PT
Glynn:5e
Gordon:c6
Grady:2D
Greene:TN
Grovetown2SX
Gwinnett:XF
Habersham:dK
Hall:aH
Hancock:QP
Haralson:V3
Harris:K6
Hart:bP
Heard:Q4
Henry:SD
Hinesville3Bd
Holly Springs2ZA
Houston:II
Irwin:9M
Jackson:YJ
Jasper:QI
Jeff Davis:BT
Jefferson2YJ
Jefferson:OV
Jenkins:LZ
Jesup29a
Johns Creek4XD
Johnson:KS
Jones:NJ
Kennesaw3X9
Kingsland21c
La Grange3N5
Lamar:OE
Lanier:3O
Laurens:IQ
Lawrenceville3XF
Lee:BE
Liberty:Be
Lilburn2WE
Lincoln:VU
Lithia Springs2V8
Loganville2VG
Long:Bc
Lowndes:1M
Lumpkin:dF
Mableton3V9
Macon4LJ
Macon:HF
Madison:YN
Marietta4XA
Marion:HA
Martinez3SY
McDonough3RE
McDuffie:SU
McIntosh:8f
Meriwether:N8
Milledgeville3ON
Miller:58
Milton3YC
Mitchell:5D
Monroe2VI
Monroe:NG
Montgomery:FU
Morgan:TK
Moultrie25H
Mountain Park2VE
Murray:f8
Muscogee:I6
Newnan3R7
Newton:TH
Norcross2WD
North Atlanta3WC
North Decatur2VC
North Druid Hills3VC
Oconee:VL
Oglethorpe:WO
Panthersville2UC
Paulding:W6
Peach:JH
Peachtree City3R9
Peachtree Corners3XD
Perry2II
Pickens:cA
Pierce:7X
Pike:OB
Polk:X3
Pooler3Eh
Powder Springs2W8
Pulaski:FK
Putnam:QL
Quitman:C5
Rabun:gL
Randolph:B7
Redan3UE
Richmond Hill2Cg
Richmond:RY
Rincon2Gh
Riverdale2TB
Rockdale:UF
Rome3a3
Roswell4XB
Sandy Springs4WB
Schley:GC
Scottdale2VC
Screven:Kd
Seminole:26
Smyrna3WA
Snellville3WF
Spalding:QC
St. Marys30e
St. Simon Mills25f
St. Simons Island25f
Statesboro3Hb
Stephens:dM
Stewart:E7
Stockbridge3SD
Stonecrest3UE
Sugar Hill3YF
Sumter:DD
Suwanee3YE
Talbot:KA
Taliaferro:TQ
Tattnall:DY
Taylor:JC
Telfair:CQ
Terrell:BB
Thomas:2G
Thomaston2MC
Thomasville31F
Tift:8K
Tifton28K
Toombs:EW
Towns:gI
Treutlen:HT
Troup:N5
Turner:AJ
Twiggs:KL
Union City3TA
Union:fF
Upson:MC
Valdosta31M
Vidalia2FV
Villa Rica2U6
Vinings2WA
Walker:e2
Walton:VI
Ware:4V
Warner Robins4JJ
Warren:RS
Washington:NR
Waycross25V
Wayne:9a
Webster:D9
Wheeler:ES
White:dI
Whitfield:f5
Wilcox:DL
Wilkes:VS
Wilkinson:LN
Wilmington Island2Dj
Winder2XI
Woodstock3YA
Worth:9G
@HI	20.6	-157.3	Hawaii
^196 -1596
'Aiea2IH
'Ewa Beach2HG
'Ewa Gentry3HG
East Honolulu3HJ
Halawa Heights2IH
Halawa2IH
Hawaii:0f
Hawaiian Paradise Park20k
Hilo31j
Honolulu5HH
Honolulu:JG
Kahului3DV
Kailua-Kona20a
Kailua3IJ
Kalaoa21a
Kalawao:GQ
Kaneohe3II
Kapa'a2P3
Kapolei2HF
Kauai:O0
Kihei3CW
Lahaina2DT
Ma'ili2IE
Makakilo City2HF
Makakilo3IF
Marine Corps Base Hawaii - MCBH2IJ
Maui:DU
Mililani Town3JG
Nanakuli2IE
Pearl City3IG
Royal Kunia2IG
Schofield Barracks2JF
Village Park2IG
Wahiawa3JG
Waianae2IE
Wailuku2DV
Waimalu2IH
Waimea24d
Waipahu3IG
Waipio2IG
@IA	41.9	-93.4	Iowa
^404 -964
*Davenport4Bw
*Grimes2DQ
*Newton2DY
Adair:9J
Adams:6H
Allamakee:To
Altoona2CT
Ames4GS
Ankeny4DS
Appanoose:3Z
Audubon:DF
Benton:Hh
Bettendorf3Bx
Black Hawk:Lf
Boone2HP
Boone:GP
Bremer:Of
Buchanan:Lk
Buena Vista:NC
Burlington34r
Butler:Na
Calhoun:KI
Carroll2HF
Carroll:GF
Cass:9F
Cedar Falls3Le
Cedar Rapids4Gm
Cedar:Er
Cerro Gordo:RV
Cherokee:N8
Chickasaw:Rf
Clarke:6Q
Clay:RC
Clayton:Op
Clinton3E!
Clinton:Fx
Clive2CR
Coralville3Dm
Council Bluffs495
Crawford:GA
Dallas:DO
Davis:3e
Decatur:3Q
Delaware:Lo
Des Moines5CS
Des Moines:5q
Dickinson:UC
Dubuque4Lv
Dubuque:Lt
Emmet:UH
Fairfield26i
Fayette:Pk
Floyd:Ra
Fort Dodge3LM
Fort Madison22p
Franklin:NV
Fremont:38
Greene:GK
Grinnell2Db
Grundy:Ka
Guthrie:DJ
Hamilton:KR
Hancock:RR
Hardin:KW
Harrison:D6
Henry:6n
Howard:Uf
Humboldt:OM
Ida:K9
Indianola2AS
Iowa City4Dn
Iowa:Dh
Jackson:Iw
Jasper:DX
Jefferson:6j
Johnson:Dm
Johnston3DR
Jones:Hr
Keokuk20o
Keokuk:9g
Kossuth:SM
Le Mars2O2
Lee:2n
Linn:Hm
Louisa:8p
Lucas:6V
Lyon:U2
Madison:9O
Mahaska:9c
Marion3Gm
Marion:9X
Marshall:GY
Marshalltown3GZ
Mason City3SW
Mills:68
Mitchell:Ua
Monona:H4
Monroe:6Z
Montgomery:6C
Muscatine3As
Muscatine:Br
North Liberty2Dm
Norwalk2BR
O'Brien:R8
Osceola:U8
Oskaloosa29c
Ottumwa36e
Page:3D
Palo Alto:RH
Pella2AZ
Pleasant Hill2CT
Plymouth:N2
Pocahontas:NH
Polk:DS
Pottawattamie:99
Poweshiek:Dd
Ringgold:3M
Sac:KD
Scott:Cw
Shelby:DB
Sioux City4L0
Sioux:R2
Spencer2RD
Storm Lake2MC
Story:GT
Tama:Hd
Taylor:3H
Union:6M
Urbandale3CR
Van Buren:4j
Wapello:6e
Warren:9S
Washington:9l
Waterloo4Lf
Waukee3CP
Waverly2Nd
Wayne:3V
Webster:KM
West Des Moines4CR
Winnebago:UR
Winneshiek:Tk
Woodbury:K4
Worth:UV
Wright:NR
@ID	45.4	-114.1	Idaho
^422 -1170
*Eagle3F6
*Meridian4E6
Ada:D8
Adams:R5
Ammon2Do
Bannock:5m
Bear Lake:1v
Benewah:o3
Bingham:Ak
Blackfoot2Al
Blaine:CU
Boise4E8
Boise:ID
Bonner:z4
Bonneville:Cs
Boundary:(5
Burley23W
Butte:Fc
Caldwell3F3
Camas:DM
Canyon:E3
Caribou:6s
Cassia:1Y
Chubbuck27j
Clark:Lk
Clearwater:jD
Coeur d'Alene3t2
Custer:KR
Elmore:CF
Franklin:0q
Fremont:Kt
Garden City2E8
Gem:J6
Gooding:8M
Hayden2u2
Idaho Falls4Do
Idaho:aF
Jefferson:Gl
Jerome25P
Jerome:5R
Kootenai:t3
Kuna2D6
Latah:k3
Lemhi:RV
Lewis:e6
Lewiston Orchards3g0
Lewiston3g0
Lincoln:8T
Madison:Gr
Minidoka:7Y
Moscow3j0
Mountain Home29D
Nampa4D4
Nez Perce:f2
Oneida:0j
Owyhee:48
Payette:I2
Pocatello37k
Post Falls3t0
Power:5g
Rexburg3Gq
Shoshone:qB
Teton:Gw
Twin Falls34P
Twin Falls:2N
Valley:QE
Washington:N2
@IL	39.8	-89.5	Illinois|Ill.
^372 -914
*Canton2YE
*Highland2FH
*Justice2ja
*Lisle3kX
*Normal3XO
*Sterling2kH
*Summit2ka
*Sycamore2mR
*Troy2FF
*Uptown3mb
*Wheeling3nZ
*Worth2ja
Adams:S2
Addison3lY
Albany Park3mb
Alexander:0L
Algonquin3oV
Alsip3jb
Alton3HC
Antioch2rX
Arlington Heights4nY
Ashburn3jb
Auburn Gresham3jb
Aurora5kV
Avondale3lb
Barrington2oX
Bartlett3mW
Batavia3lV
Beach Park2qZ
Belleville3DE
Bellwood3lZ
Belmont Cragin4la
Belvidere3pQ
Bensenville3mZ
Berwyn4la
Bethalto2HE
Bloomingdale3mX
Bloomington4XO
Blue Island3jb
Bolingbrook4jX
Bond:HK
Boone:pQ
Bourbonnais3eZ
Bradley2dZ
Bridgeport3kb
Bridgeview2ka
Brighton Park3kb
Brookfield3kZ
Brown:S7
Buffalo Grove3oY
Burbank3ja
Bureau:gJ
Burr Ridge2jZ
Cahokia2EC
Calhoun:K7
Calumet City3id
Carbondale35M
Carol Stream3lX
Carpentersville3nV
Carroll:nF
Cary3oW
Cass:SC
Centralia2DN
Champaign4TW
Champaign:TW
Channahon2gW
Charleston3NW
Chatham2PH
Chatham3jc
Chicago Heights3hc
Chicago Lawn3kb
Chicago Loop3lc
Chicago Ridge2ja
Chicago7lb
Christian:NL
Cicero4ka
Clark:La
Clay:GT
Clinton:EK
Coles:NW
Collinsville3FE
Columbia2CC
Cook:ka
Country Club Hills2ib
Crawford:Ia
Crest Hill3iX
Crestwood2ib
Crystal Lake3oV
Cumberland:LW
Danville3Tc
Darien3kY
De Witt:UP
DeKalb3lQ
DeKalb:lQ
Decatur4QO
Deerfield3oa
Des Plaines4mZ
Dixon2kJ
Dolton3ic
Douglas:QW
Downers Grove3kY
DuPage:lX
East Moline3hA
East Peoria3ZI
East Saint Louis3EC
Edgar:Pb
Edgewater3mb
Edwards:CX
Edwardsville3GE
Effingham2JT
Effingham:JS
Elgin4mV
Elk Grove Village3mY
Elmhurst3lZ
Elmwood Park3la
Evanston4mb
Evergreen Park3jb
Fairview Heights2EE
Fayette:IO
Flossmoor2hb
Ford:YW
Forest Park2la
Fox Lake2qW
Frankfort Square2ha
Frankfort3ha
Franklin Park3lZ
Franklin:8P
Freeport3pI
Fulton:XC
Gage Park3kb
Gages Lake2qY
Galesburg3bA
Gallatin:6W
Geneva3lV
Glen Carbon2FE
Glen Ellyn3lX
Glendale Heights3lX
Glenview3na
Godfrey2IC
Goodings Grove3iZ
Granite City3FD
Grayslake3pY
Greater Grand Crossing3kc
Greene:MA
Grundy:fU
Gurnee3qZ
Hamilton:9T
Hancock:W2
Hanover Park3mX
Hardin:3V
Harvard2qS
Harvey3ic
Hazel Crest2ib
Henderson:a5
Henry:gD
Herrin26O
Hickory Hills2ja
Highland Park3oa
Hinsdale2kZ
Hoffman Estates3mX
Homer Glen3iZ
Homewood3ib
Huntley3oU
Iroquois:Za
Irving Park4mb
Jackson:6K
Jacksonville3PC
Jasper:IW
Jefferson:BP
Jersey:JA
Jo Daviess:qC
Johnson:3P
Joliet4hX
Kane:lU
Kankakee3dZ
Kankakee:dZ
Kendall:iU
Kewanee2eF
Knox:bC
La Grange Park2kZ
La Grange2kZ
La Salle2fN
LaSalle:fP
Lake Forest3pa
Lake Zurich3oX
Lake in the Hills3oV
Lake:pY
Lansing3id
Lawrence:Fb
Lee:jL
Lemont2jY
Libertyville3pY
Lincoln Park4lc
Lincoln Square3mb
Lincoln2TK
Lincolnwood2mb
Lindenhurst2qY
Livingston:bS
Lockport3iX
Logan Square4lb
Logan:TK
Lombard3lY
Loves Park3pN
Lower West Side3lb
Lynwood2hd
Lyons2ka
Machesney Park3pO
Macomb3X7
Macon:RO
Macoupin:LF
Madison:GF
Marion35P
Marion:EP
Markham2ib
Marshall:cL
Mason:UF
Massac:0R
Matteson3hb
Mattoon3NU
Maywood3la
McDonough:X7
McHenry3pV
McHenry:pT
McLean:XQ
Melrose Park3lZ
Menard:SG
Mercer:e7
Midlothian2ib
Minooka2hV
Mokena3hZ
Moline3h9
Monmouth2b8
Monroe:BC
Montgomery3jV
Montgomery:KJ
Morgan:PC
Morris2gU
Morton Grove3ma
Morton2YJ
Moultrie:OS
Mount Prospect3nZ
Mount Vernon2BP
Mundelein3pY
Naperville4kX
Near North Side4lc
New City3kb
New Lenox3hY
Niles3ma
Norridge2ma
North Aurora2kV
North Center3mb
North Chicago3pa
North Lawndale3lb
North Peoria4ZI
Northbrook3na
Northlake2lZ
O'Fallon3EF
Oak Forest3ib
Oak Lawn4ja
Oak Park3la
Ogle:mL
Olney2FX
Orland Park4iZ
Oswego3jU
Ottawa3fQ
Palatine4nY
Palos Heights2ja
Palos Hills2ja
Park Forest3hb
Park Ridge3ma
Pekin3YI
Peoria4ZI
Peoria:aG
Perry:9K
Peru2fN
Piatt:SS
Pike:O5
Plainfield3iW
Plano2jT
Pontiac2bS
Pope:2S
Portage Park4ma
Prospect Heights2nZ
Pulaski:0N
Putnam:eL
Quincy3R0
Randolph:9G
Rantoul2VW
Richland:FX
Richton Park2hb
River Forest2la
River Grove2la
Riverdale2ic
Rochelle2lN
Rock Falls2kH
Rock Island3h8
Rock Island:h8
Rockford4pN
Rogers Park3mb
Rolling Meadows3nY
Romeoville3iX
Roscoe2qO
Roselle3mX
Round Lake Beach3qX
Round Lake3qX
Saline:6T
Sangamon:QH
Sauk Village2hc
Schaumburg4mX
Schiller Park2mZ
Schuyler:U8
Scott:O9
Shelby:MQ
Shiloh2EF
Shorewood2hW
Skokie4mb
South Chicago3jc
South Elgin3mV
South Holland3ic
South Lawndale4kb
South Shore3kc
Springfield4QI
St. Charles3lV
St. Clair:DF
Stark:dG
Steger2hc
Stephenson:qH
Streamwood3mW
Streator2dQ
Sugar Grove2kU
Swansea2DE
Taylorville2NL
Tazewell:XJ
Tinley Park4ia
Union:3L
Upper Alton3HC
Urbana3TW
Vermilion:Ub
Vernon Hills3oY
Villa Park3lY
Village of Campton Hills2lU
Wabash:Ca
Warren:a8
Warrenville2kW
Wasco3lU
Washington2ZK
Washington:CK
Waterloo2BD
Wauconda2pX
Waukegan4qa
Wayne:CU
West Chicago3lW
West Englewood3kb
West Lawn3kb
West Ridge4mb
West Town4lb
Westchester2lZ
Western Springs2kZ
Westmont3kY
Wheaton3lX
White:9W
Whiteside:kF
Will:gY
Williamson:5P
Wilmette3nb
Winfield2lW
Winnebago:pM
Winnetka2nb
Wood Dale2mY
Wood River2HD
Woodford:aM
Woodridge3jX
Woodstock3pU
Yorkville3iU
Zion3qa
@IN	39.8	-86.4	Indiana|Ind.
^380 -879
*Auburn2YS
*Dyer2Z4
*Fishers4KJ
*Highland3a4
*Jasper24A
*Portage3a7
*Speedway2IG
Adams:RU
Allen:VS
Anderson3LM
Avon2IF
Bartholomew:CK
Bedford29E
Beech Grove2HI
Benton:Q6
Blackford:PQ
Bloomington4CE
Bluffton2RR
Boone:LE
Broad Ripple2JI
Brown:CH
Brownsburg3IF
Carmel4KI
Carroll:QD
Cass:SG
Cedar Lake2Y5
Chesterton2a8
Clark:5M
Clarksville33L
Clay:E8
Clinton:NE
Columbus3CK
Connersville2GS
Crawford:3F
Crawfordsville2KA
Crown Point3Y5
Danville2IE
Daviess:78
DeKalb:YT
Dearborn:BT
Decatur2SU
Decatur:DO
Delaware:MP
Dubois:4A
East Chicago3a4
Elkhart3bJ
Elkhart:aK
Evansville403
Fairfield Heights3IF
Fayette:GR
Floyd:3K
Fort Wayne5VS
Fountain:L7
Frankfort2NE
Franklin3FI
Franklin:ES
Fulton:UG
Gary4a6
Gibson:33
Goshen3aL
Granger3cI
Grant:PM
Greencastle2GA
Greene:A9
Greenfield3IL
Greensburg2DO
Greenwood3GI
Griffith2Z5
Hamilton:LI
Hammond4a4
Hancock:IL
Harrison:2I
Hendricks:IE
Henry:JP
Hobart3Z6
Howard:PI
Huntington2TO
Huntington:SO
Indianapolis6IH
Jackson:9J
Jasper:U8
Jay:OT
Jefferson:8P
Jeffersonville33M
Jennings:AN
Johnson:FI
Kendallville2YQ
Knox:75
Kokomo4PI
Kosciusko:WK
La Porte3aC
LaGrange:aP
LaPorte3aC
LaPorte:ZC
Lafayette4OA
Lake Station2a7
Lake:Y5
Lawrence3IJ
Lawrence:8E
Lebanon2KE
Logansport3SF
Lowell2X5
Madison27P
Madison:MM
Marion3QM
Marion:II
Marshall:XG
Martin:7B
Martinsville2EF
Merrillville3Z6
Miami:SJ
Michigan City3bA
Mishawaka3bH
Monroe:CE
Montgomery:KA
Mooresville2GF
Morgan:FF
Muncie4MP
Munster3a4
New Albany33L
New Castle2JP
New Haven2VT
Newton:U5
Noble:YP
Noblesville4KJ
North Madison28P
Ohio:9T
Orange:5E
Owen:DB
Parke:I7
Perry:1D
Peru2SI
Pike:47
Plainfield3HF
Plymouth2XG
Porter:Z8
Posey:00
Pulaski:UC
Putnam:HB
Randolph:MT
Richmond3IU
Ripley:BQ
Rush:GO
Schererville3Z4
Scott:7M
Seymour3AK
Shelby:FL
Shelbyville3FL
South Bend4bG
Spencer:09
St. John2Z4
St. Joseph:aG
Starke:XD
Steuben:aT
Sullivan:B5
Switzerland:8T
Terre Haute4F5
Tippecanoe:OA
Tipton:NI
Union:GU
Valparaiso3Z8
Vanderburgh:03
Vermillion:J4
Vigo:E5
Vincennes374
Wabash2SL
Wabash:SL
Warren:N5
Warrick:16
Warsaw2WK
Washington277
Washington:6I
Wayne:JT
Wells:RR
West Lafayette3OA
Westfield3KI
White:RA
Whitley:VO
Yorktown2MO
Zionsville3KG
@KS	38.5	-98.3	Kansas|Kan.|Kans.
^370 -1018
*Derby35j
*Emporia3Eu
*Hays3JP
*Liberal309
*Mission2K-
*Newton3Aj
*Parsons23&
Allen:9&
Anderson:C&
Andover27l
Arkansas City21m
Atchison2Q)
Atchison:P&
Augusta27m
Barber:2V
Barton:FU
Bourbon:9,
Brown:S!
Butler:8o
Chanute27#
Chase:Dq
Chautauqua:2u
Cherokee:2,
Cheyenne:S1
Clark:2K
Clay:Nk
Cloud:Pg
Coffey:Cz
Coffeyville20!
Comanche:2P
Cowley:2o
Crawford:5+
Decatur:SD
Dickinson:Jk
Dodge City38I
Doniphan:S)
Douglas:J&
Edwards:9P
El Dorado28n
Elk:5u
Ellis:JP
Ellsworth:Ha
Finney:AB
Ford:7J
Franklin:G&
Garden City3A9
Gardner3I+
Geary:Ko
Gove:JD
Graham:NJ
Grant:65
Gray:7E
Great Bend2EU
Greeley:F0
Greenwood:9u
Hamilton:A0
Harper:2b
Harvey:Ai
Haskell:69
Haysville26i
Hodgeman:BJ
Hutchinson3Bd
Jackson:Oy
Jefferson:M%
Jewell:Sa
Johnson:J,
Junction City3Ko
Kansas City4L.
Kearny:A5
Kingman:6b
Kiowa:6P
Labette:2&
Lane:FD
Lansing2M+
Lawrence4K(
Leavenworth3N+
Leavenworth:M*
Leawood3K.
Lenexa3K-
Lincoln:Ka
Linn:C,
Logan:J7
Lyon:Fu
Manhattan4Mq
Marion:El
Marshall:Sr
McPherson2Ef
McPherson:Eg
Meade:2E
Merriam2K-
Miami:G,
Mitchell:Oa
Montgomery:2z
Morris:Hq
Morton:20
Nemaha:Sw
Neosho:6&
Ness:FJ
Norton:SJ
Olathe4J,
Osage:Hz
Osborne:OU
Ottawa2G&
Ottawa:Lf
Overland Park5K-
Pawnee:CQ
Phillips:SP
Pittsburg34-
Pottawatomie:Ot
Prairie Village3K.
Pratt:6V
Rawlins:S7
Reno:Ab
Republic:Sf
Rice:Da
Riley:Np
Rooks:OP
Rush:FP
Russell:JU
Salina3Ig
Saline:Ig
Scott:F9
Sedgwick:7h
Seward:29
Shawnee4K-
Shawnee:Ky
Sheridan:OE
Sherman:O1
Smith:SU
Stafford:AV
Stanton:60
Stevens:25
Sumner:2h
Thomas:O7
Topeka4Kz
Trego:JJ
Wabaunsee:Ku
Wallace:J0
Washington:Sl
Wichita57j
Wichita:F5
Wilson:6z
Winfield22m
Woodson:9z
Wyandotte:L,
@KY	37.8	-85.9	Kentucky|Ky.
^366 -892
*Independence3Nl
Adair:5d
Alexandria2Om
Allen:2U
Anderson:Eg
Ashland3J(
Ballard:52
Bardstown2Cb
Barren:4X
Bath:Ft
Bell:1t
Berea2An
Boone:Oj
Bourbon:Go
Bowling Green44S
Boyd:I&
Boyle:Ah
Bracken:Lp
Breathitt:9x
Breckinridge:CS
Bullitt:EZ
Burlington2Oj
Butler:6P
Caldwell:5D
Calloway:09
Campbell:Nm
Campbellsville27d
Carlisle:32
Carroll:Lf
Carter:H!
Casey:7h
Christian:3H
Clark:Ep
Clay:6t
Clinton:1f
Covington3Pl
Crittenden:8B
Cumberland:2c
Danville2Ai
Daviess:BL
Edmonson:6U
Elizabethtown3BX
Elliott:Fz
Erlanger3Ok
Estill:Bq
Fayette:El
Fern Creek3Ga
Fleming:It
Florence3Ok
Floyd:A&
Fort Campbell North21H
Fort Knox2DW
Fort Thomas2Pm
Frankfort3Gh
Franklin:Gh
Fulton:00
Gallatin:Mh
Garrard:Al
Georgetown3Gk
Glasgow24X
Grant:Kk
Graves:16
Grayson:9T
Green:7a
Greenup:J#
Hancock:CO
Hardin:BW
Harlan:3y
Harrison:In
Hart:7X
Henderson3CG
Henderson:CG
Henry:If
Hickman:12
Highview2Fa
Hopkins:7H
Hopkinsville33H
Ironville5J&
Jackson:8q
Jefferson:GZ
Jeffersontown3Ga
Jessamine:Dk
Johnson:C%
Kenton:Nl
Knott:8!
Knox:3r
Larue:9Z
Laurel:5p
Lawrence:F&
Lawrenceburg2Eh
Lee:At
Leslie:5w
Letcher:5#
Lewis:Jw
Lexington-Fayette5El
Lexington5El
Lincoln:9j
Livingston:68
Logan:3N
Louisville5HY
Lyndon2Ha
Lyon:4B
Madison:Bn
Madisonville37H
Magoffin:Bz
Marion:Ad
Marshall:39
Martin:C)
Mason:Ks
Mayfield216
McCracken:55
McCreary:1l
McLean:9J
Meade:EU
Meads5I&
Menifee:Du
Mercer:Ch
Metcalfe:4a
Middlesboro20t
Monroe:1Z
Montgomery:Er
Morgan:Dx
Mount Washington2Fb
Muhlenberg:6L
Murray309
Nelson:Cb
Newburg3GZ
Newport2Pl
Nicholas:Hq
Nicholasville3Dk
Oakbrook2Oj
Ohio:9O
Okolona2FZ
Oldham:Ic
Owen:Ji
Owensboro4CL
Owsley:8t
Paducah356
Paris2Gn
Pendleton:Lm
Perry:6y
Pike:9*
Powell:Cs
Pulaski:5k
Radcliff3CX
Richmond3Bn
Robertson:Jq
Rockcastle:8n
Rowan:Gw
Russell:4f
Scott:Hk
Shelby:Ge
Shelbyville2Ge
Shepherdsville2EZ
Shively2GY
Simpson:1Q
Somerset25k
Spencer:Ed
St. Dennis2GY
St. Matthews2HZ
Taylor:8d
Todd:2K
Trigg:2D
Trimble:Kd
Union:BD
Valley Station3FX
Versailles2Fj
Warren:4S
Washington:Ce
Wayne:2i
Webster:9F
Whitley:2p
Winchester3Eo
Wolfe:Bv
Woodford:Ej
@LA	31.1	-91.8	Louisiana|La.
^294 -939
*Baker2CR
*Central3CT
*Reserve27X
*Sulphur385
Abbeville26I
Acadia:9F
Alexandria3JF
Allen:DB
Ascension:8U
Assumption:5S
Avoyelles:HJ
Bastrop2YK
Baton Rouge5AR
Bayou Cane32V
Beauregard:C6
Belle Chasse25d
Bienville:T8
Bogalusa2Ef
Bossier City4V2
Bossier:X3
Broussard27J
Caddo:W0
Calcasieu:85
Caldwell:RI
Cameron:57
Catahoula:NL
Chalmette25d
Claiborne2VH
Claiborne:Y9
Concordia:KN
Covington2Bc
Crowley28F
De Soto:R2
DeRidder2E6
Denham Springs2BT
Destrehan25Z
East Baton Rouge:BS
East Carroll:XR
East Feliciana:ET
Estelle24c
Eunice2BF
Evangeline:DF
Fort Polk South2H7
Franklin:RM
Gardere29S
Gonzales28U
Grant:MD
Gretna35c
Hammond3BY
Harahan25b
Harvey35c
Houma32W
Iberia:5M
Iberville:9Q
Jackson:TD
Jefferson Davis:9B
Jefferson26b
Jefferson:3c
Jennings28C
Kenner46b
LaSalle:NH
Lafayette48J
Lafayette:8I
Lafourche:2Z
Lake Charles487
Laplace37Y
Lincoln:WC
Livingston:AW
Luling25Z
Madison:UR
Mandeville2Ac
Marrero35c
Merrydale2BS
Metairie Terrace46b
Metairie46b
Minden2W6
Monroe3VI
Morehouse:YL
Morgan City23R
Moss Bluff297
Natchitoches3O8
Natchitoches:N8
New Iberia36L
New Orleans56c
Opelousas2BI
Orleans:7e
Ouachita:VH
Pineville2JF
Plaquemines:0h
Pointe Coupee:DN
Prairieville39T
Raceland23X
Rapides:IE
Red River:R6
Richland:UL
River Ridge26b
Ruston3VD
Sabine:M3
Scott28I
Shenandoah3AT
Shreveport5V1
Slidell39f
St. Bernard:5i
St. Charles:5Z
St. Helena:EW
St. James:6V
St. John the Baptist:7Y
St. Landry:CJ
St. Martin:7N
St. Mary:3P
St. Tammany:Ad
Tangipahoa:CZ
Tensas:QQ
Terrebonne:0U
Terrytown35d
Thibodaux24V
Timberlane25d
Union:YF
Vermilion:4G
Vernon:H7
Waggaman25b
Washington:Fd
Webster:X6
West Baton Rouge:BQ
West Carroll:YO
West Feliciana:FP
West Monroe2VI
Winn:PD
Woodmere25c
Youngsville27J
Zachary2CR
@MA	42.1	-71.7	Massachusetts|Mass.
^413 -732
*Auburn29E
*Canton39L
*Carver26O
*Concord2CJ
*Hull2AN
*Newton4AK
*Reading3CL
*Revere3BM
Abington28N
Acton3CI
Acushnet24N
Agawam386
Amesbury3GN
Amherst Center3B7
Amherst3B7
Arlington3BK
Ashland2AH
Attleboro36J
Barnstable34T
Barnstable:4T
Bedford2CJ
Belmont3BK
Berkshire:B0
Beverly Cove3DN
Beverly3DN
Billerica3DJ
Blackstone27H
Boston6BL
Braintree39M
Bristol:5L
Brockton48M
Brookline4AL
Burlington3CK
Cambridge4BL
Centerville23T
Charlton28C
Chelmsford3DI
Chelsea3BM
Chicopee486
Danvers3DN
Dedham39K
Dracut3EJ
Dudley27D
Dukes:1P
East Bridgewater27M
East Longmeadow287
Easthampton2A5
Easton37L
Essex:EM
Everett3BL
Fairhaven23N
Fall River44K
Fitchburg3DE
Framingham Center4AI
Framingham4AI
Franklin38I
Franklin:D6
Gardner3DC
Gloucester3DP
Grafton29F
Greenfield3D6
Hampden:86
Hampshire:A5
Hanover28O
Harwich24V
Haverhill4FL
Head of Westport23L
Holbrook29M
Holden2BD
Holliston29I
Holyoke396
Hudson2BG
Hyannis24T
Jamaica Plain3AL
Kingston27P
Lawrence4EK
Leicester29D
Leominster3CE
Lexington3BK
Longmeadow286
Lowell4DJ
Ludlow397
Lynn4CN
Lynnfield2CM
Malden4BL
Mansfield37K
Marblehead3CN
Marlborough3AG
Mashpee23R
Maynard2BI
Medford4BL
Medway28I
Melrose3CL
Methuen3EK
Middleborough36N
Middlesex:CI
Middleton2DM
Milford38H
Millbury29E
Milton39L
Nantucket:0V
Natick3AJ
Needham3AK
New Bedford43N
Newburyport3FN
Norfolk28J
Norfolk:9K
North Adams2E1
North Andover3EL
North Attleborough Center27J
North Chicopee396
North Reading2DL
Northampton3A6
Northbridge29G
Norton37K
Norwell29O
Norwood39K
Palmer399
Peabody3CN
Pittsfield3C0
Plymouth:7O
Quincy4AM
Randolph39M
Raynham26L
Rehoboth25K
Rockland38N
Salem3CN
Saugus3CM
Seekonk25J
Shrewsbury3AF
Somerset35L
Somerville4BL
South Boston6AM
South Hadley2A6
South Peabody3CN
South Yarmouth24U
Southborough2AH
Southbridge38C
Southwick284
Springfield486
Stoneham3CL
Stoughton38L
Sudbury2BI
Suffolk:AL
Sutton29E
Swampscott2CN
Swansea24K
Taunton46L
Tewksbury3DK
Tyngsboro2EI
Uxbridge28G
Wakefield3CL
Waltham4BK
Watertown3BK
Wayland2BI
Webster28D
Wellesley3AJ
West Springfield386
Westfield385
Westford3DI
Weston2BJ
Westwood29K
Weymouth39N
Whitman28N
Wilmington3CK
Winchester3CL
Winthrop2BM
Woburn3CK
Worcester5AE
Worcester:BD
Wrentham28J
Yarmouth34U
@MD	38.8	-77.2	Maryland|Md.
^381 -793
*Arbutus3CQ
*Friendly27N
*Halfway2FF
*Largo28P
*Laurel3AP
*Parole29S
Aberdeen2EV
Accokeek26N
Adelphi29N
Allegany:F6
Annapolis39S
Anne Arundel:9R
Arnold39S
Aspen Hill3AM
Ballenger Creek3DJ
Baltimore6CR
Baltimore:CR
Baltimore:ER
Bel Air North3FT
Bel Air South3EU
Bel Air2EU
Beltsville29O
Bennsville25N
Bethesda49M
Bladensburg28O
Bowie48Q
Brock Hall28P
Brooklyn Park2BR
California22S
Calvert:4R
Calverton2AO
Cambridge25W
Camp Springs37O
Carney3DS
Caroline:8Z
Carroll:FN
Catonsville3CQ
Cecil:FY
Charles:4N
Chesapeake Ranch Estates22T
Chevy Chase29M
Chillum39N
Clarksburg2BK
Clinton37O
Cloverly2AN
Cockeysville3ER
Colesville2AN
College Park39O
Columbia4BP
Coral Hills28O
Crofton39Q
Cumberland3G5
Damascus2CL
Dorchester:4X
Dundalk4CS
East Riverdale29O
Easton27W
Edgewater29S
Edgewood3DU
Eldersburg3DN
Elkridge2BQ
Elkton2FZ
Ellicott City4CP
Essex3CS
Fairland3AN
Ferndale2BR
Forestville27O
Fort George G Mead Junction2AP
Fort Meade2AQ
Frederick4DJ
Frederick:EJ
Ft. Washington36N
Gaithersburg4AL
Garrett:E0
Germantown4BK
Glassmanor27N
Glen Burnie4BR
Glenmont2AN
Glenn Dale29P
Greater Upper Marlboro37Q
Green Haven3AS
Green Valley2CK
Greenbelt39O
Hagerstown3FG
Hanover3BQ
Harford:FU
Havre de Grace2EW
Hillcrest Heights27N
Howard:CO
Hunt Valley3ER
Hyattsville39O
Ilchester3CP
Joppatowne2ET
Kemp Mill29N
Kent:CX
Kettering28P
La Plata24N
Lake Arbor28P
Lake Shore3AS
Landover38O
Langley Park39N
Lanham-Seabrook39O
Lanham29O
Lexington Park22S
Linthicum2BQ
Lochearn3CQ
Lutherville-Timonium2DR
Marlboro Village27P
Marlton27P
Maryland City2AP
Mays Chapel2DR
Middle River3CT
Milford Mill3CP
Mitchellville28Q
Montgomery Village3BL
Montgomery:AL
Mount Airy2DL
New Carrollton29O
North Bel Air3ET
North Bethesda39M
North Kensington29M
North Potomac3AK
Ocean Pines23f
Odenton3AQ
Olney3BM
Overlea2DS
Owings Mills3DP
Oxon Hill-Glassmanor37N
Oxon Hill27N
Parkville3DS
Pasadena3AR
Perry Hall3DS
Pikesville3DQ
Potomac39L
Prince George's:7P
Queen Anne's:AX
Randallstown3DP
Reisterstown3EP
Riviera Beach2BS
Rockville4AL
Rosaryville27P
Rosedale3CS
Rossville2CS
Salisbury33b
Scaggsville3AO
Seabrook29P
Severn3AQ
Severna Park3AS
Silver Spring49N
Somerset:0Z
South Bel Air3EU
South Gate3AR
South Laurel3AO
St. Charles35O
St. Charles35O
St. Mary's:2R
Suitland-Silver Hill37O
Suitland37O
Summerfield28O
Takoma Park29N
Talbot:7W
Timonium2DR
Towson3DR
Travilah2AK
Urbana2CJ
Waldorf45O
Walker Mill28O
Washington:FF
West Elkridge3BQ
Westminster3FN
Wheaton39M
White Marsh2DT
White Oak29N
Wicomico:3b
Woodlawn3CQ
Worcester:1e
@ME	45.2	-69	Maine
^432 -708
*Auburn396
*Brewer2GK
Augusta3BA
Bangor3GK
Biddeford333
Brunswick278
Lewiston396
Lisbon287
North Bath27A
Orono2HL
Portland455
Presque Isle2ZS
Saco334
Sanford320
South Portland Gardens345
South Portland346
Waterville2EC
Wells Beach Station212
West Scarborough344
Westbrook354
York Beach202
@MI	44.6	-86.3	Michigan|Mich.
^418 -897
*Canton45!
*Flint4Cy
*Midland3It
*Portage34f
*Saline24x
*Troy48(
*Walker3Cd
*Warren47)
Adrian31v
Alcona:Tz
Alger:kV
Allegan:8c
Allen Park35&
Allendale2Cb
Alma2Go
Alpena2X#
Alpena:Wz
Ann Arbor45y
Antrim:Wk
Arenac:Nw
Auburn Hills39&
Baraga:nD
Barry:8i
Battle Creek35j
Bay City3Iw
Bay:Jv
Beecher2Dy
Benton Harbor23W
Benzie:Sb
Berkley27&
Berrien:2X
Beverly Hills27&
Big Rapids2Jg
Birmingham37&
Branch:1k
Burton3Cz
Cadillac2Ph
Calhoun:4l
Cass:1b
Charlevoix:Zk
Charlotte28n
Charter Township of Clinton48*
Cheboygan:aq
Chippewa:jp
Clare:Mn
Clawson27(
Clinton:Bp
Coldwater21l
Comstock Park2Ce
Crawford:Tp
Cutlerville2Ae
Dearborn Heights35%
Dearborn45&
Delta:fS
Detroit65)
Dickinson:gI
East Grand Rapids2Bf
East Lansing39q
Eastpointe37)
Eaton:8n
Ecorse24(
Emmet:bm
Escanaba2dQ
Farmington Hills47#
Farmington27#
Fenton2Ay
Ferndale37(
Flat Rock23%
Forest Hills3Cg
Fraser27*
Garden City35%
Genesee:Cy
Gladwin:Mr
Gogebic:k0
Grand Haven2DZ
Grand Rapids5Ce
Grand Traverse:Tf
Grandville2Bd
Gratiot:Fp
Grosse Ile23(
Grosse Pointe Farms26*
Grosse Pointe Park26*
Grosse Pointe Woods26*
Hamtramck36)
Harper Woods26*
Haslett39r
Hazel Park27(
Highland Park26(
Hillsdale:1p
Holland3Aa
Holt38q
Houghton:pA
Howell28w
Huron:K)
Ingham:8r
Inkster35%
Ionia2Ck
Ionia:Bk
Iosco:Qz
Iron:iC
Isabella:In
Jackson34r
Jackson:4r
Jenison2Bd
Kalamazoo45f
Kalamazoo:4g
Kalkaska:Tk
Kent:Cg
Kentwood3Bf
Keweenaw:wD
Lake:Md
Lambertville20z
Lansing49p
Lapeer:D&
Leelanau:Vd
Lenawee:1u
Lincoln Park35&
Livingston:8w
Livonia46#
Luce:lg
Mackinac:hk
Macomb:9*
Madison Heights37(
Manistee:Pa
Marquette3lN
Marquette:kL
Marysville2B.
Mason:MY
Mecosta:Ii
Melvindale25&
Menominee:cL
Midland:Ir
Missaukee:Pk
Monroe31#
Monroe:1!
Montcalm:Fj
Montmorency:Wu
Mount Clemens28*
Mount Pleasant3In
Muskegon Heights2EZ
Muskegon3EZ
Muskegon:FZ
New Baltimore29,
Newaygo:Id
Niles20Y
Northview2Cf
Norton Shores3EY
Novi47!
Oak Park37&
Oakland:9#
Oceana:IY
Ogemaw:Pu
Okemos39r
Ontonagon:n4
Osceola:Mi
Oscoda:Tu
Otsego:Wp
Ottawa:Cb
Owosso2Ct
Pontiac48%
Port Huron3C/
Presque Isle:Zw
Redford36%
Riverview24&
Rochester Hills49(
Rochester29(
Romulus34#
Roscommon:Pp
Roseville37*
Royal Oak47(
Saginaw Township North3Hv
Saginaw3Gv
Saginaw:Fu
Sanilac:G+
Sault Ste. Marie2ls
Schoolcraft:iZ
Shelby49)
Shiawassee:Cu
South Lyon27y
Southfield47&
Southgate34&
St. Clair Shores47*
St. Clair:B,
St. Joseph:1g
Sterling Heights48)
Sturgis20h
Taylor44%
Traverse City2Uf
Trenton33&
Tuscola:H#
Van Buren:5b
Washtenaw:5x
Waterford49#
Waverly39p
Wayne25#
Wayne:5%
West Bloomfield48#
Westland45#
Wexford:Pf
Wixom27!
Woodhaven23&
Wyandotte34(
Wyoming4Be
Ypsilanti34z
@MN	46.2	-93.7	Minnesota|Minn.
^436 -968
*Buffalo2GT
*Crystal3EY
*Mound2DV
*Rogers2GW
*Savage3CZ
Aitkin:UY
Albert Lea20Y
Alexandria2NE
Andover3GZ
Anoka2GY
Anoka:Ha
Apple Valley3Ba
Arden Hills2Fa
Austin31c
Becker:XB
Beltrami:iJ
Bemidji2dJ
Benton:LS
Big Lake2HV
Big Stone:I4
Blaine4Ga
Bloomington4CZ
Blue Earth:4R
Brainerd2SQ
Brooklyn Center3FZ
Brooklyn Park4FY
Brown:6L
Burnsville4CZ
Carlton:Uf
Carver:CU
Cass:XP
Champlin3GY
Chanhassen3DX
Chaska3CW
Chippewa:EC
Chisago:Jd
Clay:X3
Clearwater:eE
Cloquet2Vh
Columbia Heights3EZ
Cook:h#
Coon Rapids4FZ
Cottage Grove3Cd
Cottonwood:4G
Crow Wing:TR
Dakota:Bb
Detroit Lakes2WA
Dodge:4d
Douglas:ND
Duluth4Wl
Eagan4Ca
East Bethel2Ha
Eden Prairie4DX
Edina3DZ
Elk River3HW
Fairmont21N
Faribault37Z
Faribault:1T
Farmington3Ab
Fergus Falls2R7
Fillmore:1l
Forest Lake3Hc
Freeborn:1Z
Fridley3FZ
Golden Valley3EZ
Goodhue:8f
Grand Rapids2aX
Grant:N8
Ham Lake2Ha
Hastings3Bd
Hennepin:EX
Hermantown2Wk
Hibbing2cd
Hopkins2DX
Houston:1r
Hubbard:ZJ
Hugo2Gc
Hutchinson2DO
Inver Grove Heights3Cc
Isanti:KZ
Itasca:dW
Jackson:1G
Kanabec:NZ
Kandiyohi:GI
Kittson:q0
Koochiching:kU
Lac qui Parle:E6
Lake of the Woods:qJ
Lake:es
Lakeville4Aa
Le Sueur:8V
Lincoln:85
Lino Lakes3Gb
Little Canada2Eb
Lyon:8A
Mahnomen:bA
Mankato36S
Maple Grove4FX
Maplewood3Ec
Marshall28A
Marshall:m4
Martin:1N
McLeod:CP
Meeker:FN
Mendota Heights2Db
Mille Lacs:NW
Minneapolis5EZ
Minnetonka Mills3DY
Minnetonka3DX
Monticello2HU
Moorhead3X0
Morrison:OP
Mounds View2Fa
Mower:1e
Murray:4A
New Brighton3Fa
New Hope3EY
New Ulm27N
Nicollet:7Q
Nobles:1A
Norman:b3
North Branch2Jc
North Mankato26S
North Saint Paul2Ec
Northfield39a
Oakdale3Ec
Olmsted:4i
Otsego2HW
Otter Tail:SB
Owatonna35a
Pennington:j8
Pine:Pf
Pipestone:45
Plymouth4EX
Polk:g4
Pope:KE
Prior Lake3BY
Ramsey3HY
Ramsey:Eb
Red Lake:h7
Red Wing2Ah
Redwood:8F
Renville:BJ
Rice:8Z
Richfield3DZ
Robbinsdale2EZ
Rochester44h
Rock:15
Roseau:qA
Rosemount3Bb
Roseville3Ea
Sartell2KQ
Sauk Rapids2KQ
Scott:AX
Shakopee3CX
Sherburne:IU
Shoreview3Fb
Sibley:AQ
South Saint Paul3Dc
St. Cloud4KQ
St. Louis Park3DZ
St. Louis:eh
St. Michael2GV
St. Paul5Db
St. Peter27S
Stearns:KM
Steele:4a
Stevens:K8
Stillwater3Fe
Swift:HB
Todd:PJ
Traverse:M3
Vadnais Heights2Fb
Wabasha:7k
Waconia2DU
Wadena:UI
Waseca25X
Waseca:4W
Washington:Ed
Watonwan:4M
West Coon Rapids4GZ
West Saint Paul3Db
White Bear Lake3Fc
Wilkin:S3
Willmar3FI
Winona34q
Winona:4o
Woodbury4Dc
Worthington20C
Wright:GS
Yellow Medicine:B9
@MO	38.3	-92.4	Missouri|Mo.
^362 -954
*Concord2No
*Eureka2Nm
*Independence4TA
*Liberty3UA
*Overland2Po
*Republic29J
*Troy2Si
*Union2Ni
Adair:eS
Affton3Op
Andrew:c6
Arnold3Mo
Atchison:g0
Audrain:Ua
Ballwin3On
Barry:5G
Barton:DB
Bates:LB
Bellefontaine Neighbors2Pq
Belton3Q9
Benton:LL
Berkeley2Qp
Blue Springs3SB
Bolivar2EK
Bollinger:Bs
Boone:SV
Branson24M
Bridgeton2Qo
Buchanan:Z6
Butler:5o
Caldwell:ZE
Callaway:QZ
Camden:IQ
Cameron2ZC
Cape Girardeau3Bx
Cape Girardeau:Cv
Carroll:WJ
Carter:7i
Carthage2AB
Cass:OA
Cedar:FF
Chariton:XO
Chesterfield3Pm
Chillicothe2aI
Christian:8M
City of Saint Peters3Qm
Clark:gb
Clay:VA
Clayton2Op
Clinton:YA
Cole:NV
Columbia4SV
Cooper:QQ
Crawford:If
Crestwood2Oo
Creve Coeur3Po
Dade:CG
Dallas:FO
Dardenne Prairie2Ql
Daviess:cE
DeKalb:bA
Dent:Ed
Douglas:7T
Dunklin:1r
East Independence4TA
Ellisville2Om
Excelsior Springs2VC
Farmington3Go
Ferguson3Pp
Festus2Ko
Florissant3Qp
Fort Leonard Wood2FW
Franklin:Mh
Fulton2QZ
Gasconade:Md
Gentry:eA
Gladstone3U8
Grain Valley2SC
Grandview3R9
Greene:BL
Grundy:dI
Hannibal3Ze
Harrison:gE
Harrisonville2PB
Hazelwood3Qo
Henry:MG
Hickory:HL
Holt:d2
Howard:TR
Howell:6Z
Iron:Ek
Jackson2Cv
Jackson:SB
Jasper:AB
Jefferson City3OW
Jefferson:Ln
Jennings2Pp
Johnson:PG
Joplin399
Kansas City5T8
Kearney2WA
Kennett20r
Kirksville2eS
Kirkwood3Oo
Knox:dX
Laclede:FS
Lafayette:TG
Lake Saint Louis2Qk
Lawrence:9G
Lebanon2FR
Lee's Summit4RA
Lemay2Np
Lewis:db
Lincoln:Ti
Linn:bN
Livingston:aJ
Macon:aS
Madison:Dp
Manchester3On
Maries:KZ
Marion:ac
Marshall2TM
Maryland Heights3Po
Maryville2f5
McDonald:4B
Mehlville3Np
Mercer:gI
Mexico2UZ
Miller:KU
Mississippi:6z
Moberly2WU
Moniteau:OS
Monroe:XY
Montgomery:Rd
Morgan:MP
Neosho27A
New Madrid:4v
Newton:7B
Nixa38L
Nodaway:g5
O'Fallon4Ql
Oakville3Np
Old Jamestown3Qp
Oregon:5e
Osage:NZ
Ozark38M
Ozark:4U
Pemiscot:0u
Perry:Fu
Pettis:PL
Phelps:Ha
Pike:Vg
Platte:W6
Polk:EK
Poplar Bluff26o
Pulaski:GW
Putnam:hO
Ralls:Xd
Randolph:WT
Ray:WE
Raymore3Q9
Raytown3S9
Reynolds:Ci
Ripley:5j
Rolla3Ia
Saline:TM
Schuyler:hT
Scotland:hX
Scott:9w
Sedalia3PM
Shannon:Ae
Shelby:aX
Sikeston27w
Smithville2W8
Spanish Lake3Qq
Springfield4AL
St. Ann2Po
St. Charles4Qn
St. Charles:Ql
St. Clair:IG
St. Francois:Gn
St. Joseph4a6
St. Louis5Oq
St. Louis:Oo
St. Louis:Oq
Ste. Genevieve:Hq
Stoddard:7t
Stone:5J
Sullivan:eN
Taney:5O
Texas:BY
Town and Country2On
University City3Pp
Vernon:GB
Warren:Qg
Warrensburg3QH
Washington2Oi
Washington:Ij
Wayne:9n
Webb City299
Webster Groves3Oo
Webster:BP
Wentzville3Qj
West Plains25Z
Wildwood3Ol
Worth:hA
Wright:BT
@MS	32.6	-89.8	Mississippi|Miss.
^303 -914
*Canton2NE
*Laurel3EN
*Meridian3LR
*Oxford3fJ
*Pearl3KD
*Petal2AL
*Picayune22H
Adams:C0
Alcorn:kS
Amite:96
Attala:SI
Bay Saint Louis20L
Benton:jM
Biloxi31P
Bolivar:Z5
Brandon3KE
Brookhaven2DA
Byram2JC
Calhoun:aL
Carriere23H
Carroll:VF
Chickasaw:aP
Choctaw:UM
Claiborne:H5
Clarke:HR
Clarksdale2d8
Clay:YQ
Cleveland2Y7
Clinton3KB
Coahoma:d8
Columbus3WU
Copiah:GA
Corinth2kT
Covington:DI
D'Iberville21P
DeSoto:kE
Forrest:9L
Franklin:C5
Gautier31S
George:6S
Greene:9S
Greenville3V3
Greenwood2WC
Grenada2ZG
Grenada:ZG
Gulfport41N
Hancock:1J
Harrison:2N
Hattiesburg3AL
Hernando2jE
Hinds:KA
Holmes:SD
Horn Lake3lE
Humphreys:S9
Indianola2W7
Issaquena:O4
Itawamba:eU
Jackson4KC
Jackson:2S
Jasper:HN
Jefferson Davis:DG
Jefferson:E4
Jones:DM
Kemper:PS
Lafayette:fJ
Lamar:9J
Lauderdale:LR
Lawrence:CD
Leake:PJ
Lee:eR
Leflore:WB
Lincoln:C9
Long Beach21M
Lowndes:WU
Madison3MD
Madison:NE
Marion:9G
Marshall:jJ
McComb299
Monroe:aT
Montgomery:WI
Moss Point21T
Natchez2D0
Neshoba:PN
Newton:LN
Noxubee:SS
Ocean Springs21Q
Oktibbeha:VP
Olive Branch3lG
Panola:fE
Pascagoula31S
Pearl River:5I
Perry:9O
Pike:9A
Pontotoc:dO
Prentiss:hT
Quitman:eB
Rankin:KF
Ridgeland3LD
Scott:LJ
Sharkey:Q6
Simpson:GF
Smith:HJ
Southaven3lE
Starkville3WQ
Stone:5N
Sunflower:X8
Tallahatchie:bC
Tate:iF
Tippah:jP
Tishomingo:iW
Tunica:iA
Tupelo3eR
Union:gO
Vicksburg3L5
Walthall:8D
Warren:L6
Washington:U5
Wayne:DR
Webster:XL
West Gulfport41N
West Point2XR
Wilkinson:91
Winston:SO
Yalobusha:bH
Yazoo City2QA
Yazoo:PA
@MT	46.8	-109.9	Montana|Mont.
^451 -1154
*Anaconda2AP
*Butte39T
Beaverhead:0P
Big Horn:3?
Billings Metropolitan Area47+
Blaine:X%
Bozeman36i
Broadwater:Cd
Carbon:1%
Cascade:Mf
Chouteau:So
Deer Lodge:AN
Fergus:M!
Flathead:WE
Gallatin:4g
Garfield:M_
Glacier:aO
Golden Valley:D!
Granite:DK
Great Falls4Of
Havre2Zv
Helena3FY
Hill:Zr
Jefferson:AX
Judith Basin:Jp
Kalispell3VB
Lake:PD
Lewis and Clark:KU
Liberty:Zi
Lincoln:Y0
Madison:2Z
Meagher:Fj
Mineral:K4
Missoula4IE
Missoula:JF
Musselshell:E,
Park:4n
Petroleum:K-
Phillips:W;
Pondera:VW
Powell:IP
Ravalli:AD
Sanders:Q3
Silver Bow:8R
Stillwater:6y
Sweet Grass:7t
Teton:RW
Toole:ab
Treasure:B[
Wheatland:Eu
Yellowstone:8-
^454 -1067
Carter:1M
Custer:9B
Daniels:YC
Dawson:JI
Fallon:9N
McCone:M9
Powder River:0B
Prairie:FD
Richland:OL
Roosevelt:TH
Rosebud:80
Sheridan:XM
Valley:U0
Wibaux:GP
@NC	35.2	-79.8	North Carolina|N.C.
^341 -841
*Apex3Gq
*Concord4DZ
*Garner3Gt
*Hickory3GS
*Newton2GT
Alamance:Jl
Albemarle2Dd
Alexander:IT
Alleghany:OU
Anson:9e
Archdale2If
Ashe:NQ
Asheboro3Gh
Asheville4FF
Avery:KM
Beaufort:E.
Belmont2BV
Bertie:K-
Bladen:5t
Boone3LO
Brunswick:0x
Buncombe:FG
Burke:HO
Burlington3Kl
Cabarrus:Da
Caldwell:JQ
Camden:N?
Carrboro3Io
Carteret:7:
Cary4Hr
Caswell:Nm
Catawba:GT
Chapel Hill4Io
Charlotte6BX
Chatham:Gm
Cherokee:A0
Chowan:L;
Clay:A4
Clayton3Gu
Clemmons3Jb
Cleveland:CP
Columbus:2s
Cornelius3EW
Craven:A,
Cumberland:9r
Currituck:N[
Dare:H^
Davidson2EX
Davidson:Hd
Davie:Ia
Dunn2Ct
Duplin:8!
Durham5Jq
Durham:Jq
Eden2Oh
Edgecombe:I&
Elizabeth City3M>
Elon2Kk
Fayetteville5Aq
Forsyth:Kc
Fort Bragg3Ap
Franklin:Kw
Fuquay-Varina3Fr
Gaston:CT
Gastonia4CT
Gates:N:
Goldsboro3Dz
Graham2Kl
Graham:C3
Granville:Ms
Greene:E%
Greensboro5Kh
Greenville4F)
Guilford:Kh
Halifax:M%
Harnett:Dq
Harrisburg2CY
Havelock38.
Haywood:FB
Henderson2Mv
Henderson:CG
Hendersonville2CG
Hertford:N-
High Point4Jf
Hoke:9n
Holly Springs3Gr
Hope Mills29q
Huntersville3DX
Hyde:E?
Indian Trail3AY
Iredell:HW
Jackson:CA
Jacksonville47)
Johnston:Ev
Jones:9)
Kannapolis3EZ
Kernersville3Ke
Kings Mountain2BS
Kinston3C&
Knightdale2Hu
Laurinburg27k
Lee:En
Leland32z
Lenoir3IQ
Lenoir:B&
Lewisville2Kb
Lexington3Hc
Lincoln:ET
Lincolnton2ES
Lumberton35p
Macon:A7
Madison:IE
Martin:H,
Masonboro21#
Matthews3AY
McDowell:GL
Mebane2Km
Mecklenburg:BX
Mint Hill3BZ
Mitchell:JJ
Monroe39a
Montgomery:Cg
Moore:Ck
Mooresville3FX
Morehead City26:
Morganton2GO
Morrisville3Hr
Mount Airy2OZ
Mount Holly2CV
Murraysville22#
Nash:Jz
New Bern3A-
New Hanover:1!
Northampton:N)
Onslow:6)
Orange:Ko
Pamlico:A:
Pasquotank:M>
Pender:4!
Perquimans:L=
Person:Np
Pinehurst2Bk
Piney Green26*
Pitt:F)
Polk:CJ
Raleigh5Ht
Randolph:Gh
Reidsville2Ni
Richmond:9i
Roanoke Rapids2O%
Robeson:5o
Rockingham28h
Rockingham:Nh
Rocky Mount3I#
Rowan:Fa
Rutherford:DM
Salisbury3Ga
Sampson:9v
Sanford3En
Scotland:7k
Shelby3CQ
Smithfield2Ew
Southern Pines2Bl
Spring Lake2Bp
Stallings2AY
Stanly:Cc
Statesville3HW
Stokes:Nd
Summerfield2Lg
Surry:NY
Swain:E6
Tarboro2I(
Thomasville3Ie
Transylvania:BD
Tyrrell:H?
Union:9a
Vance:Nv
Wake Forest3Ju
Wake:Hs
Warren:Ny
Washington2E,
Washington:H;
Watauga:LO
Waxhaw28Y
Wayne:Dz
Waynesville2EB
Weddington29X
West Raleigh5Hs
Wilkes:LT
Wilmington41!
Wilson3G!
Wilson:G!
Winston-Salem5Kd
Winterville2E)
Yadkin:LY
Yancey:II
@ND	47.5	-100.3	North Dakota|N.D.
^461 -1038
Adams:0D
Barnes:8v
Benson:Ki
Billings:94
Bismarck47U
Bottineau:RU
Bowman:03
Burke:RD
Burleigh:9X
Cass:8(
Cavalier:Rr
Dickey:0r
Dickinson38A
Divide:R3
Dunn:DC
Eddy:Gn
Emmons:2a
Fargo48,
Foster:En
Golden Valley:80
Grand Forks4I*
Grand Forks:I#
Grant:3M
Griggs:Eu
Hettinger:3D
Jamestown28p
Kidder:9e
LaMoure:4r
Logan:4h
Mandan37T
McHenry:LW
McIntosh:0i
McKenzie:G4
McLean:FP
Mercer:CK
Minot3LP
Morton:6P
Mountrail:LE
Nelson:Iu
Oliver:AP
Pembina:R!
Pierce:Lc
Ramsey:Mp
Ransom:4z
Renville:QL
Richland:2+
Rolette:Re
Sargent:0!
Sheridan:FZ
Sioux:0S
Slope:33
Stark:7B
Steele:Ez
Stutsman:9m
Towner:Qk
Traill:E(
Walsh:Nz
Ward:LN
Wells:Ff
West Fargo38+
Williams:M3
Williston3K2
@NE	41.5	-99.7	Nebraska|Neb.|Nebr.
^401 -1038
Adams:4r
Antelope:Lv
Arthur:FL
Banner:E1
Beatrice22-
Bellevue3A?
Blaine:Ic
Boone:Gv
Box Butte:L7
Boyd:So
Brown:Nd
Buffalo:8l
Burt:I;
Butler:B)
Cass:8=
Cedar:P&
Chalco2B<
Chase:4L
Cherry:OR
Cheyenne:B8
Clay:4v
Colfax:F)
Columbus3D%
Cuming:I,
Custer:Df
Dakota:N.
Dawes:Q7
Dawson:8e
Deuel:AF
Dixon:O+
Dodge:F-
Douglas:C<
Dundy:1L
Fillmore:4!
Franklin:1m
Fremont3D/
Frontier:4Y
Furnas:1d
Gage:2-
Garden:FF
Garfield:Im
Gosper:4e
Grand Island38t
Grant:IL
Greeley:Fr
Hall:8r
Hamilton:8w
Harlan:1i
Hastings35s
Hayes:4R
Hitchcock:1S
Holt:Oo
Hooker:IR
Howard:Br
Jefferson:1)
Johnson:3;
Kearney36l
Kearney:4n
Keith:BL
Keya Paha:Sf
Kimball:B1
Knox:Px
La Vista2B>
Lancaster:7-
Lexington27f
Lincoln57-
Lincoln:9V
Logan:FX
Loup:Ih
Madison:I!
McPherson:FR
Merrick:Bw
Morrill:G8
Nance:Dw
Nemaha:3?
Norfolk3J%
North Platte3AU
Nuckolls:1w
Omaha5C?
Otoe:5=
Papillion3B>
Pawnee:0<
Perkins:8L
Phelps:4i
Pierce:M!
Platte:F#
Polk:B!
Red Willow:1X
Richardson:0[
Rock:Nh
Saline:4)
Sarpy:A=
Saunders:B.
Scotts Bluff:I1
Scottsbluff2I1
Seward:8)
Sheridan:OE
Sherman:Bm
Sioux:O0
South Sioux City2O:
Stanton:I(
Thayer:1!
Thomas:IW
Thurston:L/
Valley:Fm
Washington:E<
Wayne:L)
Webster:1r
Wheeler:Ir
York:8!
@NH	43.8	-71.6	New Hampshire|N.H.
^427 -723
*Concord358
Bedford328
Belknap:89
Berlin2IB
Carroll:CB
Cheshire:20
Claremont270
Coos:KA
Derry Village32A
Derry32A
Dover35E
Durham24E
East Concord358
Exeter23E
Grafton:C5
Hampton22F
Hillsborough:26
Keene320
Laconia288
Lebanon290
Londonderry229
Manchester438
Merrimack328
Merrimack:66
Nashua418
Pelham20A
Portsmouth34F
Rochester36D
Rockingham:3C
Salem31B
Somersworth26E
Strafford:6D
Sullivan:71
Windham21A
@NJ	40.1	-74.7	N.J.
^390 -755
*Brigantine24B
*Echelon285
*Fords2FC
*Freehold2DC
*Hillside3HD
*Linden3GD
*Orange3ID
*Summit3HB
*Union4HC
*Villas206
Asbury Park2CF
Atco286
Atlantic City34B
Atlantic:58
Avenel2GC
Bayonne4HE
Bayville39D
Beachwood29D
Belleville3ID
Bellmawr294
Bergen:KE
Bergenfield3JF
Berkeley Heights2HB
Bloomfield3ID
Bound Brook2GA
Bradley Gardens2G8
Bridgeton343
Bridgewater3G9
Brookdale2ID
Browns Mills2A9
Burlington2B6
Burlington:98
Camden494
Camden:85
Cape May:17
Carteret3GD
Cedar Grove2JD
Cherry Hill Mall295
Cherry Hill495
Cinnaminson2A5
Clark2GC
Cliffside Park3IF
Clifton4JD
Collingswood294
Colonia3GC
Cranford3HC
Cumberland:44
Dover3J9
Dumont3JF
East Brunswick3EB
East Hanover2IB
East Orange4ID
East Rutherford2IE
Eatontown2DE
Edgewater2IF
Edison4FB
Elizabeth4HD
Elmwood Park3JE
Englewood3JF
Essex:ID
Ewing3D7
Fair Lawn3JE
Fairview2IF
Florham Park2IB
Fort Lee3JF
Franklin Lakes2KD
Franklin Park2EA
Garfield3JE
Glassboro374
Glen Rock2KE
Gloucester City294
Gloucester:74
Greentree295
Guttenberg2IF
Hackensack3JF
Hackettstown2J7
Haddonfield295
Hamilton Square2C8
Hammonton267
Hanover2IB
Harrison2HD
Hasbrouck Heights2JE
Hawthorne3JD
Highland Park2FB
Hillsdale2KF
Hoboken3HF
Holiday City-Berkeley2AC
Hopatcong Hills2J8
Hopatcong2J8
Hudson:HE
Hunterdon:G6
Irvington4HD
Iselin3GC
Jackson386
Jersey City5HE
Keansburg2EE
Kearny3IE
Kendall Park2E9
Kinnelon2KB
Lake Mohawk2K8
Lakewood3BD
Leonia2JF
Lincoln Park2JC
Lindenwold285
Little Falls2JD
Little Ferry2JF
Livingston3IC
Lodi3JE
Long Branch3DF
Lyndhurst3IE
Madison2IB
Mahwah3LE
Manville2F9
Maple Shade Township3A5
Maplewood3HC
Marlboro3DD
Marlton296
Martinsville2G9
Maywood2JE
Mercer:D8
Mercerville-Hamilton Square3C8
Mercerville2C8
Metuchen2FB
Middlesex2GA
Middlesex:EB
Millville345
Monmouth:DD
Montclair3ID
Moorestown-Lenola2A5
Morris:JA
Morristown3IA
Mount Holly2A7
Mount Laurel396
New Brunswick4FA
New Milford2JF
New Providence2HB
Newark5HD
North Arlington2IE
North Bergen4IF
North Plainfield3GB
Nutley3ID
Oakland2KC
Ocean Acres27C
Ocean City239
Ocean:9C
Old Bridge3EB
Palisades Park3IF
Paramus3JE
Parsippany3JB
Passaic4JE
Passaic:KC
Paterson4JD
Pennsauken3A4
Pennsville270
Perth Amboy3FC
Phillipsburg2H3
Pine Hill285
Piscataway3FB
Plainfield3GB
Pleasantville34A
Point Pleasant3BE
Pompton Lakes2KC
Princeton Meadows2D9
Princeton3D8
Rahway3GC
Ramsey2LE
Randolph Township3I9
Red Bank2DE
Ridgefield Park2JF
Ridgefield2IF
Ridgewood3KE
Ringwood2LD
River Edge2JF
River Vale2KF
Robertsville2DC
Roselle Park2HC
Roselle3HC
Rutherford3IE
Saddle Brook2JE
Salem:62
Sayreville Junction3FC
Sayreville3FB
Scotch Plains3HB
Secaucus3IE
Short Hills2HC
Sicklerville375
Somers Point239
Somerset3FA
Somerset:G9
Somerville2G9
South Old Bridge3EB
South Orange2HC
South Plainfield3GB
South River2EB
South Vineland445
Sparta3K9
Springdale295
Springfield2HC
Succasunna2J9
Sussex:L8
Teaneck3JF
Tenafly2JF
Tinton Falls2DE
Toms River4AD
Totowa2JD
Trenton4C8
Union City4IF
Union:HC
Upper Montclair2ID
Ventnor City23A
Verona2ID
Vincentown398
Vineland455
Voorhees Township3FA
Waldwick2KE
Wallington2JE
Wanaque2KC
Warren Township2GA
Warren:J5
Wayne4JC
Weehawken2IF
West Freehold2CC
West Milford3LB
West New York3IF
West Orange3ID
Westfield3HC
Westwood2KF
White Horse2C8
Williamstown275
Willingboro3A6
Woodbridge3GC
Woodbury283
Woodland Park2JD
Wyckoff2KD
@NM	34.4	-106	New Mexico|N.M.
^318 -1087
*Chaparral22N
*Grants2X8
Alamogordo3BR
Albuquerque5XK
Anthony22L
Artesia2Ah
Bernalillo:XK
Carlsbad36j
Catron:L3
Chaves:Gg
Cibola:V7
Clovis3Qt
Colfax:mf
Curry:Ss
De Baca:Ph
Deming259
Doña Ana:6J
Eddy:7i
Enchanted Hills4ZL
Española2gQ
Farmington3n5
Gallup3b0
Grant:93
Guadalupe:Vd
Harding:fn
Hidalgo:10
Hobbs39u
Las Cruces45J
Las Vegas2cZ
Lea:Ar
Lincoln:JW
Los Alamos2fO
Los Alamos:fO
Los Lunas2UK
Lovington2Bs
Luna:4A
McKinley:c4
Mora:gc
North Valley2YL
Otero:8U
Portales2Os
Quay:Xp
Rio Arriba:lK
Rio Rancho4YK
Roosevelt:Mq
Roswell3Gg
San Juan:l4
San Miguel:bd
Sandoval:dI
Santa Fe4dS
Santa Fe:bR
Sierra:DF
Silver City2A4
Socorro:MI
South Valley3WK
Sunland Park20L
Taos:mV
Torrance:SS
Union:lq
Valencia:TJ
@NV	38.6	-117	Nevada|Nev.
^360 -1198
*Enterprise40k
*Mesquite28v
*Paradise51l
*Sparks4Z0
Boulder City20o
Carson City3W0
Carson City:W1
Churchill:aF
Clark:2m
Douglas:T2
Elko3me
Elko:pi
Esmeralda:IM
Eureka:eZ
Fernley3a5
Gardnerville Ranchos2T1
Henderson50m
Humboldt:sH
Lander:dS
Las Vegas|Vegas62l
Lincoln:Gn
Lyon:U6
Mineral:PE
North Las Vegas52l
Nye:KX
Pahrump32c
Pershing:iE
Reno5Z0
Spanish Springs2a1
Spring Creek2lg
Spring Valley51k
Storey:Y3
Summerlin South31j
Sun Valley3a0
Sunrise Manor52l
Washoe:l1
White Pine:Yn
Whitney31m
Winchester31l
@NY	42.8	-75.8	New York|New York state|N.Y.
^405 -794
*Auburn3OS
*Beacon2As
*Buffalo5O5
*Corning2GN
*Corona42t
*Hillside32u
*Ridge24&
*Rye25v
*Seaside21u
*Troy3Mv
Albany4Mu
Albany:Ls
Allegany:IE
Amherst4P6
Amityville22y
Amsterdam3Oq
Arrochar21r
Arverne21u
Astoria43t
Babylon22z
Baldwin32w
Batavia2PC
Bath Beach31s
Bay Shore32!
Baychester24u
Bayside43u
Bellmore22x
Bensonhurst41s
Bergen Beach21t
Bethpage22x
Binghamton3GZ
Bohemia23#
Borough Park41s
Borough of Queens|Queens72u
Brentwood43!
Briarwood32u
Brighton Beach31s
Brighton3QI
Bronx:4t
Brooklyn72t
Broome:Ha
Brownsville42t
Bushwick42t
Cambria Heights32v
Canandaigua2OL
Canarsie41t
Cattaraugus:H7
Cayuga:OS
Centereach34#
Central Islip33!
Chautauqua:H0
Cheektowaga4O6
Chemung:GQ
Chenango:Kc
Chinatown42s
Clifton21r
Clinton:gv
Cohoes2Nv
College Point33u
Columbia:Hw
Commack33z
Coney Island41s
Copiague32y
Coram34%
Cortland3LW
Cortland:LX
Cypress Hills32t
Deer Park33z
Delaware:Hi
Depew2O7
Dix Hills33z
Dobbs Ferry25t
Dongan Hills21r
Douglaston23v
Dunkirk2K1
Dutchess:Dv
Dyker Heights31s
East Elmhurst33t
East Flatbush52t
East Harlem43t
East Islip22!
East Massapequa32y
East Meadow32w
East New York42t
East Northport34z
East Patchogue33%
East Rockaway21v
East Setauket24#
East Tremont33t
East Village42s
Edgemere21u
Eggertsville2P6
Elmhurst42t
Elmira3GQ
Elmont32v
Eltingville20q
Elwood23z
Emerson Hill21r
Endicott2GY
Endwell2GY
Erie:N7
Essex:au
Fairmount2PW
Fallsburg2Cm
Far Rockaway31u
Farmingville23%
Financial District42s
Flatbush42s
Flatlands41t
Floral Park22v
Fordham44t
Forest Hills42t
Fort Drum2aa
Fort Hamilton31s
Fort Salonga24z
Franklin Square32v
Franklin:fp
Fredonia2J1
Freeport32w
Fresh Meadows32u
Fulton2SU
Fulton:Qo
Garden City32w
Gates-North Gates2RH
Genesee:PC
Geneva2OO
Glen Cove34w
Glendale32t
Glens Falls2Sw
Gloversville2Qp
Grand Island3P4
Graniteville21r
Gravesend41s
Great Kills31q
Great Neck23v
Greece2RH
Greenburgh45u
Greene:Ir
Greenlawn24y
Greenpoint32s
Hamburg2M6
Hamilton:Wn
Hampton Bays24+
Harlem43t
Harrison35v
Hauppauge33!
Haverstraw27s
Hell's Kitchen33s
Hempstead32w
Herkimer:Ti
Hicksville33x
Holbrook33#
Hollis32u
Holtsville33%
Howard Beach32u
Huguenot20q
Huntington Station34y
Huntington34y
Hunts Point33t
Inwood21v
Inwood24t
Irondequoit3RI
Islip32!
Ithaca3JT
Jackson Heights43t
Jamaica52u
Jamestown3G2
Jefferson Valley-Yorktown28u
Jefferson:ZZ
Jericho23x
Johnson City2GY
Kenmore2P5
Kensington31s
Kew Gardens Hills32u
Kew Gardens32u
Kings Bridge44t
Kings Park24z
Kings:1t
Kingston3Es
Kiryas Joel38q
Lackawanna3N6
Lake Grove24#
Lake Ronkonkoma33#
Lancaster2O7
Latham3Mu
Laurelton32v
Levittown32x
Lewis:Xe
Lindenhurst32y
Little Neck23v
Livingston:MG
Lockport3R7
Long Beach31v
Lynbrook32v
Madison:Ob
Mamaroneck34v
Manhattan63s
Manorville24(
Mariners Harbor31q
Maspeth32t
Massapequa Park22x
Massapequa32x
Massena2ij
Mastic Beach23&
Mastic23(
Medford33%
Melrose33t
Melville33y
Merrick32w
Middle Island24&
Middle Village32t
Middletown39o
Miller Place25%
Mineola32w
Monroe:QH
Monsey36r
Montgomery:Oo
Morningside Heights33s
Morris Heights33t
Morris Park24t
Morrisania33t
Mott Haven33t
Mount Kisco27v
Mount Sinai24%
Mount Vernon44u
Nanuet36s
Nassau:2w
Nesconset24!
New Cassel23w
New City36s
New Hyde Park22v
New Rochelle44u
New Springville31q
New York:3s
New York|New York City|NYC82s
Newburgh3As
Niagara Falls3Q3
Niagara:R7
North Amityville32y
North Babylon22z
North Bay Shore32z
North Bellmore32x
North Bellport23&
North Castle26v
North Gates2RH
North Lindenhurst22y
North Massapequa32x
North Merrick22w
North New Hyde Park22v
North Tonawanda3P5
North Valley Stream22v
North Wantagh22x
Oakwood21r
Oceanside31w
Ogdensburg2gd
Olean2GA
Oneida2Qb
Oneida:Re
Oneonta2Kh
Onondaga:PW
Ontario:OL
Orange:9p
Orleans:SC
Ossining37t
Oswego3UT
Oswego:TX
Otsego:Li
Ozone Park32u
Park Slope42s
Parkchester43t
Patchogue23%
Pearl River26s
Peekskill38t
Plainview33x
Plattsburgh3gx
Port Chester35v
Port Richmond21r
Port Washington23v
Potsdam2gi
Poughkeepsie3Ct
Putnam:9u
Queens Village32v
Queens:2u
Queensbury3Tw
Rego Park32t
Rensselaer2Lv
Rensselaer:Mx
Richmond Hill42u
Richmond:1q
Ridgewood42t
Riverdale24t
Riverhead24)
Rochester5RI
Rockland:7s
Rockville Centre32w
Rocky Point25&
Roessleville2Mu
Rome3Rd
Ronkonkoma33#
Roosevelt22w
Rosedale32v
Rossville31q
Rotterdam3Ns
Rye Brook25v
Salisbury22w
Saratoga Springs3Qu
Saratoga:Qt
Sayville22#
Scarsdale35u
Schenectady4Nt
Schenectady:Nr
Schoharie:Lo
Schuyler:JP
Scotchtown2Ao
Seaford22x
Selden34%
Seneca:NQ
Setauket-East Setauket24#
Sheepshead Bay41t
Shirley33&
Sleepy Hollow26t
Smithtown34!
South Farmingdale22y
South Huntington23y
Spring Valley36s
Springfield Gardens32u
Spuyten Duyvil24t
St. James24!
St. Lawrence:eh
Staten Island51r
Steuben:IK
Stony Brook24#
Stony Point27s
Suffern26r
Suffolk:4(
Sullivan:Ck
Sunnyside32t
Sunset Park41s
Syosset33x
Syracuse4PX
Tarrytown26t
Terrace Heights22u
Terryville24#
The Bronx63t
Throgs Neck33u
Tioga:HV
Tompkins:KT
Tonawanda2P5
Tremont33t
Ulster:Ep
Uniondale32w
Unionport33t
University Heights34t
Utica4Qg
Valley Cottage26s
Valley Stream32v
Wakefield34t
Wantagh32x
Warren:Vu
Washington Heights44t
Washington:Sy
Watertown3ZZ
Watervliet2Mv
Wawarsing2Do
Wayne:RO
West Albany4Mu
West Babylon32y
West Haverstraw27s
West Hempstead32v
West Islip32z
West Seneca3O6
Westbury23w
Westchester:7u
White Plains45u
Whitestone33u
Williamsburg32s
Woodbury29r
Woodhaven32t
Woodmere21v
Woodrow30q
Woodside32t
Wyandanch23y
Wykagyl24u
Wyoming:MC
Yates:LN
Yonkers54t
@OH	40.2	-82.7	Ohio
^385 -848
*Alliance3Ob
*Canton4NY
*Defiance2S4
*Dent271
*Green3OX
*Heath2FO
*Mason395
*Mentor3WZ
*Oxford3A1
*Reading274
*Riverside3D7
*Stow3RY
*Troy3F6
*Vermilion2TO
*Warren3Re
Adams:3D
Akron5QX
Allen:N7
Amherst2TQ
Ashland3OP
Ashland:NP
Ashtabula3Ye
Ashtabula:Wf
Athens38R
Athens:8S
Auglaize:L6
Aurora2SZ
Austintown3Qe
Avon Center2US
Avon Lake3US
Avon3US
Barberton3PW
Bay Village2UT
Beachwood2UX
Beavercreek3C7
Beckett Ridge284
Bedford Heights2TX
Bedford2TX
Bellefontaine2JA
Belmont:Fc
Berea3TT
Bexley2FJ
Blue Ash274
Boardman3Pf
Bowling Green3TB
Brecksville2SW
Bridgetown272
Broadview Heights3SV
Brook Park3TU
Brooklyn2TV
Brown:49
Brunswick3RU
Bucyrus2NI
Butler:92
Cambridge2FW
Carroll:Lb
Celina2K2
Centerville3B6
Champaign:GA
Chillicothe38I
Cincinnati563
Circleville2BJ
Clark-Fulton3UV
Clark:EA
Clayton2E4
Clermont:56
Cleveland Heights3UW
Cleveland5UV
Clinton:9A
Collinwood3VW
Columbiana:Ne
Columbus6FI
Conneaut2Yg
Copley2QW
Coshocton2IT
Coshocton:IT
Crawford:OJ
Cuyahoga Falls3QX
Cuyahoga:TV
Darke:G2
Dayton4D6
Defiance:S3
Delaware3IH
Delaware:II
Detroit-Shoreway2UV
Dover2KX
Dublin3GH
East Cleveland2UW
East Liverpool2Lg
Eastlake3WX
Elyria3TR
Englewood2E5
Erie:TM
Euclid3VX
Fairborn3D8
Fairfield382
Fairfield:CM
Fairview Park2TT
Fayette:BD
Findlay3PC
Finneytown273
Forest Park383
Forestville265
Fostoria2RE
Franklin2B5
Franklin:FI
Fremont2TH
Fulton:V7
Gahanna3FJ
Galion2MK
Gallia:3P
Garfield Heights3TW
Geauga:Ua
Girard2Rf
Glenville3UW
Goshen276
Greene:C9
Greenville2G2
Grove City3EH
Guernsey:GX
Hamilton492
Hamilton:73
Hancock:PB
Hardin:MB
Harrison280
Harrison:Ib
Henry:S7
Highland:7C
Hilliard3FG
Hocking:AN
Holmes:LT
Hough2UW
Huber Heights3D7
Hudson3RY
Huron:QM
Ironton20L
Jackson:5M
Jefferson:Je
Kent3RY
Kettering3C6
Knox:JO
Lake:Wa
Lakewood3UU
Lancaster3CM
Lawrence:1N
Lebanon396
Lewis Center2HI
Licking:GN
Lima3M7
Lincoln Village2FH
Logan:JA
London2EE
Lorain4UQ
Lorain:SQ
Louisville2NZ
Loveland285
Lucas:VB
Lyndhurst2UX
Macedonia2SX
Mack272
Madison:EE
Mahoning:Pe
Mansfield3NN
Maple Heights3TW
Marietta29X
Marion3LH
Marion:LG
Marysville3HE
Massillon3NX
Maumee2VB
Mayfield Heights3UX
Medina3QT
Medina:QT
Meigs:6S
Mercer:K2
Miami:G6
Miamisburg3B5
Middleburg Heights2TU
Middletown3A4
Monfort Heights272
Monroe294
Monroe:Cb
Montgomery274
Montgomery:D5
Morgan:BT
Morrow:KK
Mount Vernon2JN
Muskingum:FT
New Albany2GK
New Franklin2OX
New Philadelphia2KY
Newark3GO
Niles3Re
Noble:DX
North Canton2OY
North College Hill272
North Olmsted3TT
North Ridgeville3TS
North Royalton3SV
Northbrook272
Norton2PW
Norwalk2RM
Norwood373
Oakwood2C6
Oregon3VD
Ottawa:UH
Painesville3Wa
Parma Heights3TU
Parma4TV
Pataskala2FL
Paulding:Q2
Perry:CQ
Perrysburg3VC
Pickaway:BI
Pickerington3EK
Pike:6H
Piqua3G6
Portage:Ra
Portsmouth32I
Powell2HH
Preble:C2
Putnam:P7
Ravenna2Ra
Reynoldsburg3FK
Richland:NN
Richmond Heights2VX
Rocky River3UU
Ross:8H
Salem2Od
Sandusky3TL
Sandusky:TH
Scioto:3I
Seneca:QH
Seven Hills2TV
Shaker Heights3UX
Sharonville284
Sheffield Lake2UR
Shelby2OL
Shelby:I6
Shiloh2D6
Sidney3I6
Solon3TY
South Euclid3UX
Springboro3B6
Springdale283
Springfield4EA
Stark:NY
Steubenville3Jg
Streetsboro2RZ
Strongsville3SU
Struthers2Qg
Summit:QX
Sylvania3WB
Tallmadge2QY
Tiffin2QG
Tipp City2F6
Toledo5WC
Trenton2A3
Trotwood3D5
Trumbull:Se
Tuscarawas:JX
Twinsburg3SY
Union:IE
University Heights2UX
Upper Arlington3FH
Urbana2GA
Van Wert2O2
Van Wert:O2
Vandalia2E6
Vermilion-on-the-Lake2TP
Vinton:8N
Wadsworth3PV
Wapakoneta2L6
Warren:96
Warrensville Heights2TX
Washington Court House2AE
Washington:AX
Wayne:NT
West Carrollton City2C5
Westerville3GJ
Westlake3UT
White Oak372
Whitehall3FJ
Wickliffe2VX
Williams:V2
Willoughby Hills2VY
Willoughby3VY
Willowick2VX
Wilmington29A
Wood:TC
Wooster3NT
Worthington2GI
Wyandot:NF
Xenia3C9
Youngstown4Qg
Zanesville3ES
@OK	35.4	-98.5	Oklahoma|Okla.
^340 -1025
*Mustang3Em
Ada28w
Adair:J>
Alfalfa:Rg
Altus36W
Ardmore32s
Atoka:4&
Bartlesville3R&
Beaver:RK
Beckham:DS
Bethany3Fn
Bixby3J(
Blaine:Jf
Broken Arrow4L)
Bryan:0!
Caddo:Cf
Canadian:Fj
Carter:3q
Cherokee:J;
Chickasha2Bk
Choctaw2Fq
Choctaw:0+
Cimarron:R0
Claremore3N+
Cleveland:Cq
Clinton2FZ
Coal:6!
Comanche:7e
Cotton:3f
Coweta2K*
Craig:S/
Creek:Jz
Custer:GZ
Del City3Ep
Delaware:O=
Dewey:KZ
Duncan35j
Durant20z
Edmond4Ho
El Reno3Fj
Elk City2EV
Ellis:MR
Enid3Ok
Garfield:Ol
Garvin:7q
Glenpool2K&
Grady:Ak
Grant:Sl
Greer:9T
Guthrie2Jp
Guymon2RA
Harmon:7R
Harper:SS
Haskell:C:
Hughes:A!
Jackson:6V
Jefferson:1l
Jenks3K&
Johnston:3w
Kay:Ss
Kingfisher:Jk
Kiowa:9Z
Latimer:9/
Lawton46f
Le Flore:9>
Lincoln:Hu
Logan:Jp
Love:0r
Major:Ne
Marshall:0v
Mayes:N/
McAlester39)
McClain:Ap
McCurtain:1=
McIntosh:E*
Miami2T<
Midwest City4Ep
Moore4Do
Murray:5s
Muskogee3H-
Muskogee:G-
Newcastle2Cn
Noble:Or
Norman4Cp
Nowata:S+
Okfuskee:F!
Oklahoma City6Fo
Oklahoma:Gp
Okmulgee2G&
Okmulgee:G&
Osage:Qz
Ottawa:S=
Owasso3N(
Pawnee:Nw
Payne:Lt
Pittsburg:9*
Ponca City3Rs
Pontotoc:7w
Pottawatomie:Cu
Pryor Creek2N.
Pushmataha:4-
Roger Mills:HS
Rogers:O+
Sand Springs3L%
Sapulpa3K%
Seminole:Cx
Sequoyah:F=
Shawnee3Du
Stephens:5k
Stillwater3Ls
Tahlequah2J;
Texas:RA
The Village2Gn
Tillman:4a
Tulsa5M&
Tulsa:L(
Wagoner:K,
Warr Acres2Fn
Washington:R(
Washita:DZ
Weatherford2Fc
Woods:Sa
Woodward2OV
Woodward:OW
Yukon3Fl
@OR	44.1	-120.7	Oregon|Ore.
^422 -1242
*Aloha3XD
*Bend4JT
*Independence2RA
*Sandy2WJ
Albany3OB
Altamont30P
Ashland30F
Astoria2e4
Baker City2Q%
Baker:P&
Beaverton4XE
Benton:N8
Bethany3YD
Canby2VF
Cedar Mill2XE
Central Point32D
Clackamas:UK
Clatsop:c5
Columbia:bB
Coos Bay2C0
Coos:A1
Cornelius2XB
Corvallis3O9
Cottage Grove2GB
Crook:Jc
Curry:30
Dallas2R9
Damascus2WH
Deschutes:HU
Douglas:BA
Eugene4JB
Fairview2XI
Forest Grove3XB
Four Corners2RC
Gilliam:We
Gladstone2WG
Grant:Nq
Grants Pass329
Gresham4XI
Happy Valley3WH
Harney:9q
Hayesville3SC
Hermiston2an
Hillsboro4XC
Hood River:XP
Jackson:2F
Jefferson:OU
Josephine:26
Keizer3SC
Klamath Falls30O
Klamath:5Q
La Grande2Vz
Lake Oswego3WF
Lake:6c
Lane:HE
Lebanon2ND
Lincoln:O3
Linn:NH
Malheur:A(
Marion:RG
McMinnville3UA
Medford41D
Milwaukie3WG
Monmouth2QA
Morrow:Wk
Multnomah:XI
Newberg3VC
Newport2O1
North Bend2C0
Oak Grove2WG
Oak Hills2XE
Oatfield2WG
Ontario2I.
Oregon City3WG
Pendleton2Zs
Polk:R8
Portland6XF
Prineville2LY
Redmond3LU
Rockcreek2YD
Roseburg3A9
Salem4RC
Sherman:WZ
Sherwood3WE
Silverton2SE
Springfield4IC
St. Helens2bE
Sweet Home2MF
The Dalles2YU
Tigard3WE
Tillamook:X5
Troutdale2XI
Tualatin3WE
Umatilla:Yt
Union:V!
Wallowa:Y,
Wasco:UU
Washington:YB
West Linn3WG
Wheeler:Pg
Wilsonville3VE
Woodburn3TD
Yamhill:U9
@PA	41	-77.6	Pennsylvania|Pa.|Penn.
^398 -805
*Butler2B6
*Economy283
*Hermitage2E1
*Limerick34o
*Plum378
*Progress25b
*Reading45k
*Warren2KE
Adams:1X
Aliquippa283
Allegheny:75
Allentown48o
Allison Park385
Altoona37L
Ardmore22q
Armstrong:AA
Back Mountain3Fj
Bala-Cynwyd22r
Baldwin355
Beaver:91
Bedford:2K
Berks:6k
Berwick2Dh
Bethel Park355
Bethlehem48p
Blair:7M
Bloomsburg2Ce
Bradford:Ke
Brentwood265
Bristol23u
Broomall22p
Bucks:5s
Butler:B6
Cambria:7I
Cameron:GN
Carbon:Bm
Carlisle34X
Carnot-Moon273
Center City42r
Centre:BR
Chambersburg31S
Chester30p
Chester:2m
Clarion:EB
Clearfield:CK
Clinton:ET
Coatesville22l
Colonial Park25b
Columbia22e
Columbia:Cf
Cranberry Township394
Crawford:J4
Croydon23u
Cumberland:4W
Darby21q
Dauphin:6b
Delaware:1p
Drexel Hill31q
Dunmore2Gn
East Stroudsburg2Cr
Easton39r
Elizabethtown24d
Elk:GI
Emmaus27o
Ephrata24h
Erie4N4
Erie:M5
Fayette:19
Fernway294
Forest:HD
Franklin Park284
Franklin:1S
Fullerton28o
Fulton:1O
Greene:13
Greensburg25A
Hanover20Z
Harleysville25p
Harrisburg35a
Hazleton3Cj
Hershey25c
Horsham24s
Huntingdon:6P
Indiana28D
Indiana:9E
Jeannette259
Jefferson Hills256
Jefferson:DF
Johnstown35G
Juniata:7V
King of Prussia33p
Kingston2Fk
Lackawanna:Gn
Lancaster42g
Lancaster:2h
Lansdale24q
Lansdowne21q
Lawrence:C2
Lebanon35f
Lebanon:6e
Lehigh:8n
Levittown34v
Lititz24g
Lock Haven2DV
Lower Burrell287
Luzerne:Ej
Lycoming:FY
McKean:KJ
McKeesport356
Meadville2I3
Mercer:F2
Middletown24c
Mifflin:8T
Monroe:Dq
Monroeville367
Montgomery:4p
Montgomeryville24r
Montour:Cc
Mount Lebanon365
Mountain Top2Ek
Munhall266
Murrysville368
Nanticoke2Ej
New Castle3C2
New Kensington287
Norristown33q
North Versailles267
Northampton29o
Northampton:Aq
Northumberland:Bc
Oil City2G8
Park Forest Village2AQ
Penn Hills377
Perry:6W
Philadelphia:2s
Philadelphia|Philly62r
Phoenixville23o
Pike:Ft
Pittsburgh565
Potter:JQ
Pottstown34n
Pottsville29h
Radnor32p
Schuylkill:9h
Scranton4Gm
Sharon2E0
Shiloh22b
Shiloh2CM
Snyder:AY
Somerset:2F
South Park Township255
Springfield31q
St. Marys2GJ
State College3AQ
Sullivan:Ge
Sunbury2Bb
Susquehanna:Kl
Tioga:KW
Union:CY
Uniontown218
Upper Saint Clair354
Venango:G7
Warren:KC
Washington243
Washington:43
Wayne32p
Wayne:Iq
Waynesboro20T
Weigelstown22b
West Chester32n
West Mifflin366
West Norriton23p
Westmoreland:5A
Wharton31r
Whitehall Township39o
Whitehall265
Whitman31r
Wilkes-Barre3Ek
Wilkinsburg266
Williamsport3EZ
Willow Grove23s
Woodlyn21q
Wyoming:Hj
Wyomissing25j
Yeadon21q
York32c
York:1c
@RI	41.6	-71.5	Rhode Island|R.I.
^414 -718
*Providence544
*Warren235
*Westerly300
Barrington235
Bristol335
Bristol:35
Central Falls354
Coventry331
Cranston444
Cumberland364
East Greenwich233
East Providence344
Johnston343
Kent:32
Lincoln354
Middletown215
Narragansett214
Newport East215
Newport315
Newport:26
North Kingstown323
North Providence353
North Scituate242
North Smithfield263
Pawtucket454
Portsmouth225
Providence:52
Smithfield353
South Kingstown303
Valley Falls254
Warwick434
Washington:12
West Warwick333
Woonsocket363
@SC	33.7	-80.9	South Carolina|S.C.
^322 -831
Abbeville:K6
Aiken3EE
Aiken:DF
Allendale:8H
Anderson3N4
Anderson:N5
Bamberg:AK
Barnwell:BH
Beaufort22O
Beaufort:2O
Berea2R6
Berkeley:AV
Bluffton20M
Calhoun:FN
Cayce2IK
Charleston46W
Charleston:6V
Cherokee:SF
Chester:PJ
Chesterfield:OT
Clarendon:FT
Clemson2P3
Colleton:7O
Columbia4IL
Conway3Gf
Darlington:LV
Dentsville2JL
Dillon:Mb
Dorchester:9R
Easley3Q5
Edgefield:GB
Fairfield:MK
Five Forks2Q9
Florence3KX
Florence:IY
Forest Acres2IL
Fort Mill2SM
Gaffney2TF
Gantt2Q7
Garden City2Ef
Georgetown2Cc
Georgetown:Cc
Goose Creek38V
Greenville4R7
Greenville:R7
Greenwood3K9
Greenwood:KA
Greer3R9
Hampton:6K
Hanahan37V
Hilton Head Island30O
Hilton Head30N
Horry:Hf
Irmo2JJ
Jasper:2L
Kershaw:LP
Ladson28U
Lancaster:PO
Laurens2NB
Laurens:NB
Lee:KS
Lexington3IJ
Lexington:HI
Marion:Jb
Marlboro:OY
Mauldin3Q8
McCormick:H8
Moncks Corner2AV
Mount Pleasant46W
Myrtle Beach3Fg
Newberry2LF
Newberry:LF
North Augusta3DB
North Charleston47V
North Myrtle Beach2Gi
Oak Grove2IK
Oconee:Q0
Orangeburg2DM
Orangeburg:CN
Parker2R6
Pickens:R4
Port Royal22O
Red Bank2HJ
Red Hill2Gf
Red Hill2Ic
Richland:IM
Rock Hill4RL
Saluda:IE
Seven Oaks2IK
Simpsonville3P8
Socastee3Ff
Spartanburg3RC
Spartanburg:RB
St. Andrews3IK
Summerville38T
Sumter3HS
Sumter:HR
Taylors3R8
Tega Cay2SL
Union:PF
Wade Hampton3R8
West Columbia2IK
Williamsburg:EY
Woodfield2JM
York:SJ
@SD	44.2	-100.2	South Dakota|S.D.
^428 -1039
*Vermillion20,
Aberdeen3Rs
Aurora:9r
Beadle:Gu
Bennett:4M
Bon Homme:2y
Box Elder2D8
Brandon28/
Brookings3F-
Brookings:G-
Brown:St
Brule:9m
Buffalo:Dl
Butte:L4
Campbell:Uc
Charles Mix:4r
Clark:L!
Clay:1+
Codington:M)
Corson:TR
Custer:94
Davison:9w
Day:Q#
Deuel:K.
Dewey:OU
Douglas:6t
Edmunds:Ql
Fall River:44
Faulk:Nm
Grant:O-
Gregory:4l
Haakon:FO
Hamlin:J)
Hand:Hn
Hanson:9z
Harding:S4
Hughes:Gd
Huron2Gv
Hutchinson:5z
Hyde:Hi
Jackson:9N
Jerauld:Dr
Jones:CW
Kingsbury:G%
Lake:C*
Lawrence:G1
Lincoln:5.
Lyman:Bf
Marshall:U#
McCook:9&
McPherson:Ul
Meade:IC
Mellette:8V
Miner:C#
Minnehaha:9-
Mitchell29x
Moody:C.
Oglala Lakota:5D
Pennington:CB
Perkins:RE
Pierre2GZ
Potter:Nd
Rapid City4D7
Roberts:S,
Sanborn:Cw
Sioux Falls47.
Spearfish2H0
Spink:Lu
Stanley:GW
Sully:Jc
Todd:4W
Tripp:5e
Turner:5*
Union:0.
Walworth:Qd
Watertown3L*
Yankton21&
Yankton:2&
Ziebach:MM
@TN	35.8	-85.9	Tennessee|Tenn.
^350 -901
*Martin2DC
Alcoa28z
Anderson:Bx
Arlington234
Athens24t
Atoka243
Bartlett422
Bedford:5a
Benton:BK
Bledsoe:6n
Bloomingdale2G<
Blount:7!
Bradley:2q
Brentwood Estates3AX
Brentwood3AX
Bristol3G?
Brownsville268
Campbell:Ex
Cannon:8e
Carroll:AH
Carter:D@
Chattanooga40m
Cheatham:DU
Chester:4F
Christiana27b
Claiborne:F%
Clarksville4FR
Clay:Gk
Cleveland32q
Clinton2By
Cocke:9,
Coffee:5e
Collegedale21o
Collierville304
Columbia36V
Cookeville3Ck
Covington265
Crockett:8A
Crossville29p
Cumberland:Ap
Davidson:CX
DeKalb:Ah
Decatur:6K
Dickson2BR
Dickson:BR
Dyer:B7
Dyersburg2A7
East Brainerd20n
East Chattanooga41n
East Ridge30m
Elizabethton2D?
Farragut39x
Fayette:27
Fentress:Eq
Franklin49W
Franklin:2e
Gallatin3Eb
Germantown313
Gibson:AC
Giles:2V
Goodlettsville2DY
Grainger:D(
Greene:C/
Greeneville2C/
Grundy:4i
Hamblen:C*
Hamilton:2n
Hancock:F+
Hardeman:2B
Hardin:2J
Hawkins:E.
Haywood:68
Henderson:7H
Hendersonville3DZ
Henry:DI
Hickman:8Q
Houston:DO
Humphreys:AN
Jackson46D
Jackson:Ei
Jefferson:B)
Johnson City4D=
Johnson:F]
Kingsport3F;
Knox:A!
Knoxville5A!
La Vergne3AZ
Lake:D6
Lakeland224
Lauderdale:85
Lawrence:2R
Lawrenceburg22S
Lebanon3Cc
Lenoir City28w
Lewis:5Q
Lewisburg24X
Lincoln:1Z
Loudon:7w
Macon:Ff
Madison:6D
Manchester25e
Marion:1j
Marshall:5X
Maryville38z
Maury:6U
McMinn:4t
McMinnville27h
McNairy:2F
Meigs:5r
Memphis611
Middle Valley22n
Millington232
Monroe:4w
Montgomery:FR
Moore:3b
Morgan:Bt
Morristown3C*
Mount Juliet3Ca
Murfreesboro48b
Nashville5CX
New South Memphis610
Oak Ridge3Aw
Obion:EA
Overton:Dm
Paris2DI
Perry:6M
Pickett:Go
Polk:1u
Portland2Ga
Putnam:Bk
Red Bank21m
Rhea:6q
Roane:8u
Robertson:FW
Rutherford:8b
Scott:Eu
Sequatchie:4l
Sevier:8(
Sevierville29&
Seymour29%
Shelby:22
Shelbyville35a
Smith:Cf
Smyrna3Aa
Soddy-Daisy22n
Spring Hill38W
Springfield2FW
Stewart:FN
Sullivan:F>
Sumner:Fa
Tipton:53
Trousdale:Ed
Tullahoma34d
Unicoi:B=
Union City2EA
Union:D#
Van Buren:7k
Warren:7h
Washington:D<
Wayne:2N
Weakley:DE
White House2FY
White:9k
Williamson:9W
Wilson:Cc
@TX	31.2	-100.2	Texas|Tex.
^259 -1065
*Converse3a]
*Midland4zi
*Mission43]
Abilene4&*
Alamo33_
Alice3J_
Alton24]
Andrews2%e
Andrews:%d
Archer:=>
Atascosa:U@
Bailey:]b
Bandera:c/
Baylor:=/
Bexar:Z@
Big Spring3%o
Blanco:i[
Boerne2d>
Borden:*p
Brewster:dW
Briscoe:~r
Brooks:B^
Brown:x;
Brownfield2/g
Brownwood3w;
Burkburnett2]?
Burnet:n^
Callahan:%-
Canyon Lake3e]
Castro:~g
Childress:~#
Cibolo3b^
Clay:?^
Cochran:=b
Coke:yy
Coleman:x,
Comal:d]
Comanche:y?
Concho:s(
Copperas Cove3q~
Cottle:]!
Crane:te
Crockett:mp
Crosby:=q
Culberson:tK
Dawson:*k
Del Rio3Zu
Dickens:=v
Dimmit:P)
Donna23_
Duval:I@
Eagle Pass3Sy
Eastland:%=
Ector:ye
Edinburg44^
Edwards:f!
El Paso6x0
El Paso:x3
Erath:#^
Fisher:*z
Floyd:]q
Foard:[)
Fredericksburg2i<
Frio:U:
Gaines:*d
Garza:/q
Gillespie:i<
Glasscock:yo
Guadalupe:b~
Hale:]l
Hall:~w
Hamilton:w_
Hardeman:_*
Haskell:/*
Hays:g|
Hidalgo22]
Hidalgo:5^
Hockley:=g
Hondo2Y:
Horizon City3w3
Howard:%p
Hudspeth:uB
Irion:st
Jack:/^
Jeff Davis:mO
Jim Hogg:B>
Jim Wells:I_
Jones:*(
Karnes:U~
Kendall:e>
Kent:/v
Kerr:g.
Kerrville3f:
Kimble:k*
King:=!
Kingsville3G~
Kinney:Zz
Knox:=*
Kyle3f~
La Homa24[
La Salle:O:
Lackland Air Force Base2Z?
Lakeway2j|
Lamb:]f
Lamesa2*j
Lampasas:r^
Laredo5G,
Leander3l~
Leon Valley2a?
Levelland2=f
Live Oak2b]
Live Oak:P_
Llano:m>
Loving:xT
Lubbock5=k
Lubbock:=l
Lynn:/l
Martin:%j
Mason:m/
Maverick:S!
McAllen43^
McCulloch:r.
McMullen:P?
Medina:Z:
Menard:o)
Mercedes22~
Midland:yj
Mills:u?
Mineral Wells2+_
Mitchell:%u
Motley:]v
New Braunfels4c_
Nolan:%z
Odessa4xf
Palo Pinto:+]
Parmer:~b
Pearsall2U:
Pecos2tU
Pecos:nc
Pharr43^
Plainview3^m
Pleasanton2V@
Presidio:fN
Reagan:to
Real:d)
Reeves:sS
Rio Grande City25=
Roma-Los Saenz25;
Roma25;
Runnels:x&
San Angelo4uz
San Antonio6Z@
San Juan33^
San Marcos4e~
San Saba:r=
Schertz3b]
Schleicher:oy
Scurry:*u
Seguin3b|
Selma2b]
Shackelford:*-
Snyder2*u
Socorro Mission Number 1 Colonia3v2
Socorro3w2
Starr:7>
Stephens:*=
Stephenville3#^
Sterling:xt
Stonewall:/!
Sutton:ky
Sweetwater2(z
Swisher:~m
Taylor:%(
Terrell:hi
Terry:/g
Throckmorton://
Timberwood Park2c@
Tom Green:ty
Universal City3a]
Upton:tj
Uvalde2X)
Uvalde:Z)
Val Verde:er
Vernon2^.
Ward:uY
Webb:J.
Weslaco33|
West Odessa3xe
Wichita Falls4@@
Wichita:[>
Wilbarger:]/
Wilson:X_
Winkler:yZ
Yoakum:/b
Young:/>
Zapata:B/
Zavala:U)
^259 -978
*Cloverleaf3dQ
*Cypress3fL
*Fate2,E
*Garland5,C
*Grapevine3,7
*Groves2ed
*Humble2fP
*Liberty2gU
*Mesquite4+C
*Orange3gf
*Prosper2/A
*Spring3gO
*Temple4q5
Addison2-A
Aldine2eO
Alief4cM
Allen4.B
Alvin3ZQ
Anderson:xL
Angelina:sW
Angleton3XO
Anna2:D
Aransas:M8
Arlington5*7
Atascocita4fQ
Athens2#J
Austin6i1
Austin:eF
Azle2,3
Balch Springs3*C
Bastrop:g5
Bay City2VI
Baytown4cS
Beaumont4gb
Bedford3+7
Bee:P1
Beeville2P1
Bell:p3
Bellaire3cN
Bellmead2v7
Belton3q3
Benbrook3*3
Bonham2=G
Bosque:y2
Bowie:;Y
Brazoria:XN
Brazos:mF
Brenham2hE
Brownsville503
Brushy Creek3k1
Bryan4mE
Buda2g0
Burleson3(5
Burleson:kC
Caldwell:d2
Calhoun:QC
Cameron:23
Camp:-S
Carrollton4-9
Cass:.Z
Cedar Hill3)8
Cedar Park4k0
Chambers:cW
Channelview3dR
Cherokee:xQ
Cinco Ranch3cK
Cleburne3%4
Clute2VO
College Station4lF
Colleyville3,6
Collin:/C
Colorado:bD
Conroe4iN
Cooke:=6
Coppell3-8
Corinth3/7
Corpus Christi5J4
Corsicana3!D
Coryell:t0
Crowley2)4
Dallas6+A
Dallas:+A
DeSoto3)9
DeWitt:W4
Deer Park3cR
Delta:;L
Denison3?D
Denton4/7
Denton:/7
Dickinson3aR
Duncanville3*9
El Campo2XF
Elgin2i4
Ellis:%A
Ennis3%C
Euless3+7
Falls:s9
Fannin:=H
Farmers Branch3,9
Fayette:e9
Flower Mound4-7
Forest Hill2*5
Forney3*D
Fort Bend:aK
Fort Hood3q0
Fort Worth6*5
Four Corners2cL
Franklin:/Q
Freeport2VO
Freestone:wH
Fresno3aO
Friendswood3aQ
Frisco4/A
Gainesville2=7
Galena Park2cQ
Galveston3YU
Galveston:ZS
Gatesville2t1
Georgetown4l1
Glenn Heights2(9
Goliad:S4
Gonzales:a3
Granbury2&0
Grand Prairie5*8
Grayson:=B
Greatwood2bL
Greenville3.H
Gregg:(U
Grimes:kI
Haltom City3+5
Hardin:iY
Harker Heights3q1
Harlingen431
Harris:eO
Harrison:(Y
Henderson2#U
Henderson:#J
Hewitt2u6
Highland Park2+A
Highland Village2.8
Hill:z7
Hood:&0
Hopkins:.M
Houston7dO
Houston:sO
Hunt:.H
Huntsville3mM
Hurst3+6
Hutto3k3
Ingleside2K6
Irving5+9
Jacinto City2dQ
Jackson:VC
Jacksonville2zP
Jasper:mc
Jefferson:ea
Johnson:&4
Jollyville2j0
Katy2dK
Kaufman:)F
Keller3,5
Kenedy:A1
Kilgore2&T
Killeen4q1
Kleberg:F1
La Marque2ZS
La Porte3cS
Lake Jackson3VO
Lamar:>M
Lancaster3)A
Lavaca:Z9
League City4aR
Lee:i8
Leon:sI
Lewisville4-8
Liberty:hU
Limestone:uC
Little Elm3/9
Lockhart2e1
Longview4(V
Lufkin3sV
Lumberton2ia
Madison:pJ
Mansfield4)7
Marion:+Y
Marshall3(Y
Matagorda:TI
McKinney4/C
McLennan:v6
Midlothian3(8
Milam:n8
Mission Bend3cL
Missouri City4bN
Montague:>1
Montgomery:iN
Morris:.V
Mount Pleasant2/S
Murphy3-C
Nacogdoches3vV
Nacogdoches:vW
Navarro:zD
Nederland2fc
New Territory2bL
Newton:nf
North Richland Hills4+6
Nueces:I2
Orange:gd
Palestine3xM
Panola:#Z
Paris3>M
Parker:+0
Pasadena4cQ
Pearland4bP
Pecan Grove2bL
Pflugerville4j2
Plano5-B
Polk:nU
Port Arthur3ed
Port Lavaca2RC
Port Neches2fc
Portland2K5
Rains:,K
Raymondville260
Red Oak2(A
Red River:=R
Refugio:O6
Rendon2)6
Richardson4,B
Richmond2bK
Robertson:pD
Robinson2u7
Robstown2J1
Rockport2L7
Rockwall3,D
Rockwall:,E
Rosenberg3bK
Round Rock4k1
Rowlett4,C
Royse City2-F
Rusk:!U
Sabine:sd
Sachse3-C
Saginaw3,4
San Augustine:ta
San Benito322
San Jacinto:lQ
San Patricio:L3
Santa Fe2ZR
Seabrook2bS
Seagoville2)D
Shelby:xb
Sherman3=C
Sienna Plantation2aN
Smith:&P
Somervell:#0
South Houston2cQ
Southlake3,7
Stafford3bM
Sugar Land4bM
Sulphur Springs2.M
Tarrant:+5
Taylor2l4
Terrell2*F
Texarkana3;c
Texas City3ZT
The Colony3.9
The Woodlands4hN
Titus:/S
Tomball2gM
Travis:i0
Trinity:qR
Trophy Club2-6
Tyler4&P
Tyler:nY
University Park3,A
Upshur:*T
Van Zandt:)K
Victoria4T8
Victoria:T8
Vidor2gc
Waco4u7
Walker:mM
Waller:fI
Washington:hE
Watauga3,5
Waxahachie3&A
Weatherford3+0
Webster2aR
Wells Branch2j1
West University Place2cO
Wharton:YG
White Settlement2+3
Willacy:61
Williamson:l2
Wise:/1
Wood:+O
Wylie3-D
^348 -1026
*Canyon227
Amarillo548
Armstrong:2C
Borger29C
Carson:6C
Collingsworth:2N
Dallam:F0
Deaf Smith:20
Donley:2I
Dumas2B6
Gray:6I
Hansford:FC
Hartley:A0
Hemphill:AN
Hereford202
Hutchinson:AC
Lipscomb:FN
Moore:A7
Ochiltree:FI
Oldham:60
Pampa37G
Perryton2GI
Potter:67
Randall:27
Roberts:AI
Sherman:F7
Wheeler:6N
@UT	39.5	-111.7	Utah
^371 -1136
*Alpine2YI
*Bountiful3cH
*Highland3XI
*Hurricane213
*Vernal2Yf
American Fork3XI
Beaver:D4
Bluffdale2YH
Box Elder:i5
Brigham City3iG
Cache:kJ
Canyon Rim2aI
Carbon:PU
Cedar City365
Cedar Hills2XI
Centerville2cH
Clearfield3eG
Clinton3eF
Cottonwood Heights3ZI
Daggett:cf
Davis:dF
Draper3YH
Duchesne:WW
Eagle Mountain3WG
East Millcreek3aI
Emery:JT
Farmington3dH
Garfield:8M
Grand:Je
Grantsville2ZB
Heber City2YM
Herriman3YG
Holladay3aI
Iron:83
Juab:Q8
Kane:2H
Kaysville3dH
Kearns3aG
Layton4eG
Lehi4XH
Lindon2WJ
Logan3kI
Magna3aF
Mapleton2UK
Midvale3ZH
Millard:K5
Millcreek4aH
Morgan:eK
Murray3aH
North Logan2lI
North Ogden3gG
North Salt Lake3bH
Ogden4fG
Oquirrh2ZG
Orem4WJ
Payson3TJ
Piute:CF
Pleasant Grove3XJ
Pleasant View2gG
Provo4VJ
Rich:jO
Riverton3YH
Roy3fG
Salt Lake City5bH
Salt Lake:aH
San Juan:5c
Sandy City4ZH
Sandy Hills4ZH
Sanpete:NK
Santaquin2TI
Saratoga Springs3WH
Sevier:GI
Smithfield2lI
South Jordan Heights3ZH
South Jordan4ZH
South Ogden2fG
South Salt Lake3aH
Spanish Fork3UJ
Springville3VK
St. George400
Summit:cQ
Syracuse3eF
Taylorsville4aH
Tooele3YD
Tooele:X5
Uintah:Uf
Utah:UJ
Wasatch:WO
Washington Terrace2fG
Washington301
Washington:21
Wayne:CR
Weber:gH
West Haven2fF
West Jordan4ZH
West Point2eF
West Valley City4aG
Woods Cross2cH
@VA	37.9	-79.2	Virginia|Va.
^366 -831
*Countryside2Ov
*Forest28c
*Laurel2Au
*Sterling3Ov
Accomack:C;
Albemarle:Ej
Alexandria4Mz
Alexandria:My
Alleghany:CV
Amelia:7p
Amherst:Ae
Annandale3Mx
Appomattox:8h
Arlington5Ny
Arlington:Ny
Ashburn3Ou
Augusta:Ge
Baileys Crossroads3Ny
Bath:FY
Bedford:7a
Blacksburg36R
Bland:5K
Bon Air29t
Botetourt:AX
Brambleton2Ou
Brandermill28t
Bristol209
Bristol:09
Broadlands2Ou
Brunswick:2q
Buchanan:7B
Buckhall2Lv
Buckingham:Ak
Buena Vista:Bb
Bull Run2Mu
Burke3Mw
Campbell:6e
Caroline:Ew
Carroll:1O
Cave Spring36V
Centreville4Mv
Chantilly3Nv
Charles City:8y
Charlotte:4i
Charlottesville3Ek
Charlottesville:Ek
Cherry Hill2Kw
Chesapeake52*
Chesapeake:1*
Chester38v
Chesterfield:8t
Christiansburg35R
Clarke:Pp
Colonial Heights37v
Colonial Heights:7v
Covington:CV
Craig:9T
Culpeper2Jp
Culpeper:Jp
Cumberland:9n
Dale City4Kw
Danville30b
Danville:0b
Dickenson:58
Dinwiddie:5t
Dranesville2Ow
East Hampton44*
East Highland Park2Av
Emporia:1u
Essex:D!
Fairfax Station2Mw
Fairfax3Mw
Fairfax:Mw
Fairfax:Nw
Falls Church2Nx
Falls Church:Nx
Fauquier:Lr
Floyd:3R
Fluvanna:Cm
Fort Hunt2Ly
Franconia3My
Franklin:1!
Franklin:4W
Frederick:Qm
Fredericksburg3Hu
Fredericksburg:Hu
Front Royal2Nn
Gainesville2Mt
Galax:1M
Giles:7O
Glen Allen2Bu
Gloucester Point27(
Gloucester:8(
Goochland:Bq
Grayson:1J
Great Falls2Ow
Greene:Hk
Greensville:1t
Groveton2My
Halifax:2g
Hampton44*
Hampton:5)
Hanover:Cu
Harrisonburg3Ig
Harrisonburg:Ig
Henrico:9v
Henry:1W
Herndon3Ov
Highland Springs29w
Highland:IZ
Hollins27W
Hopewell37w
Hopewell:7w
Huntington2My
Hybla Valley2Ly
Idylwood2Nx
Isle of Wight:3%
James City:7#
King George:Hx
King William:By
King and Queen:B!
Kings Park West2Mw
Lake Barcroft2Mx
Lake Monticello2Dm
Lake Ridge3Lw
Lakeside2Au
Lancaster:B(
Lee:10
Leesburg3Pt
Lexington:Cb
Lincolnia3My
Linton Hall3Mt
Lorton3Lx
Loudoun:Pt
Louisa:Ep
Lowes Island2Pv
Lunenburg:3n
Lynchburg48e
Lynchburg:8d
Madison Heights28e
Madison:Im
Manassas Park2Mu
Manassas Park:Mu
Manassas3Mu
Manassas:Mu
Martinsville21W
Martinsville:1W
Mathews:8*
McLean3Nx
Meadowbrook38u
Mechanicsville3Av
Mecklenburg:1l
Merrifield2Nx
Middlesex:A&
Montclair3Kw
Montgomery:6R
Mount Vernon2Ly
Nelson:Cg
New Kent:9z
Newington2Lx
Newport News55(
Newport News:5(
Norfolk52*
Norfolk:3*
Northampton:7.
Northumberland:D)
Norton:35
Nottoway:5o
Oak Hill3Nv
Oakton3Nw
Orange:Gp
Page:Kk
Patrick:1S
Petersburg36v
Petersburg:6v
Pittsylvania:2b
Poquoson25*
Poquoson:5)
Portsmouth Heights42)
Portsmouth42*
Portsmouth:3)
Powhatan:Aq
Prince Edward:6l
Prince George:6x
Prince William:Lu
Pulaski:5O
Purcellville2Ps
Radford25P
Radford:5P
Rappahannock:Ln
Reston4Ow
Richmond5Au
Richmond:9u
Richmond:D%
Roanoke47W
Roanoke:7U
Roanoke:7V
Rockbridge:Cb
Rockingham:Jg
Rose Hill3My
Rosslyn2Ny
Russell:3A
Salem37U
Salem:7U
Scott:15
Seven Corners2Nx
Shenandoah:Nj
Short Pump3Bt
Smyth:2G
South Riding3Nu
South Suffolk41&
Southampton:1y
Spotsylvania:Gs
Springfield3Mx
Stafford:Iu
Staunton3Fe
Staunton:Ge
Stuarts Draft2Ef
Sudley2Mu
Suffolk41&
Suffolk:1&
Sugarland Run2Ov
Surry:5!
Sussex:3w
Tazewell:5F
Timberlake27c
Tuckahoe3At
Tysons Corner3Nx
Vienna2Nw
Virginia Beach53-
Virginia Beach:1-
Warren:Nn
Warrenton2Lr
Washington:1B
Waynesboro3Fg
Waynesboro:Fg
West Falls Church3Nx
West Lynchburg48d
West Springfield3Mx
Westmoreland:F#
Williamsburg27%
Williamsburg:7%
Winchester3Qn
Winchester:Qn
Wise:45
Wolf Trap2Nw
Woodlawn3Ly
Wyndham2Bt
Wythe:3K
York:6&
@VT	43.9	-72.4	Vermont|Vt.
^429 -733
Addison:B2
Bennington201
Bennington:12
Burlington3G1
Caledonia:GC
Chittenden:G2
Colchester2G2
Essex Junction2G2
Essex:IG
Franklin:K4
Grand Isle:J0
Hartford28A
Lamoille:H7
Orange:B9
Orleans:JB
Rutland273
Rutland:73
South Burlington3G1
Washington:E7
Windham:16
Windsor:77
@WA	47.3	-120.7	Washington|Washington state|Wash.
^456 -1239
*Auburn4HH
*Fife2GF
*Orchards31D
*Shoreline3MG
Aberdeen2E1
Adams:Er
Anacortes2TD
Arlington3QI
Artondale2HD
Asotin:6)
Bainbridge Island3KE
Battle Ground32E
Bellevue4KH
Bellingham4WE
Benton:6i
Bonney Lake3GH
Bothell West2MH
Bothell3MH
Bremerton3KD
Bryn Mawr-Skyway2JH
Burien3JG
Camano2QE
Camas30F
Centralia2B9
Chelan:NX
Cheney2J#
City of Sammamish3KJ
Clallam:P0
Clark:2E
College Place24t
Columbia:7y
Cottage Lake3LI
Covington3II
Cowlitz:6C
DesMoines3IG
Douglas:Lg
DuPont2FD
East Hill-Meridian3IH
East Renton Highlands2JI
East Wenatchee2Ia
Eastmont3NH
Edgewood2HG
Edmonds3MF
Elk Plain2FF
Ellensburg3EY
Enumclaw2GJ
Everett4OH
Fairwood3IH
Federal Way4HG
Ferndale2WD
Ferry:Ts
Five Corners31D
Franklin:9o
Frederickson3FF
Garfield:8%
Graham3FG
Grandview27e
Grant:Gi
Grays Harbor:F1
Hazel Dell31C
Inglewood-Finn Hill3LH
Island:QE
Issaquah3JJ
Jefferson:M3
Joint Base Lewis McChord2FD
Kelso25A
Kenmore3MH
Kennewick46m
Kent4IH
King:JL
Kingsgate2LH
Kirkland4LH
Kitsap:KC
Kittitas:FW
Klahanie2KJ
Klickitat:3V
Lacey3EB
Lake Forest Park2MG
Lake Morton-Berrydale2HI
Lake Stevens3OI
Lakeland North2HG
Lakeland South2HG
Lakewood4GE
Lea Hill2HH
Lewis:AF
Lincoln:Kt
Longview35A
Lynden2XE
Lynnwood3MG
Maltby2MI
Maple Valley3IJ
Martha Lake2NH
Marysville4PH
Mason:H7
Mercer Island3KH
Mill Creek East2MH
Mill Creek3NH
Minnehaha21D
Monroe3NJ
Moses Lake3Fk
Mount Vernon3SG
Mountlake Terrace3MG
Mukilteo3NG
Newcastle2JH
North Creek3MH
Oak Harbor3RD
Okanogan:Tg
Olympia3EA
Pacific:A2
Parkland3GF
Pasco46m
Pend Oreille:T(
Picnic Point-North Lynnwood3NG
Pierce:EI
Port Angeles3P5
Port Orchard2JD
Port Townsend2PB
Poulsbo2LD
Prairie Ridge2FI
Pullman3B)
Puyallup3GG
Redmond4LI
Renton4JH
Richland37k
Salmon Creek31D
Sammamish3KI
San Juan:UA
SeaTac3IG
Seattle6KG
Sedro-Woolley2TH
Shelton2G8
Silver Firs3NH
Silverdale3KC
Skagit:TM
Skamania:4K
Snohomish2NI
Snohomish:OM
Snoqualmie2JL
South Hill3FG
Spanaway3FF
Spokane Valley4L)
Spokane5L&
Spokane:K&
Stevens:Sy
Sumner2GH
Sunnyside27d
Tacoma5HF
Thurston:DB
Tukwila3JG
Tulalip2PG
Tumwater3EA
Union Hill-Novelty Hill3LJ
University Place3GD
Vancouver40C
Vashon2IE
Wahkiakum:75
Walla Walla35u
Walla Walla:6s
Walnut Grove21D
Washougal20F
Wenatchee3Ia
West Lake Sammamish3KI
West Lake Stevens3OI
West Richland27j
West Valley2AX
Whatcom:WM
White Center2JF
Whitman:D%
Woodinville2MH
Yakima4AY
Yakima:9W
@WI	44.6	-90.1	Wisconsin|Wis.
^425 -928
*Plover2KX
*Portage2AX
*Superior3g7
Adams:FU
Allouez2Km
Appleton4Ii
Ashland:cL
Ashwaubenon2Kl
Baraboo2AV
Barron:TA
Bayfield:eG
Beaver Dam2Ae
Bellevue2Jn
Beloit30c
Brookfield36l
Brown Deer27m
Brown:Km
Buffalo:JA
Burlington22j
Burnett:Y4
Caledonia33n
Calumet:Gk
Cedarburg28m
Chippewa Falls2OE
Chippewa:QF
Clark:MM
Columbia:AZ
Crawford:7J
Cudahy35n
Dane:6Y
De Pere3Jl
Dodge:9f
Door:Ot
Douglas:d9
Dunn:O9
Eau Claire4ND
Eau Claire:MF
Elkhorn22h
Fitchburg35X
Florence:Xi
Fond du Lac3Di
Fond du Lac:Dh
Forest:We
Fort Atkinson24e
Franklin34m
Germantown37l
Glendale26n
Grafton28m
Grant:4L
Green Bay4Km
Green Lake:Dc
Green:2W
Greendale24m
Greenfield35m
Hartford28i
Hartland26j
Holmen2FF
Howard3Kl
Hudson2P0
Iowa:5R
Iron:cQ
Jackson:IK
Janesville42c
Jefferson:5e
Juneau:ER
Kaukauna2Ij
Kenosha41o
Kenosha:1m
Kewaunee:Kq
La Crosse3DG
La Crosse:EH
Lafayette:2R
Langlade:Sb
Lincoln:SV
Little Chute2Ij
Madison56Y
Manitowoc3Gp
Manitowoc:Go
Marathon:OU
Marinette2Qq
Marinette:Tm
Marquette:DY
Marshfield3MQ
Menasha2Hi
Menominee:Pf
Menomonee Falls37l
Menomonie2O9
Mequon37m
Merrill2RV
Middleton36X
Milwaukee65n
Milwaukee:5m
Monroe21W
Monroe:EM
Mount Pleasant32n
Muskego34l
Neenah3Hh
New Berlin35l
North La Crosse3DG
Oak Creek34n
Oconomowoc26h
Oconto:Pj
Onalaska3EG
Oneida:WX
Oregon24Y
Oshkosh4Fh
Outagamie:Jh
Ozaukee:9m
Pepin:L8
Pierce:M4
Platteville22N
Pleasant Prairie31n
Polk:U4
Port Washington29n
Portage:KX
Price:WO
Racine42o
Racine:2l
Reedsburg2AS
Richfield28k
Richland:9O
River Falls2O2
Rock:2b
Rusk:UH
Salem21l
Sauk:9T
Sawyer:YH
Shawano2Ng
Shawano:Ne
Sheboygan3Dp
Sheboygan:Cn
Shorewood26n
Somers21n
South Milwaukee34n
Sparta2EK
St. Croix:P3
St. Francis25n
Stevens Point3KW
Stoughton24a
Suamico2Lm
Sun Prairie37a
Sussex26k
Taylor:RN
Tomah2FN
Trempealeau:IE
Two Rivers2Hq
Vernon:BK
Verona25X
Vilas:aX
Walworth:2h
Washburn:YA
Washington:9k
Watertown37f
Waukesha45k
Waukesha:5j
Waunakee27X
Waupaca:Kc
Waupun2Bf
Wausau3PW
Waushara:Ga
Wauwatosa35m
West Allis45m
West Bend39k
Weston2OX
Whitefish Bay26n
Whitewater23f
Winnebago:Gg
Wisconsin Rapids3JU
Wood:KS
@WV	38.9	-80.2	West Virginia|W.Va.|W. Va.
^373 -824
*Wheeling3SH
Barbour:IO
Beckley25C
Berkeley:Mi
Bluefield20C
Boone:77
Braxton:EH
Brooke:UI
Cabell:B2
Calhoun:FD
Charleston3A8
Clarksburg2KL
Clay:CD
Cross Lanes2B6
Doddridge:KH
Fairmont3MN
Fayette:7D
Gilmer:GF
Grant:IW
Greenbrier:6J
Hampshire:Kc
Hancock:WI
Hardy:HZ
Harrison:KK
Huntington3B0
Jackson:F7
Jefferson:Kj
Kanawha:A9
Lewis:HJ
Lincoln:93
Logan:55
Marion:MM
Marshall:QH
Martinsburg2Mi
Mason:F4
McDowell:17
Mercer:1D
Mineral:LZ
Mingo:43
Monongalia:NO
Monroe:3J
Morgan:Nf
Morgantown3NO
Nicholas:AG
Ohio:SI
Parkersburg3K8
Pendleton:EU
Pleasants:LC
Pocahontas:AO
Preston:MR
Putnam:C5
Raleigh:5C
Randolph:FP
Ritchie:JD
Roane:EB
South Charleston2B7
St. Albans2B6
Summers:4F
Taylor:KO
Teays Valley2C5
Tucker:IS
Tyler:MF
Upshur:GM
Vienna2K9
Wayne:80
Webster:CK
Weirton Heights3VJ
Weirton3VI
Wetzel:NI
Wirt:HA
Wood:J9
Wyoming:38
@WY	43	-107.5	Wyoming|Wyo.
^411 -1110
Casper4Il
Cheyenne40!
Cody2YJ
Evanston220
Gillette3Wt
Green River24F
Jackson2O2
Laramie32s
Rawlins27c
Riverton2JQ
Rock Springs35I
Sheridan3be
=UY	-33	-56	Uruguay	Uruguayan|Uruguayans
@
^-304 -565
Artigas300
@
^-349 -564
Barros Blancos314
Canelones341
La Paz312
Las Piedras422
Pando324
Paso de Carrasco203
Progreso222
Santa Lucía240
@
^-324 -542
Melo300
@
^-345 -583
Carmelo250
Colonia del Sacramento305
@
^-334 -565
Durazno300
@
^-335 -569
Trinidad300
@
^-341 -562
Florida300
@
^-344 -552
Minas300
@
^-349 -549
Maldonado300
San Carlos310
@
^-349 -562
Montevideo!600
@
^-323 -581
Paysandú400
@
^-331 -583
*Young247
Fray Bentos300
@
^-309 -556
Rivera400
@
^-345 -543
Rocha300
@
^-314 -580
Salto400
@
^-348 -567
Delta del Tigre303
San José de Mayo350
@
^-335 -582
Dolores200
Mercedes322
@
^-317 -560
Tacuarembó300
@
^-332 -544
Treinta y Tres300
=UZ	41	64	Uzbekistan	Uzbek|Uzbeks
@
^406 722
Andijan|Andijon521
Asaka400
Qo'rg'ontepa316
Xo'jaobod214
@
^395 638
*Karakul'300
Bukhara536
G'ijduvon Shahri369
Galaosiyo Shahri246
Kogon Shahri428
Shofirkon Shahri367
Vobkent Shahri257
@
^403 706
Beshariq310
Fergana41C
Kirguli31C
Kokand523
Margilan42B
Oltiariq319
Quva32F
Quvasoy30E
Toshloq32C
Yaypan312
@
^413 603
Gurlan351
Hazorasp208
Khiva311
Qo'shko'pir220
Shovot340
Urgench433
@
^409 711
*Pop300
Chortoq327
Chust411
Haqqulobod30A
Kosonsoy334
Namangan516
To'rqao'rg'on314
Toshbuloq305
Uchqurghon Shahri32A
Uychi328
Yangiqo'rg'on336
@
^400 654
Navoiy410
Nurota363
Yangirabot306
@
^386 652
Beshkent225
Chiroqchi34E
G'uzor30A
Kitob35H
Koson444
Muborak370
Qarshi536
Shahrisabz45G
@
^416 589
Beruniy31J
Manghit35C
Novyy Turtkul'30L
Nukus597
Oltinko'l4F0
Xo'jayli Shahri385
@
^394 659
Bulung'ur Shahri34E
Chelak25A
Juma Shahri338
Kattaqo'rg'on Shahri454
Oqtosh350
Payshamba Shahri363
Samarkand53B
Urgut Shahri30E
@
^372 672
Boysun3A0
Denov4B7
Sho'rchi386
Termez401
@
^412 692
Bektemir301
Tashkent!710
@
^402 688
Angren48D
Bekobod405
Bo'ka364
Chinoz370
Chirchiq4D8
G'azalkent3EA
Iskandar3E9
Ohangaron378
Olmaliq468
Parkent3B9
Piskent376
Qibray3C7
Salor3C6
Tuytepa386
Yangiobod39D
Yangiyul492
Zafar381
@
^400 678
Dashtobod317
Do'stlik Shahri252
Gagarin Shahri374
Jizzakh410
Paxtakor Shahri332
Zomin Shaharchasi306
@
^403 687
Guliston321
Sirdaryo350
Yangiyer301
=VA	41.9	12.5	Vatican City|Vatican|Holy See	Vatican|Vaticans
@
^419 125
Vatican City!000
=VC	13.3	-61.2	St. Vincent and the Grenadines|St. Vincent	Saint Vincentian|Saint Vincentians
@
^132 -612
Kingstown!300
=VE	8	-66	Venezuela	Venezuelan|Venezuelans
@01	3.8	-66.7	Amazonas
^57 -676
Puerto Ayacucho300
@02	9	-64.6	Anzoátegui
^89 -647
Anaco452
Barcelona5C0
Cantaura343
El Tigre404
Puerto Cruz|Puerto La Cruz5D1
San José de Guanipa405
@03	7.6	-69.1	Apure
^72 -707
Guasdualito300
San Fernando de Apure47W
@04	10	-67.3	Aragua
^100 -676
Cagua421
El Limón430
La Victoria423
Las Tejerías334
Maracay620
Palo Negro421
San Mateo322
Turmero521
Villa de Cura401
@
^86 -704
Alto Barinas502
Barinas502
Barinitas320
@06	6.5	-63.6	Bolívar
^46 -635
Ciudad Bolívar5Z0
Ciudad Guayana6c9
Santa Elena de Uairén30O
Upata3YB
@07	10.3	-68.1	Carabobo
^101 -682
*Morón340
Guacara413
Güigüe404
Mariara425
Puerto Cabello442
San Joaquín324
Tacarigua303
Valencia612
@
^97 -686
San Carlos400
Tinaquillo423
@09	9.2	-61.7	Delta Amacuro
^91 -620
Tucupita300
@
^114 -702
Coro505
Punta Cardón430
Punto Fijo430
@12	9	-66.5	Guárico
^89 -674
Altagracia de Orituco3AA
Calabozo400
San Juan de los Morros4A0
Valle de La Pascua43E
Zaraza35L
@13	10.2	-69.6	Lara
^98 -701
Barquisimeto637
Carora440
El Tocuyo303
Los Rastrojos329
Quíbor315
@
^84 -717
Ejido415
El Vigía420
Mucumpiz506
Mérida525
@15	10.3	-66.4	Miranda
^101 -670
Baruta531
Carrizal320
Caucaguita432
Caucagüito343
Chacao441
Charallave411
Cúa511
El Hatillo Municipality432
Guarenas544
Guatire545
Los Dos Caminos442
Los Teques420
Ocumare del Tuy402
Petare542
San Antonio de Los Altos430
Santa Teresa del Tuy513
@16	9.4	-63	Monagas
^97 -632
Maturín500
@17	10.9	-64	Nueva Esparta
^110 -640
Juan Griego310
La Asunción301
Porlamar401
@18	9.2	-69.5	Portuguesa
^90 -697
Acarigua465
Araure465
Guanare400
Villa Bruzual336
@19	10.5	-63.3	Sucre
^105 -642
Carúpano429
Cumaná500
Güiria31J
@20	8	-72	Táchira
^77 -724
La Fría352
Rubio300
San Antonio del Táchira310
San Cristóbal512
San Juan de Colón331
Táriba312
@21	9.5	-70.5	Estado Trujillo
^93 -706
Trujillo312
Valera400
@22	10.3	-68.8	Yaracuy
^101 -691
Chivacoa312
Nirgua315
San Felipe424
Yaritagua400
@23	9.9	-71.8	Zulia
^90 -726
Cabimas5EB
La Villa del Rosario4D3
Lagunillas3BD
Machiques4B0
Maracaibo7HA
San Carlos del Zulia407
Santa Rita3FB
@25	10.5	-66.9	Distrito Federal
^105 -669
Caracas!700
@26	10.5	-66.7	Vargas
^106 -670
Caraballeda301
Catia La Mar400
La Guaira301
Maiquetía300
-VG	18.4	-64.6	British Virgin Islands	Virgin Islander
@
^184 -646
Road Town!200
-VI	18.4	-64.9	United States Virgin Islands	Virgin Islander
@
^177 -647
St. Croix300
@
^183 -649
Charlotte Amalie!300
=VN	16.2	107.8	Vietnam	Vietnamese
@01	10.5	105.2	An Giang
^104 1051
Châu Đôc430
Long Xuyen403
@
^102 1064
Bên Tre400
@
^227 1063
Cao Bang300
@09	10.6	105.7	Đông Tháp
^103 1056
Cao Lanh420
Sa Dec502
Thi Trân Tân Thành300
@
^207 1067
Cát Bà303
Haiphong620
@
^104 1065
Can Gio305
Cu Chi460
Ho Chi Minh City|Saigon741
@21	9.9	104.6	Kiên Giang
^100 1040
Duong Đông220
Hà Tiên345
Rach Gia50B
@23	11.7	107.9	Lâm Đông
^115 1078
Bao Loc400
Da Lat546
Đinh Van234
Đuc Trong426
@
^105 1064
Can Giuoc413
Tân An400
@30	21.2	107.4	Quang Ninh
^210 1068
Câm Pha Mines405
Ha Long403
Móng Cái45C
Thành Phô Uông Bí400
@
^213 1039
Son La300
@
^113 1061
Phú Khuong300
Tây Ninh300
@
^198 1058
Bim Son331
Thanh Hóa400
@
^205 1063
Thái Bình300
@37	10.4	106.5	Tiên Giang
^104 1064
My Tho400
@
^219 1068
Lang Son300
@43	11	107.1	Đông Nai
^109 1068
Biên Hòa500
@
^210 1055
Hanoi!603
Hà Đông303
Son Tây310
@45	9.7	107	Bà Ria-Vũng Tàu
^103 1071
Thi Xã Phú My530
Vũng Tàu500
@46	14.1	109	Bình Đinh
^138 1092
Qui Nhon500
@47	10.9	108.2	Bình Thuan
^107 1078
La Gi400
Phan Thiêt423
@49	12.6	107.7	Gia Lai
^140 1080
Pleiku400
@
^228 1050
Hà Giang300
@
^183 1059
Hà Tĩnh300
@
^208 1053
Hòa Bình400
@54	12.3	109.1	Khánh Hòa
^119 1092
Cam Ranh400
Nha Trang530
@
^144 1080
Kon Tum300
@58	19.1	104.9	Nghe An
^187 1057
Vinh400
Yên Vinh400
@
^203 1060
Ninh Bình300
@60	11.7	108.9	Ninh Thuan
^116 1090
Phan Rang-Tháp Chàm400
@61	13.2	109.1	Phú Yên
^131 1092
Song Cau440
Tuy Hoa401
@62	17.6	106.4	Quang Bình
^175 1066
Dong Hoi300
@
^151 1088
Quang Ngãi300
@64	16.8	107	Quang Tri
^168 1071
Đông Hà200
@
^96 1060
Sóc Trang400
@66	16.4	107.5	Thua Thiên-Huê
^165 1076
*Huê500
@
^99 1063
Trà Vinh400
@
^218 1052
Tuyên Quang300
@
^103 1060
Vĩnh Long400
@
^217 1049
Yên Bái400
@
^213 1062
Bac Giang300
@
^221 1058
Bac Kan200
@
^93 1057
Bac Liêu400
@
^212 1061
Bac Ninh300
Cung Kiem401
@75	11.1	106.6	Bình Duong
^110 1067
Thu Dau Mot400
@76	11.7	106.9	Bình Phuoc
^115 1066
Bình Long210
Dong Xoai303
@
^92 1052
Cà Mau400
@
^161 1082
Da Nang|Danang600
@
^209 1063
Hai Duong400
@80	20.6	106	Hà Nam
^205 1059
Phu Ly300
@
^206 1061
Hung Yên300
@
^204 1062
Nam Đinh500
@
^213 1054
Viet Trì400
@
^156 1083
Hoi An330
Tam Ky402
@
^216 1058
Thái Nguyên400
@86	21.3	105.6	Vĩnh Phúc
^213 1056
Vĩnh Yên300
@
^100 1058
Can Tho500
@88	12.8	108.3	Đak Lak
^127 1080
Buon Ma Thuot400
@
^225 1040
Lào Cai300
@91	12.3	107.8	Ðak Nông
@92	21.7	102.9	Ðien Biên
^214 1030
Dien Bien Phu300
@93	9.8	105.6	Hau Giang
^98 1055
Vi Thanh300
=VU	-16	167	Vanuatu	Ni-Vanuatu
@
^-177 1683
Port Vila!300
-WF	-13.3	-176.2	Wallis and Futuna	Wallis and Futuna Islander
@
^-133 -1762
Mata-Utu!000
=WS	-13.6	-172.3	Samoa	Samoan|Samoans
@
^-138 -1718
Apia!300
=XK	42.7	21.2	Kosovo	Kosovar|Kosovars
@
^424 210
Ferizaj402
Shtime300
@
^424 203
Deçan310
Gjakova401
Orahovac304
@
^423 214
Gnjilane321
Vitina300
@
^428 208
Kosovska Mitrovica411
Leposaviq330
Vushtrri302
Zvecan210
@
^427 203
Istok312
Peć300
@
^426 209
Glogovac400
Kosovo Polje212
Podujevo333
Pristina!513
@
^420 207
Dragash300
Llazicë361
Prizren420
Suva Reka441
=YE	15	48	Yemen	Yemeni|Yemenis
@01	13.7	46.1	Abyan
^131 454
Zinjibar300
@
^128 450
Aden500
@03	16.5	51.9	Al Mahrah
@04	14.8	49.7	Muhafazat Hadramaout|Hadramawt
^145 491
Mukalla500
@05	14.8	46.6	Shabwah
^145 468
Ataq300
@
^142 430
Al Hudaydah|Hodeidah|Hudaydah|Hodeida660
Bajil393
Bayt al Faqih333
Zabid303
@
^145 444
Dhamar400
@
^155 453
Ma'rib200
@
^169 438
Sa'dah300
@
^152 442
Sahar311
Sanaa!720
Sayyan401
@18	13.9	44.7	Ad Dali'
@19	16	43.9	Omran
^157 439
'Amran400
@
^140 456
Al Bayda300
@21	16.4	44.6	Al Jawf
^162 448
Al Hazm300
@
^157 436
Hajjah300
@
^138 441
Dhi as Sufal300
Ibb521
Yarim353
@
^131 449
Lahij300
@25	13.4	43.9	Ta'izz
^136 440
Taiz|Ta'izz600
@26	15.4	44.2	Amanat Alasimah
@27	14.7	43.7	Raymah
@28	12.7	53.8	Soqatra
-YT	-12.8	45.2	Mayotte	Mahoran|Mahorans
@
^-128 453
Dzaoudzi200
@
^-127 452
Koungou300
@
^-128 452
Mamoudzou!300
=ZA	-29	24	South Africa	South African|South Africans
@02	-29.1	30.6	KwaZulu-Natal|Natal
^-309 294
Ballitoville2EI
Berea2AG
Dundee4R8
Durban7AG
Empangeni3LP
Howick3E8
Kokstad340
KwaDukuza4GJ
Margate30A
Mondlo3TD
Mpophomeni3D8
Mpumalanga4BC
Newcastle5V5
Pietermaritzburg6DA
Port Shepstone32B
Richards Bay5LQ
Richmond3A9
Scottburgh36E
Ulundi3QK
Vryheid4VE
eMkhomazi37E
eSikhaleni3KP
@
^-293 262
Allanridge3F4
Bethlehem4BL
Bloemfontein520
Bothaville4J4
Botshabelo505
Harrismith3AT
Heilbron3KI
Hennenman3D8
Kroonstad4GA
Kutloanong4F6
Ladybrand21D
Parys4OD
Phuthaditjhaba48Q
Reitz2FM
Sasolburg4PG
Senekal3AE
Thaba Nchu316
Theunissen395
Viljoenskroon3L7
Virginia4C7
Welkom5D5
Wesselsbron3E2
@
^-340 245
Aliwal North3XM
Bhisho4CT
Butterworth3Ha
Cradock3IB
East London5AY
Fort Beaufort4CL
Graaff Reinet4H0
Grahamstown47K
Kruisfontein302
Lady Frere3NR
Middelburg3P5
Mthatha4Oh
Port Alfred34O
Port Elizabeth|Gqeberha60B
Queensdale3LP
Queenstown4LO
Somerset East2DB
Stutterheim3ET
Uitenhage529
@06	-26.1	28.1	Gauteng
^-267 274
*Centurion588
*Midstream388
*Springs55A
Alberton447
Benoni659
Boksburg559
Brakpan55A
Bronkhorstspruit39D
Carletonville530
Cullinan3AB
Diepsloot586
Edenvale368
Ekangala3AD
Heidelberg42A
Johannesburg756
Krugersdorp564
Mabopane4C7
Midrand477
Nigel43B
Pretoria|Tshwane!6A8
Randburg566
Randfontein453
Roodepoort555
Soweto645
Tembisa578
Vanderbijlpark504
Vereeniging505
Westonaria442
@07	-26	30.3	Mpumalanga
^-274 286
Balfour370
Barberton4GP
Bethal499
Delmas4D1
Driefontein34I
Ermelo39E
Hendrina2CB
Komatipoort3KY
Kriel2B6
Lydenburg3NI
Middelburg4G9
Nelspruit4JO
Piet Retief44M
Secunda396
Siyabuswa3N4
Standerton456
Volksrust30D
White River2LO
Witbank5F6
eMbalenhle495
@
^-306 213
De Aar30R
Kimberley4JZ
Pampierstad3SY
Postmasburg3NI
Upington4M0
Warrenton3PZ
@09	-23.6	29.3	Limpopo
^-249 283
Duiwelskloof3CI
Giyani3GO
Lebowakgomo37C
Louis Trichardt4JG
Modimolle321
Mokopane477
Nkowakowa3AK
Phalaborwa4AS
Polokwane4AC
Thohoyandou3KM
Tzaneen2BJ
Warmbaths400
@
^-279 247
Bloemhof239
Brits4NV
Christiana205
Fochville4ES
Ga-Rankuwa4NX
Klerksdorp5AK
Lichtenburg4HF
Orkney49K
Potchefstroom4CO
Rustenburg4MP
Schweizer-Reneke476
Stilfontein4BL
Vryburg390
Wolmaransstad37D
Zeerust2OE
@
^-344 179
*Retreat336
*Wellington38B
Atlantis486
Beaufort West3Kl
Cape Town755
Ceres3AE
Grabouw32B
Hermanus30D
Knysna44p
Kraaifontein468
Malmesbury398
Montagu26M
Mossel Bay42g
Oudtshoorn48h
Paarl57B
Plettenberg Bay33t
Riversdale23Y
Robertson36K
Rondebosch246
Saldanha4E0
Stellenbosch45A
Vredenburg3F1
Worcester48F
=ZM	-14.3	28.5	Zambia	Zambian|Zambians
@
^-175 231
Mongu3N0
Sesheke30C
@
^-150 271
Kabwe56D
Kapiri Mposhi3AG
Mumbwa300
@
^-142 313
Chipata46E
Petauke300
@
^-114 287
Kawambwa3G4
Mansa322
Nchelenge3L0
Samfya309
@
^-102 312
Kasama400
Mbala3E2
@
^-121 264
Kansanshi300
@
^-178 259
Choma3AB
Livingstone400
Mazabuka4JI
Monze3FG
Siavonga3DS
@
^-131 278
Chililabombwe470
Chingola461
Kalulushi433
Kitwe534
Luanshya406
Mufulira464
Ndola518
@
^-158 282
Kafue300
Lusaka!641
@
^-118 315
Mpika300
=ZW	-20	30	Zimbabwe|Rhodesia	Zimbabwean|Zimbabweans
@01	-19.2	32.3	Manicaland
^-202 321
Chipinge305
Mutare5C6
Rusape3H0
@
^-197 289
Gokwe3F0
Gweru439
Kwekwe489
Redcliff379
Shurugwi20B
@03	-17.1	31.2	Mashonaland Central
^-173 313
Bindura300
@04	-18.2	31.5	Mashonaland East
^-182 312
Marondera404
Ruwa330
@05	-17.2	29.8	Mashonaland West
^-183 288
Chegutu32D
Chinhoyi49E
Kadoma40B
Kariba3I0
Karoi3F9
Norton34J
@06	-18.6	27.3	Matabeleland North
^-184 258
Hwange307
Victoria Falls350
@07	-21	28.9	Matabeleland South
^-222 300
Beitbridge300
@
^-210 301
Chiredzi30G
Masvingo497
Zvishavane370
@
^-201 286
Bulawayo600
@
^-180 311
Chitungwiza500
Epworth410
Harare|Salisbury!620
!FR	48.94	2.43	Le Bourget	venue	Paris
!FR	48.87	2.32	Elysee Palace|Elysee|Élysée Palace|Élysée	venue	Paris
!FR	48.80	2.13	Versailles	city
!US	39.65	-77.46	Camp David	venue
!US	38.90	-77.04	White House	venue	Washington
!US	38.87	-77.06	Pentagon	venue	Washington
!US	38.89	-77.00	Capitol Hill	venue	Washington
!US	37.89	-85.96	Fort Knox	venue
!CU	20.14	-75.21	Guantanamo|Guantanamo Bay	city
!US	28.39	-80.61	Cape Canaveral	venue
!US	40.71	-74.01	Wall Street	venue	New York
!US	40.78	-73.97	Manhattan	city
!US	40.65	-73.95	Brooklyn	city
!US	40.68	-73.84	Queens	city
!US	40.85	-73.87	Bronx	city
!US	40.56	-74.14	Staten Island	city
!US	40.81	-73.95	Harlem	city
!US	40.82	-73.19	Long Island	region
!US	34.10	-118.33	Hollywood	city
!US	37.39	-122.06	Silicon Valley	region
!US	41.69	-70.30	Cape Cod	region
!US	41.39	-70.62	Martha's Vineyard	region
!US	21.36	-157.95	Pearl Harbor	venue	Honolulu
!US	26.68	-80.04	Mar-a-Lago	venue
!RU	55.75	37.62	Kremlin	venue	Moscow
!RU	55.75	37.62	Red Square	venue	Moscow
!KZ	45.62	63.32	Baikonur	city
!GB	55.95	-3.17	Holyrood	venue	Edinburgh
!GB	51.50	-0.13	Downing Street|10 Downing Street	venue	London
!GB	51.50	-0.13	Westminster	venue	London
!GB	51.50	-0.13	Whitehall	venue	London
!GB	51.50	-0.14	Buckingham Palace	venue	London
!GB	51.48	-0.60	Windsor Castle	venue
!GB	57.04	-3.23	Balmoral	venue
!GB	52.83	0.51	Sandringham	venue
!GB	51.74	-0.78	Chequers	venue
!GB	54.60	-5.83	Stormont	venue
!GB	51.42	-0.21	Wimbledon	city
!GB	51.55	-0.30	Wembley	city
!GB	51.47	-0.45	Heathrow|Heathrow Airport	venue	London
!GB	51.15	-0.19	Gatwick|Gatwick Airport	venue
!GB	51.88	0.24	Stansted|Stansted Airport	venue
!GB	55.12	-3.35	Lockerbie	city
!GB	56.28	-3.75	Gleneagles	venue
!GB	54.46	-6.08	Hillsborough	city
!UA	51.27	30.22	Chernobyl|Chornobyl	city
!CH	46.80	9.84	Davos	city
!EG	27.92	34.33	Sharm el-Sheikh|Sharm el Sheikh	city
!LU	49.47	6.37	Schengen	city
!NL	50.85	5.69	Maastricht	city
!BA	44.11	19.30	Srebrenica	city
!US	39.76	-84.19	Dayton	city
!NL	52.31	4.76	Schiphol	venue	Amsterdam
!FR	48.72	2.38	Orly	venue	Paris
!FR	49.01	2.55	Charles de Gaulle Airport	venue	Paris
!FR	48.87	2.31	Champs-Elysees|Champs-Élysées	venue	Paris
!CN	39.90	116.39	Tiananmen Square|Tiananmen	venue	Beijing
!EG	30.04	31.24	Tahrir Square	venue	Cairo
!KR	37.96	126.68	Panmunjom	venue
!JP	37.42	141.03	Fukushima Daiichi	venue
!AU	-33.89	151.27	Bondi|Bondi Beach	city
!AU	-25.34	131.04	Uluru|Ayers Rock	venue
!ZA	-33.81	18.37	Robben Island	venue	Cape Town
!PL	50.04	19.18	Auschwitz	venue
!DE	48.26	11.43	Dachau	city
!FR	49.0	0.25	Normandy	region
!FR	48.2	-2.9	Brittany	region
!FR	44.0	6.0	Provence	region
!FR	48.5	7.5	Alsace	region
!BE	51.0	4.0	Flanders	region
!BE	50.4	4.9	Wallonia	region
!ID	-8.4	115.2	Bali	region
!ID	-7.5	110	Java	region
!ID	0	102	Sumatra	region
!ID	1	114	Borneo	region
!ID	4.4	97	Aceh	region
!PH	7.5	125	Mindanao	region
!JP	26.5	128	Okinawa	region
!JP	43.4	142.9	Hokkaido	region
!JP	36	138	Honshu	region
!UA	45.3	34.4	Crimea	region
!UA	48.2	38.3	Donbas|Donbass	region
!RU	43.3	45.7	Chechnya	region
!RU	60	100	Siberia	region
!GE	43.1	41	Abkhazia	region
!GE	42.3	44.1	South Ossetia	region
!AZ	39.8	46.8	Nagorno-Karabakh	region
!MD	47.2	29.2	Transnistria	region
!IQ	36.2	44	Kurdistan|Iraqi Kurdistan	region
!PS	32.0	35.3	West Bank	region
!PS	31.4	34.3	Gaza Strip	region
!PS	31.8	35.2	East Jerusalem	city
!SY	33.0	35.8	Golan Heights|Golan	region
!EG	29.5	34	Sinai|Sinai Peninsula	region
!EG	30.5	32.3	Suez Canal	region
!SD	13	25	Darfur	region
!SO	9.5	46	Somaliland	region
!SO	8.4	49	Puntland	region
!ET	14	39	Tigray	region
!NG	5.5	7.5	Biafra	region
!TZ	-6.2	39.2	Zanzibar	region
!IN	34	76	Kashmir	region
!CN	32	90	Tibet	region
!CN	44	125	Manchuria	region
!MP	15.2	145.75	Saipan	region
!AR	-41	-69	Patagonia	region
!EC	-0.6	-90.6	Galapagos|Galapagos Islands	region
!CL	-27.1	-109.4	Easter Island	region
!AU	-42	147	Tasmania	region
!PT	38.5	-28	Azores	region
!PT	32.7	-17	Madeira	region
!ES	28	-15.5	Canary Islands|Canaries	region
!ES	39.6	3	Majorca|Mallorca	region
!ES	39	1.4	Ibiza	region
!GR	35.2	24.9	Crete	region
!GR	39.6	19.8	Corfu	region
!GR	39.2	26.3	Lesbos	region
!IT	37.5	14	Sicily	region
!IT	40	9	Sardinia	region
!IT	35.5	12.6	Lampedusa	city
!FR	42	9	Corsica	region
!GB	50.7	-1.3	Isle of Wight	region
!GB	53.9	-1.6	Yorkshire	region
!GB	51.2	0.7	Kent	region
!GB	51.8	0.6	Essex	region
!GB	51.2	-0.4	Surrey	region
!GB	50.9	-0.1	Sussex	region
!GB	50.7	-3.8	Devon	region
!GB	50.4	-4.8	Cornwall	region
!GB	52.7	1	Norfolk	region
!GB	52.2	1	Suffolk	region
!GB	50.8	-2.3	Dorset	region
!GB	51.1	-3	Somerset	region
!GB	51.1	-1.3	Hampshire	region
!GB	51.8	-1.3	Oxfordshire	region
!GB	51.8	-0.8	Buckinghamshire	region
!GB	52.3	0	Cambridgeshire	region
!GB	53.9	-2.6	Lancashire	region
!GB	54.6	-2.9	Cumbria	region
!GB	55.2	-2	Northumberland	region
!GB	53.1	-0.2	Lincolnshire	region
!GB	53.1	-1	Nottinghamshire	region
!GB	53.1	-1.6	Derbyshire	region
!GB	52.7	-1.1	Leicestershire	region
!GB	52.8	-2	Staffordshire	region
!GB	52.6	-2.7	Shropshire	region
!GB	52.2	-2.2	Worcestershire	region
!GB	51.8	-2.2	Gloucestershire	region
!GB	51.3	-1.9	Wiltshire	region
!GB	51.4	-1	Berkshire	region
!GB	51.8	-0.2	Hertfordshire	region
!GB	52.1	-0.5	Bedfordshire	region
!GB	52.3	-0.8	Northamptonshire	region
!GB	52.3	-1.6	Warwickshire	region
!GB	53.2	-2.5	Cheshire	region
!GB	53.4	-2.9	Merseyside	region
!GB	55	-1.6	Tyneside	region
!GB	51.5	-0.4	Middlesex	region
!GB	59	-3	Orkney	region
!GB	60.3	-1.3	Shetland	region
!GB	52.5	-1.9	Midlands|West Midlands	region
!IE	54.9	-8	Donegal	region
!IE	53.9	-9.3	Mayo|County Mayo	region
!IE	52.1	-9.7	Kerry|County Kerry	region
!GB	54.3	-5.9	County Down	region
!GB	54.9	-6.2	County Antrim	region
!CA	46.5	-74.5	Laurentians	region
!CA	45	-63	Nova Scotia	region
!CA	54	-60	Labrador	region
!US	43.5	-71.5	New England	region
!US	42	-93	Midwest	region
!US	34.5	-117	Southern California	region
!US	39.5	-121.5	Northern California	region
!US	38.5	-81	Appalachia	region
!US	37.83	-122.42	Alcatraz	venue	San Francisco
!US	36.1	-112.1	Grand Canyon	venue
!US	44.6	-110.5	Yellowstone|Yellowstone National Park	venue
!US	37.83	-119.5	Yosemite|Yosemite National Park	venue
!US	28.57	-80.65	Kennedy Space Center	venue
!US	29.56	-95.09	Johnson Space Center	venue
!US	34.91	-117.88	Edwards Air Force Base	venue
!US	34.74	-120.57	Vandenberg Air Force Base|Vandenberg Space Force Base	venue
!US	38.81	-76.87	Andrews Air Force Base|Joint Base Andrews	venue	Washington
!US	39.13	-75.47	Dover Air Force Base	venue
!DE	49.44	7.6	Ramstein Air Base|Ramstein	venue
!TR	37	35.43	Incirlik Air Base|Incirlik	venue	Adana
!AF	34.95	69.26	Bagram Air Base|Bagram Airfield|Bagram Air Field|Bagram	venue
!QA	25.12	51.31	Al Udeid Air Base|Al Udeid	venue
!IO	-7.31	72.41	Diego Garcia	venue
!US	36.95	-76.33	Naval Station Norfolk	venue
!US	31.14	-97.78	Fort Hood	venue
!US	35.14	-79	Fort Bragg	venue
!US	32.36	-84.95	Fort Benning	venue
!US	33.38	-117.4	Camp Pendleton	venue
!US	34.67	-77.35	Camp Lejeune	venue
!US	35.89	-106.31	Los Alamos	city
!US	40.15	-76.72	Three Mile Island	venue
!US	40.71	-74.01	Ground Zero	venue	New York
!US	40.76	-73.99	Times Square	venue	New York
!US	40.78	-73.97	Central Park	venue	New York
!US	43.88	-103.46	Mount Rushmore	venue
!IL	32.01	34.89	Ben Gurion Airport|Ben Gurion International Airport|Ben-Gurion Airport	venue	Tel Aviv
!IL	31.78	35.24	Temple Mount	venue	Jerusalem
!KH	13.41	103.87	Angkor Wat	venue
!PE	-13.16	-72.55	Machu Picchu	venue
!IN	27.17	78.04	Taj Mahal	venue	Agra
!GB	51.18	-1.83	Stonehenge	venue
!GB	51.51	-0.13	Trafalgar Square	venue	London
!GB	56.07	-4.82	Faslane	venue
!IR	35.8	51.39	Evin Prison	venue	Tehran
!IR	28.97	50.84	Bushehr	city
!IR	33.51	51.92	Natanz	city
!KP	39.8	125.75	Yongbyon	venue
!RU	62.93	40.58	Plesetsk|Plesetsk Cosmodrome	venue
!RU	55.88	38.11	Star City	venue
!CN	40.96	100.29	Jiuquan|Jiuquan Satellite Launch Center	venue
!AQ	-77.85	166.67	McMurdo Station|McMurdo	venue
!AQ	-90	0	South Pole	venue
!CN	19.2	109.7	Hainan|Hainan Island	region
!ID	-2	121	Sulawesi	region
!ID	-4	138	Papua	region
!PF	-17.65	-149.45	Tahiti	region
!NO	78.5	16	Svalbard|Spitsbergen	region
!GB	53.28	-4.35	Anglesey	region
%	7.2	21.1	Africa	African|Africans
%	29.8	89.3	Asia	Asian|Asians
%	48.7	9.1	Europe	European|Europeans
%	46.1	-100.5	North America	North American|North Americans
%	-14.6	-57.7	South America	South American|South Americans
%	-15	-65	Latin America	Latin American|Latin Americans
%	12.8	-85.6	Central America	Central American|Central Americans
%	28	45	Middle East	Middle Eastern|Mideast
%	33	40	Near East	
%	30	115	Far East	Far Eastern
%	10	105	Southeast Asia	Southeast Asian|South East Asian|South-East Asia
%	25	80	South Asia	South Asian
%	35	115	East Asia	East Asian
%	45	65	Central Asia	Central Asian
%	52	27	Eastern Europe	Eastern European
%	48	5	Western Europe	Western European
%	41	15	Southern Europe	
%	29	5	North Africa	North African
%	12	-2	West Africa	West African
%	1	36	East Africa	East African
%	-22	24	Southern Africa	
%	0	20	Sub-Saharan Africa	
%	63	12	Scandinavia	Scandinavian|Scandinavians
%	43	21	Balkans	Balkan
%	57	25	Baltics	
%	42.5	44.5	Caucasus	Caucasian
%	-18	138	Oceania	
%	-65	0	Antarctic Ocean	Southern Ocean
%	75	0	Arctic	
%	15	-75	Caribbean	
%	39	33	Anatolia	
%	32	3	Maghreb	
%	8	46	Horn of Africa	
%	15	10	Sahel	
%	23	12	Sahara	
%	27	51	Persian Gulf	
%	20	38.5	Red Sea	
%	43	34	Black Sea	
%	42	50.5	Caspian Sea	
%	35	18	Mediterranean	Mediterranean Sea
%	58	20	Baltic Sea	
%	56	3	North Sea	
%	14	115	South China Sea	
%	25	-90	Gulf of Mexico	
%	12	48	Gulf of Aden	
%	0	-160	Pacific	Pacific Ocean
%	-30	-140	South Pacific	
%	10	-30	Atlantic	Atlantic Ocean
%	40	-40	North Atlantic	
%	-10	70	Indian Ocean	
%	50.2	-2	English Channel	
%	26.6	56.3	Strait of Hormuz	
%	35.95	-5.5	Strait of Gibraltar	
%	3	100.5	Strait of Malacca	Malacca Strait
%	24.5	119.5	Taiwan Strait	Strait of Taiwan
%	41.1	29.1	Bosporus	Bosphorus
%	65.8	-169	Bering Strait	
%	-9.9	142.5	Torres Strait	
%	-41.2	174.5	Cook Strait	
%	24.2	-81	Florida Straits	Straits of Florida
%	-5	110	Java Sea	
%	36	123	Yellow Sea	
%	29	125	East China Sea	
%	40	135	Sea of Japan	
%	53	150	Sea of Okhotsk	
%	58	-178	Bering Sea	
%	75	40	Barents Sea	
%	68	1	Norwegian Sea	
%	53.7	-5	Irish Sea	
%	50.5	-8	Celtic Sea	
%	43	15	Adriatic Sea	Adriatic
%	38.5	25	Aegean Sea	Aegean
%	38	19	Ionian Sea	
%	40	12	Tyrrhenian Sea	
%	40.7	28.2	Sea of Marmara	
%	46	36.5	Sea of Azov	
%	15	65	Arabian Sea	
%	10	95.5	Andaman Sea	
%	-11	127	Timor Sea	
%	-17	155	Coral Sea	
%	-40	160	Tasman Sea	
%	20	130	Philippine Sea	
%	31.5	35.5	Dead Sea	
%	24.8	58.5	Gulf of Oman	
%	59.9	26	Gulf of Finland	
%	10	101	Gulf of Thailand	
%	57	-144	Gulf of Alaska	
%	45	-4	Bay of Biscay	
%	29	-60	Sargasso Sea	
%	-73	-45	Weddell Sea	
%	-75	-175	Ross Sea	
%	15	88	Bay of Bengal	
%	28.5	84	Himalayas	Himalayan
%	46.5	9	Alps	Alpine
%	-20	-67	Andes	Andean
%	-3	-60	Amazon	`;
