// Made by src/gazetteer/build/make.ts: see src/gazetteer/gazetteer.ts for how to read it.
export default `=AD	42.5	1.5	Andorra	Andorran|Andorrans
@
^425 16
*Encamp200
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
^367 706
Ashkasham209
Fayzabad340
Jurm222
@02	35.3	63.6	Badghis
^357 638
Ghormach300
@
^359 687
Baghlan420
Nahrin324
Pul-e Khumri400
@
^344 670
Bamyan448
Panjab200
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
Sangin254
@
^333 611
Chahar Burj29B
Herat5AB
Kafir Qala3E0
Karukh2CF
Kuhsan2E1
Kushk209
Qarah Bagh2G7
Shindand30A
@
^345 690
Kabul|Caboul!702
Paghman310
@14	35	69.5	Kapisa
@17	34	69.3	Logar
^340 689
Baraki Barak300
Hukumati Azrah227
Pul-e 'Alam201
@18	34.4	70.4	Nangarhar
^341 705
Jalalabad|Jalal Abad530
Markaz-e Woluswali-ye Achin202
@19	30.8	62.3	Nimroz
^302 618
Khash2DA
Mirabad220
Rudbar208
Zaranj381
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
^321 669
Qalat200
@29	32.9	68.8	Paktika
^328 684
Zarghun Shahr200
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
^354 659
Chiras201
Larkird218
Sang-e Charak245
Sar-e Pul380
Tukzar255
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
^329 666
Uruzgan200
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
^405 199
Berat321
Kuçovë330
Çorovodë203
@
^415 200
Bulqizë202
Burrel210
Peshkopi224
@
^413 195
Durrës400
Krujë323
Shijak201
@
^409 200
Cërrik210
Elbasan421
Gramsh202
Librazhd-Qendër233
@
^406 196
Fier410
Lushnjë331
Patos Fshat301
Patos410
@
^401 200
Gjirokastër301
Tepelenë220
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
Kamëz222
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
Vedi213
@
^402 440
Armavir300
Vagharshapat303
@
^401 449
Gavarr332
Martuni204
Sevan240
Vardenis218
@
^403 446
Abovyan300
Hrazdan322
@
^408 443
Alaverdi234
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
^407 449
Dilijan200
Ijevan222
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
Camabatela2B5
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
Coronel Dorrego22H
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
San Clemente del Tuyú2P#
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
^-293 -676
Andalgalá2HD
Recreo20P
San Fernando del Valle de Catamarca58I
Tinogasta2C0
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
Pampa del Indio2GE
Presidencia Roque Sáenz Peña489
Presidencia de la Plaza26F
Quitilipi37B
Resistencia51N
San Bernardo236
Tres Isletas3D9
Villa Berthet239
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
La Carlota27J
La Falda2U7
Laboulaye30I
Las Varillas2MP
Marcos Juárez3EV
Morteros2YW
Oliva2LG
Oncativo2MF
Pilar2OD
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
Santa Lucía2D4
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
Federación2LR
Gualeguay30D
Gualeguaychú41L
La Paz3OA
Paraná5E1
Rosario del Tala28F
San José de Feliciano2RI
San Salvador2FL
Santa Elena3M8
Victoria354
Villaguay3CG
@
^-263 -594
Clorinda2AH
El Colorado200
Formosa51C
Pirané363
@10	-23.2	-65.3	Jujuy
^-243 -656
Fraile Pintado248
Humahuaca2B2
La Quiaca2M0
Libertador General San Martín358
Palpalá304
San Pedro de Jujuy417
San Salvador de Jujuy513
@11	-37	-65.6	La Pampa
^-374 -646
General Acha200
General Pico4H8
Santa Rosa483
@
^-304 -675
Arauco2I7
Chamical20C
Chilecito3C0
La Rioja4A6
@
^-346 -688
Mendoza6H0
San Martín4F3
San Rafael405
@14	-26.8	-54.8	Misiones
^-275 -559
Aristóbulo del Valle34A
Campo Grande239
Candelaria202
Dos de Mayo25C
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
Veinticinco de Mayo21C
Wanda2FD
@
^-402 -714
Centenario3EX
Chos Malal2SB
Cutral-Có3DM
Neuquén5CX
Plaza Huincul2DM
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
^-261 -660
Cafayate200
Embarcación3TJ
General Enrique Mosconi3ZM
Joaquín V. González3AJ
Orán4UH
Salta5D6
Tartagal4aM
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
Merlo2ED
San Luis540
Villa Mercedes408
@20	-49	-69.1	Santa Cruz
^-516 -692
Caleta Olivia3qH
Pico Truncado2mC
Río Gallegos400
@
^-343 -627
Arroyo Seco3BM
Avellaneda3qU
Capitán Bermúdez3FK
Carcarañá2EF
Casilda3DF
Cañada de Gómez3FD
Ceres2i8
Coronda2NI
Esperanza3TI
Firmat38C
Fray Luis A. Beltrán2FK
Funes2EJ
Gobernador Gálvez4DL
Granadero Baigorria3EK
Gálvez3NF
Laguna Paiva2UK
Las Parejas2GC
Las Rosas2IB
Las Toscas2xY
Pérez3DJ
Rafaela4UC
Reconquista4qV
Recreo2SK
Roldán2EI
Rosario6EL
Rufino300
San Cristóbal2eF
San Javier2bS
San Jorge2O8
San Justo3ZL
Santa Fe5RK
Santo Tomé4QJ
Sunchales3YB
Tostado2p9
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
@
^-143 -1707
Tafuna200
=AT	47.3	13.3	Austria	Austrian|Austrians
@01	47.5	16.6	Burgenland
@02	46.8	13.9	Carinthia
^466 135
Klagenfurt408
Spittal an der Drau220
Villach404
@03	48.2	15.7	Lower Austria
^477 149
Amstetten240
Baden bei Wien33D
Brunn am Gebirge24E
Gänserndorf26I
Klosterneuburg26E
Korneuburg27E
Krems an der Donau277
Mödling34E
Neunkirchen20C
Perchtoldsdorf24E
Sankt Pölten357
Schwechat24G
Stockerau27D
Tulln26C
Wiener Neustadt31D
@04	48.1	13.8	Upper Austria
^479 135
Gmunden203
Linz548
Ried im Innkreis230
Steyr319
Traun237
Wels235
@
^478 130
Salzburg400
@06	47.2	14.9	Styria
^470 148
Graz517
Knittelfeld220
Straßgang206
@07	47.2	11.5	Tyrol
^468 111
Hall in Tirol254
Innsbruck453
Lienz20H
Schwaz266
Telfs250
Wörgl27A
@08	47.3	9.9	Vorarlberg
^472 96
*Hard231
Bludenz202
Bregenz331
Dornbirn321
Feldkirch300
Götzis210
Hohenems221
Lustenau321
Rankweil210
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
^-364 1415
*Orange3V<
*Young2L*
Bathurst3U[
Broken Hill3i0
Cooma22<
Cootamundra2I&
Cowra2Q.
Deniliquin29Z
Dubbo3g-
Forbes2U&
Goulburn3G]
Griffith3Lk
Jindabyne20-
Kelso2U[
Leeton2In
Moama23X
Moree2+^
Mudgee2c[
Narrabri2z^
Parkes2X)
Queanbeyan2A=
Tumut2B)
Yass2G:
^-354 1503
*Auburn3G7
*Casino2&R
Albion Park Rail285
Armidale3nE
Ballina2&X
Bankstown3F7
Baulkham Hills3G7
Blacktown3G6
Blaxland2H3
Bomaderry263
Bowral291
Byron Bay2*X
Campbelltown2D5
Castle Hill3H7
Cessnock2QB
Coffs Harbour3pS
Forster2WM
Glen Innes2vE
Goonellabah2(U
Grafton2vQ
Gunnedah2i0
Hornsby3H8
Inverell2u8
Katoomba2H0
Kempsey2hP
Kiama276
Lennox Head2(X
Liverpool3F6
Maitland4RD
Maroubra3F9
Mona Vale2HA
Moss Vale281
Muswellbrook2V6
Nambucca Heads2mR
Nambucca2mR
New Lambton2PE
Newcastle5PF
Newport2HA
Nowra253
Parramatta3G7
Port Macquarie3eQ
Pottsville2,X
Pymble2H8
Randwick3F9
Sanctuary Point233
South Grafton2vQ
Sydney7F9
Tamworth3h6
Taree2ZM
Toormina2oS
Tuncurry2WM
Turramurra2H8
Tweed Heads2.W
Ulladulla202
Wauchope2dO
Wollongong5A6
Yamba2yV
@
^-237 1339
Alice Springs300
^-125 1308
Darwin400
Palmerston302
@04	-20	145	Queensland|Qld
^-285 1395
Charters Towers2_*
Moranbah2&|
Mount Isa3>0
^-285 1482
*Chinchilla2IO
*Emerald2o0
Bargara2bh
Beaudesert25m
Biloela2fN
Blackwater2n7
Bowen2|0
Brisbane7Am
Bundaberg4af
Cannonvale2]5
Capalaba2Ao
Coomera27p
Dalby2DV
Gatton29f
Gladstone3lV
Gold Coast65q
Goondiwindi20L
Gracemere2pN
Gympie2Nj
Hervey Bay3Wk
Kelvin Grove2Bm
Kingaroy2Ka
Logan City59n
Mackay4/A
Mango Hill2Dm
Maryborough2Uj
Narangba3Dm
Noosa Heads2Ln
Rockhampton4pN
Roma2J6
Southport35q
Surfers Paradise35q
Tamborine Mountain25o
Toowoomba49c
Urraween2Wk
Warwick23c
Woodridge29n
Yeppoon2sP
^-196 1454
*Cairns4R4
Atherton2N1
Ayr20K
Mareeba2Q0
Port Douglas2V1
Redlynch2R3
Townsville53E
@05	-30	135	South Australia
^-378 1359
*Prospect2TR
Adelaide Hills4TS
Adelaide6TR
Athelstone2TS
Campbelltown2TS
Gawler3WS
Happy Valley2RQ
Klemzig2TR
Mount Barker2RU
Mount Gambier30n
Murray Bridge2RY
Nuriootpa2XV
Port Augusta2rJ
Port Lincoln2V0
Port Pirie2kL
Salisbury2UR
Strathalbyn2PU
@06	-41.5	146	Tasmania
^-429 1459
Burnie3I0
Devonport2H5
Hobart50E
Launceston4FC
Ulverstone2H3
@07	-37	145	Victoria
^-385 1416
*Reservoir38Y
*Sale24t
Ararat2CD
Bacchus Marsh28S
Bairnsdale27y
Ballarat49M
Balwyn North37Z
Benalla2Ji
Bendigo4HR
Berwick35c
Burwood27Z
Castlemaine2EQ
Caulfield South26Y
Clifton Springs23U
Colac22K
Craigieburn39Y
Dandenong35a
Darley28S
Drouin24h
Echuca2OW
Elsternwick26Y
Epping39Y
Fawkner28Y
Frankston East34Z
Frankston34Z
Geelong54S
Gisborne2AU
Glen Waverley36a
Hamilton284
Healesville28d
Hoppers Crossing36V
Horsham2I6
Kilmore2CY
Kyabram2MZ
Kyneton2DT
Maryborough2FL
Melbourne City Centre47Y
Melbourne77Y
Mildura3h6
Moe23l
Mooroopna2Lc
Morwell23m
Mount Waverley36Z
Narre Warren South35b
Noble Park35a
Ocean Grove22T
Pakenham34d
Phillip Island20a
Point Cook36W
Portland220
Preston38Y
Rowville36a
Seymour2FZ
Shepparton3Lc
St. Albans38W
St. Albans38W
Sunbury39V
Swan Hill2WK
Tarneit37V
Torquay22R
Traralgon33n
Wallan2BY
Wangaratta3Ll
Warragul23h
Warrnambool319
Werribee36V
West Wodonga2Or
Wodonga3Or
Yarrawonga2Pi
@08	-25	122	Western Australia
^-350 1146
*Collie2GG
Albany30X
Baldivis3RC
Belmont2VD
Bentley2UD
Bunbury4HA
Busselton3D7
Canning Vale3TD
Claremont2UC
Cottesloe2UC
East Fremantle2UC
Geraldton3!0
Joondalup2XC
Kalamunda2UF
Kwinana3SC
Mandurah4PB
Margaret River2A5
Maylands2VD
Mosman Park2UC
Northam2YL
Perth7UD
Quinns Rocks2XB
Rockingham4RB
West Busselton2D7
^-249 1137
Carnarvon200
Karratha2gV
Newman2Fy
^-158 1287
Kununurra200
-AW	12.5	-70	Aruba	Aruban|Arubans
@
^124 -700
Oranjestad!310
Paradera210
San Nicolas201
Santa Cruz210
Savaneta211
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
^411 455
Aghstafa200
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
^401 494
Amiradzhan336
Badamdar224
Baku!635
Bakıxanov436
Baladjary334
Binagadi244
Binǝ347
Buzovna347
Hövsan337
Lökbatan323
Mastaga346
Mǝrdǝkan247
Pirallahı249
Qaraçuxur436
Qobustan200
Sabunçu335
Yeni Suraxanı236
Zabrat345
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
^391 485
Jalilabad310
Prishibinskoye201
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
^408 482
Ismayıllı200
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
^410 478
Qutqashen200
@
^414 469
Qax200
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
^410 456
Tovuz200
@
^405 477
Ucar200
@
^415 487
Xaçmaz301
Xudat210
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
Kakanj28N
Konjic24M
Livno25C
Mostar40K
Odzak2HP
Sanski Most2F9
Sarajevo!65Q
Travnik39J
Tuzla4CT
Velika Kladusa3J0
Visoko37O
Zavidovići2BN
Zenica49L
Zivinice2BS
@
^427 167
Banja Luka5L5
Bijeljina3LP
Bileća22H
Doboj3KE
Foca28L
Gradiska2O6
Mrkonjić Grad2H4
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
*Ravels27O
Aalst42E
Aalter348
Aarschot33M
Aartselaar24I
Antwerp|Anvers|Antwerpen55I
Anzegem219
Arendonk26P
Asse32G
Assenede25C
Balen35Q
Beernem247
Beerse26N
Beersel31H
Beringen33Q
Berlare23E
Beveren35H
Bilzen32T
Blankenberge365
Bocholt25U
Boechout25J
Bonheiden23J
Boortmeerbeek23K
Bornem34G
Brasschaat36J
Brecht37K
Bredene254
Bree24U
Bruges|Brugge456
Buggenhout23G
De Haan264
Deerlijk228
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
Gavere22B
Geel35O
Genk43T
Geraardsbergen31D
Ghent|Gand54B
Gistel254
Grimbergen32I
Haacht23K
Haaltert22E
Halle30G
Hamme34F
Harelbeke327
Hasselt42R
Heist-op-den-Berg34L
Helchteren34S
Herent32L
Herentals35M
Herk-de-Stad22Q
Herselt24N
Herzele22D
Heusden33R
Hoboken35H
Hoogstraten37M
Houthalen33S
Ichtegem244
Izegem326
Jabbeke255
Kalmthout27J
Kapellen36I
Kasterlee25O
Keerbergen23K
Kinrooi24V
Knokke-Heist377
Koksijde340
Kontich34I
Kortemark234
Kortenberg22J
Kortrijk417
Kraainem22J
Kruibeke25H
Kuurne227
Laarne23D
Lanaken32U
Landen21P
Lebbeke23F
Lede23E
Leopoldsburg24R
Leuven42L
Liedekerke22F
Lier34K
Lille25M
Lochristi34C
Lokeren34E
Lommel35R
Londerzeel23H
Lubbeek22M
Lummen23Q
Maaseik34W
Maasmechelen33V
Machelen22I
Maldegem358
Mechelen43J
Meise32H
Menen315
Merchtem23G
Merelbeke33B
Middelkerke352
Mol35P
Mortsel35J
Neerpelt25S
Nevele239
Nijlen35L
Ninove31E
Olen24N
Oosterzele23C
Oostkamp356
Opwijk23G
Ostend453
Oud-Turnhout26O
Oudenaarde32A
Overijse31J
Overpelt25S
Poperinge321
Putte24K
Puurs24H
Ranst25K
Riemst21U
Roeselare325
Ronse30A
Rotselaar23L
Rumst24I
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
Ternat22G
Tervuren31J
Tessenderlo24P
Tielt337
Tienen31N
Tongeren31T
Torhout345
Tremelo23L
Turnhout36N
Veurne241
Vilvoorde32I
Waregem328
Wemmel22H
Wervik214
Westerlo34N
Wetteren33D
Wevelgem316
Wezembeek-Oppem21J
Wichelen23E
Willebroek34I
Wingene247
Wommelgem25J
Wuustwezel37K
Ypres323
Zandhoven25L
Zaventem32J
Zedelgem345
Zele34E
Zelzate25C
Zemst33J
Zoersel36L
Zonhoven33S
Zonnebeke224
Zottegem32C
Zulte228
Zwevegem317
Zwijndrecht35H
@WAL	50.2	4.6	Walloon
^496 32
*Dour286
*Liège5AO
*Manage39A
*Visé2BP
Amay29L
Andenne39J
Anderlues28B
Ans3BN
Arlon31Q
Ath3A6
Aubange20Q
Basse Lasne2BD
Bastogne24P
Beloeil2A5
Bernissart294
Beyne-Heusay2AP
Binche38A
Blégny2BP
Boussu386
Braine-l'Alleud3BC
Braine-le-Comte3A9
Chapelle-lez-Herlaimont29B
Charleroi58C
Chaudfontaine3AO
Châtelet38D
Ciney27J
Colfontaine387
Courcelles39C
Couvin25D
Dinant27H
Dison2AR
Enghien2B8
Esneux29O
Eupen3AS
Farciennes28D
Fleurus39E
Flémalle-Haute3AM
Fléron2AP
Frameries387
Gembloux3AF
Genappe2AD
Gerpinnes27D
Grez-Doiceau2BF
Hannut2BJ
Herstal3BO
Herve2AQ
Huy39K
Jodoigne2BH
La Louvière49A
Lessines2B6
Louvain-la-Neuve3BE
Malmédy28S
Marche-en-Famenne26L
Mettet27F
Mons498
Morlanwelz-Mariemont39A
Mouscron3B0
Namur49H
Nivelles3AB
Oupeye3BO
Pont-à-Celles29C
Profondeville28H
Péruwelz294
Quaregnon387
Rixensart3BD
Rochefort26K
Saint-Ghislain386
Saint-Nicolas3AN
Seneffe29B
Seraing4AN
Soignies3A9
Soumagne2AP
Sprimont29P
Theux29Q
Thuin27B
Tournai4A2
Tubize3BA
Verviers3AR
Virton20N
Walcourt27C
Wanze29K
Waremme2BL
Waterloo3BC
Wavre3BE
Éghezée2AH
=BF	13	-2	Burkina Faso|Upper Volta	Burkinabe
@
^117 -39
Boromo20A
Dédougou384
Nouna3A0
Toma2BA
Tougan2E8
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
Ziniaré246
Zorgo30D
@
^140 -16
Djibo310
Dori30G
@
^110 -32
Dano211
Diébougou200
=BG	43	25	Bulgaria	Bulgarian|Bulgarians
@
^414 231
Blagoevgrad460
Gotse Delchev326
Petrich301
Razlog254
Sandanski322
@
^425 270
Aytos323
Burgas505
Karnobat320
Pomorie216
@
^434 278
Balchik204
Dobrich420
Kavarna205
@
^429 251
Gabrovo402
Sevlievo310
Tryavna204
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
^425 230
Pernik410
Radomir200
@
^433 241
Cherven Bryag200
Levski21A
Pleven415
@
^420 245
Asenovgrad304
Karlovo363
Parvomay217
Plovdiv523
Rakovski234
Stamboliyski210
@
^435 265
Razgrad300
@
^438 260
Rousse400
@
^433 269
Novi Pazar213
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
^423 232
Botevgrad366
Etropole258
Ihtiman216
Kostinbrod250
Samokov304
@
^422 253
Chirpan200
Kazanlak341
Radnevo216
Stara Zagora423
@
^433 262
Popovo210
Targovishte304
@
^432 274
Provadia200
Varna505
@
^431 253
Gorna Oryahovitsa304
Pavlikeni210
Sistov351
Veliko Tarnovo403
@
^440 229
Vidin300
@
^432 236
Byala Slatina233
Kozloduy261
Mezdra201
Vratsa400
@
^422 265
Elhovo201
Yambol430
=BH	26	50.6	Bahrain	Bahraini|Bahrainis
@
^262 506
Al Hadd201
Al Muharraq410
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
^-31 294
Bubanza200
@
^-39 296
Bururi300
@
^-29 291
Cibitoke200
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
Hévié202
Ouidah400
@
^89 23
Bembèrèkè3D4
Bétérou230
Nikki3A9
Parakou443
Tchaourou303
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
^-149 -675
Guayaramerín3fL
La Santisima Trinidad41Q
Riberalta4dE
Rurrenabaque250
San Borja308
Santa Ana de Yacuma2CL
@
^-172 -681
La Paz670
Patacamaya202
@
^-183 -671
Huanuni203
Oruro530
@
^-110 -688
Cobija300
@
^-221 -669
Colchani2I0
Llallagua3b3
Potosí4PB
Tupiza37C
Villazón30D
@
^-200 -638
*Ascensión2h7
Camiri303
Cotoca3M8
Mineros2T6
Montero4R5
Portachuelo2Q4
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
^-110 -727
Brasiléia20e
Cruzeiro do Sul4Y0
Feijó2SN
Plácido de Castro27t
Rio Branco5An
Sena Madureira3Je
Senador Guiomard29o
Tarauacá2SJ
@02	-9.7	-36.6	Alagoas
^-103 -380
Arapiraca45D
Atalaia38K
Batalha269
Cajueiro26G
Campo Alegre25G
Capela29J
Coruripe32I
Delmiro Gouveia390
Lagoa da Canoa25D
Maceió66N
Maragogi2DS
Marechal Deodoro36L
Matriz de Camaragibe3BP
Messias29M
Murici3AL
Penedo30E
Pilar37K
Porto Calvo2DQ
Pão de Açúcar266
Rio Largo48L
Santana do Ipanema398
Satuba27M
São José da Laje2DJ
São José da Tapera276
São Luís do Quitunde3AO
São Miguel dos Campos35J
União dos Palmares3BK
Viçosa39I
@03	0	-51.2	Amapá
^-1 -512
Macapá511
Santana400
@04	-4.4	-63.5	Amazonas
^-88 -700
Benjamin Constant2i0
Boca do Acre20Q
Carauari3dV
Coari3l+
Codajás2o?
Eirunepé2L1
Fonte Boa2#d
Humaitá3D,
São Paulo de Olivença2sB
Tabatinga3k1
Tefé3sr
^-58 -671
Borba2E;
Iranduba2P+
Manacapuru3P&
Manaus6R-
Manicoré20w
Nova Olinda do Norte2J@
Novo Aripuanã27)
Rio Preto da Eva3V:
São Gabriel da Cachoeira2v0
^-34 -584
Barreirinha26D
Itacoatiara430
Maués307
Parintins48H
@05	-13.5	-41.4	Estado de Bahia
^-181 -452
*Maracás3lm
Acajutiba2%.
Alagoinhas4y*
Amargosa3pu
América Dourada2(c
Araci2*!
Barra da Estiva2jd
Barra3,L
Barreiras4x2
Barro Alto2#X
Bom Jesus da Lapa3mI
Brumado3dZ
Buerarema2Vx
Cachoeira2t!
Caculé2aU
Caetité3eR
Cafarnaum2%b
Camamu2gz
Camaçari5s+
Campo Formoso3<n
Canavieiras3O#
Capim Grosso2)q
Carinhanha2cE
Castro Alves2rw
Catu3v*
Coaraci3Zu
Conceição da Feira2u!
Conceição do Coité3&x
Conceição do Jacuípe3w%
Conde2#<
Correntina2m6
Cruz das Almas3sz
Cícero Dantas3;*
Entre Rios3!-
Esplanada3#/
Euclides da Cunha3<!
Eunápolis4Hu
Feira de Santana5w!
Formosa do Rio Preto2-0
Gandu3iv
Guanambi4dO
Iaçu3ro
Ibicaraí3Wu
Ibipeba2&W
Ibirataia3eu
Ibotirama2xK
Iguaí2Xp
Ilhéus4X!
Inhambupe2#*
Ipiaú3et
Ipirá3xt
Irecê4*X
Itaberaba3un
Itabuna5Xx
Itacaré2c!
Itajuípe2Yw
Itamaraju3Bv
Itambé3Tk
Itanhém29n
Itaparica3q&
Itapetinga4To
Itarantim2Op
Itiruçu2ko
Itororó2Up
Ituberá3iz
Jacobina3+l
Jaguaquara3kq
Jaguarari3>o
Jequié4gp
Jeremoabo2@)
Jitaúna2fr
Lapão2)Y
Lauro de Freitas4q+
Livramento do Brumado3iY
Macaúbas2pP
Madre de Deus2s(
Mairi2%p
Maragogipe3r#
Mascote3Px
Mata de São João3u+
Medeiros Neto27o
Miguel Calmon2)k
Morro do Chapéu3(e
Mucuri30u
Mundo Novo2!l
Muritiba3qy
Nazaré3p!
Nova Soure2+)
Nova Viçosa32w
Olindina2)+
Pindobaçu2:m
Piritiba2%k
Porto Seguro4Hz
Posto da Mata32r
Poções3am
Prado28y
Riacho de Santana2jN
Riachão das Neves2%3
Riachão do Jacuípe2#w
Ribeira do Pombal3/)
Rio Real3(/
Ruy Barbosa3wl
Salvador7p)
Santa Cruz Cabrália3I!
Santa Maria da Vitória3lA
Santaluz3*w
Santana2aY
Santo Amaro3u&
Santo Antônio de Jesus4px
Santo Estêvão3vx
Saubara2s%
Seabra2vY
Senhor do Bonfim3<o
Serrinha3%!
Simões Filho4r*
Sobradinho3rz
São Francisco do Conde3t&
São Gonçalo dos Campos2v!
São Sebastião do Passé3u)
Tapiramutá2#i
Terra Nova2vj
Tucano3-%
Uauá2^v
Ubaitaba3cx
Ubatã2dv
Una3Sz
Uruçuca3Zx
Valente2)v
Valença4lz
Vera Cruz3tg
Vitória da Conquista5Wi
Xique Xique3/P
^-94 -399
Curaçá240
Paulo Afonso40H
@06	-5.2	-39.5	Ceará
^-75 -411
Acaraú3kA
Acopiara3EG
Amontada2fD
Aquiraz4aR
Aracati3TX
Aracoiaba2VN
Araripe23A
Assaré26C
Barbalha32I
Barro28M
Barroquinha2j0
Baturité3WM
Beberibe3XU
Bela Cruz2i9
Boa Viagem3OE
Brejo Santo30L
Camocim3k3
Campos Sales247
Canindé3VI
Caririaçu25I
Cascavel3YT
Caucaia5cO
Cedro29K
Coreaú2e4
Crateús3N4
Crato43H
Eusébio3aQ
Farias Brito26F
Forquilha2b8
Fortaleza7cQ
Granja3i3
Guaiúba3ZP
Guaraciaba do Norte3X4
Horizonte3YQ
Icó3BM
Iguatu4BI
Independência2L8
Ipu3W4
Irauçuba2cD
Itaitinga3ZQ
Itapagé3cF
Itapipoca3eF
Jaguaribe3GP
Jaguaruana3RX
Juazeiro do Norte53I
Jucás2AG
Lavras da Mangabeira27L
Limoeiro do Norte3OU
Maracanaú5aP
Marco2iA
Milagres22M
Missão Velha23K
Mombaça2IF
Morada Nova3OR
Nova Russas3S5
Novo Oriente2K3
Orós2DM
Pacajus3XQ
Pacatuba3ZP
Paracuru3fL
Paraipaba3fK
Parambu2D4
Pedra Branca3KE
Pentecoste3bI
Quixadá3PL
Quixeramobim3NI
Quixeré2OV
Redenção2XO
Reriutaba2Y5
Russas3QV
Santa Quitéria3W9
Santana do Acaraú2e9
Senador Pompeu2JH
Sobral4c8
São Gonçalo do Amarante3dL
São João dos Inhamuns3F8
Tamboril2R8
Tianguá3c1
Trairi3gI
Ubajara2a2
Umirim2cH
Uruburetama2dG
Varjota2X6
Viçosa do Ceará2d0
Várzea Alegre3M7
@
^-158 -479
Brasília!700
Planaltina523
@08	-19.6	-40.7	Espírito Santo
^-211 -417
Afonso Cláudio2A6
Alegre332
Aracruz4DE
Baixo Guandu3G7
Barra de São Francisco3N8
Cachoeiro de Itapemirim536
Castelo355
Colatina4GB
Conceição da Barra3PK
Ecoporanga2R9
Fundão2CD
Guarapari44C
Guaçuí330
Ibatiba292
Itapemirim219
Iúna282
Linhares4HG
Marataizes319
Mimoso do Sul203
Montanha2UD
Nova Venécia3OD
Piúma23A
Santa Maria de Jetibá2BA
Serra5AE
São Mateus4OI
Viana37C
Vila Velha58E
Vitória58E
@11	-21.2	-54.5	Mato Grosso do Sul
^-234 -579
*Bonito2NE
Anastácio3TL
Aparecida do Taboado2X*
Aquidauana3TL
Bela Vista3DE
Caarapó28V
Camapuã2dd
Campo Grande6UX
Campo Verde3Uc
Cassilândia3h!
Corumbá4i2
Costa Rica20X
Coxim3nV
Dourados4CV
Jardim3JI
Ladário2i3
Maracaju3IR
Miranda2WF
Naviraí33b
Paranaíba3b)
Ponta Porã39M
Porto Murtinho2H0
Pôrto Barra do Ivinheima24g
Ribas do Rio Pardo2Uf
Rio Brilhante3GY
Rio Verde de Mato Grosso2jV
Sidrolândia2PT
Três Lagoas4Q!
@13	-5.3	-44.7	Maranhão
^-76 -475
*Balsas41F
Amarante do Maranhão2K8
Arari2fR
Bacabal4XR
Barra do Corda4LN
Barreirinhas2ml
Bom Jardim26A
Brejo2dl
Buriti Bravo2Ib
Carolina230
Carutapera2%F
Caxias4Rf
Chapadinha3df
Codó4Va
Coelho Neto3Xj
Colinas3GX
Coroatá3ZY
Cururupu3wQ
Dom Pedro2QV
Esperantinópolis2RS
Estreito2Ih
Grajaú3IE
Imperatriz5L0
Itapecuru Mirim3gV
Lago da Pedra3XN
Maracaçumé2uF
Monção2fM
Paraibano2CZ
Parnarama2Ji
Penalva2hN
Pindaré Mirim3eM
Pinheiro3pO
Pio XII2cN
Porto Franco2D1
Poção de Pedras2TR
Presidente Dutra3NU
Raposa2BX
Riachão229
Santa Helena2sM
Santa Inês4dL
Santa Luzia303
Santa Quitéria do Maranhão2fo
Santa Rita2ba
São Benedito do Rio Preto2he
São Bento2nR
São Bernardo2gp
São Domingos do Maranhão3KV
São José de Ribamar3oY
São João dos Patos3Bc
São Luís6pW
São Mateus do Maranhão3aU
Timbiras3Xa
Timon4Pl
Tuntum2NT
Tutóia2mq
Urbano Santos2if
Vargem Grande3fa
Viana3iP
Vitorino Freire2aN
Vitória do Mearim2fQ
@14	-13.2	-55.6	Mato Grosso
^-165 -606
Aripuanã3/0
Barra do Bugres3EY
Barra do Garças36^
Chapada dos Guimarães2An
Cuiabá59j
Diamantino2Lg
Jaciara35u
Lucas32l
Nobres2Ih
Nova Olímpia3HX
Nova Xavantina3I]
Poconé32e
Pontes e Lacerda3DD
Poxoréo27!
Rondonópolis40y
Sinop4kp
Várzea Grande59j
@15	-18.8	-45.3	Minas Gerais
^-229 -502
*Cássia2NX
*Manga2[#
Abaeté3bm
Alfenas4Fh
Alpinópolis2Kc
Alvinópolis2S.
Além Paraíba3A;
Andradas38a
Araguari4hK
Araxá4XX
Araçuaí3z[
Arcos3Ql
Açucena2c=
Baependi29r
Bambuí3Tg
Barbacena4H%
Barreiro do Jaíba3/(
Barroso2H!
Barão de Cocais3U)
Belo Horizonte7U#
Belo Oriente3b=
Betim5Ty
Bicas2C-
Boa Esperança3Ik
Bocaiúva3w%
Bom Despacho3Wn
Bom Jesus do Galho2V?
Bom Sucesso2Js
Borda da Mata26e
Botelhos2Dc
Brasília de Minas2)w
Brumadinho3Sy
Buritis2/c
Buritizeiro3tq
Caeté3U&
Camanducaia31f
Cambuí33f
Campanha2Bm
Campestre2Ce
Campina Verde2Y7
Campo Belo3Kn
Campos Altos2We
Campos Gerais3Hi
Capelinha3q=
Capinópolis2g6
Carandaí2J%
Carangola3M]
Caratinga4V[
Carmo do Cajuru2Rs
Carmo do Paranaíba3dd
Carmo do Rio Claro2Jf
Cataguases4F;
Caxambu39r
Cláudio3Ps
Conceição das Alagoas2UI
Conceição do Rio Verde2Ap
Congonhas3O#
Conselheiro Lafaiete4M%
Contagem6Uz
Coração de Jesus2!w
Corinto3jv
Coromandel3iU
Coronel Fabriciano4Y<
Cruzília2Bs
Curvelo4fw
Diamantina3l(
Divinópolis5Sr
Dores do Indaiá2Yk
Elói Mendes3Dk
Esmeraldas4Vx
Espera Feliz2M^
Espinosa2@:
Extrema20d
Formiga4Om
Francisco Sá2%)
Frutal3TD
Governador Valadares5e^
Guanhães3f/
Guaranésia2GY
Guaxupé3GZ
Ibirité4Tz
Ibiá3Yb
Igarapé3Sx
Inhapim2Y[
Ipaba2Z>
Ipatinga5Y=
Itabira4X,
Itabirito3Q%
Itacarambi2>z
Itajubá45l
Itamarandiba3o/
Itambacuri2n|
Itanhandu26r
Itapecerica2Op
Itaú de Minas2MY
Itaúna4Su
Ituiutaba4d7
Iturama3W0
Jacutinga36a
Janaúba4-+
Januária3:w
João Monlevade4V,
João Pinheiro3qe
Juatuba3Tx
Juiz de Fora5B*
Lagoa Formosa2fc
Lagoa Santa3X#
Lagoa da Prata3Tl
Lajinha2R~
Lambari29m
Lavras4Hq
Leopoldina3E<
Lima Duarte2B%
Luz2Vj
Machado3Ch
Manhuaçu3Q]
Manhumirim2P]
Mariana3P*
Mateus Leme3Tw
Matias Barbosa2A+
Matipó2Q?
Matozinhos3Xz
Monte Alegre de Minas2eD
Monte Azul2=/
Monte Carmelo3gR
Monte Santo de Minas2HW
Monte Sião25a
Montes Claros5!#
Muriaé4I>
Muzambinho2Fb
Nepomuceno3Ho
Nova Era2W.
Nova Lima4T%
Oliveira3Ms
Ouro Branco3O&
Ouro Preto4P)
Papagaios2Zt
Paracatu4vX
Paraguaçu2Ej
Paraisópolis23i
Pará de Minas4Uu
Passa Quatro25q
Passos4Ma
Patos de Minas4hb
Patrocínio4eW
Pedro Leopoldo3X!
Perdões3Ip
Pirapora3ur
Pitangui3Wr
Piuí3Og
Pompéu3br
Ponte Nova3P/
Porteirinha2..
Pouso Alegre47h
Poços de Caldas4Ba
Prata3aD
Presidente Olegário2jc
Raposos2T%
Ribeirão das Neves5Vz
Rio Casca2R;
Rio Pomba2G,
Sacramento2US
Salinas3)?
Santa Luzia5V#
Santa Rita do Sapucaí36j
Santa Vitória2f1
Santana do Paraíso3Z<
Santo Antônio do Amparo2Kr
Santo Antônio do Monte3Sn
Santos Dumont3E(
Sarzedo3Tz
Serro2h*
Sete Lagoas5Yy
São Francisco3,r
São Gonçalo do Sapucaí3Ak
São Gotardo3ag
São Joaquim de Bicas2Tx
São João Nepomuceno3E.
São João del Rei4Ix
São Lourenço38p
São Sebastião do Paraíso4KW
Taiobeiras3-@
Timóteo4X<
Tocantins2H.
Três Corações4Cn
Três Pontas3Fl
Tupaciguara3hF
Uberaba5WN
Uberlândia6eJ
Ubá4I/
Unaí4&X
Varginha4Dm
Vazante2nX
Vespasiano4W#
Visconde do Rio Branco3J:
Viçosa4L/
Várzea da Palma3rt
^-198 -415
Aimorés334
Almenara3a8
Carlos Chagas2L7
Conselheiro Pena260
Jequitinhonha2Y5
Medina2a0
Mutum201
Nanuque3KB
Pedra Azul3c2
Resplendor252
Teófilo Otoni4J0
Águas Formosas2R6
Águas Vermelhas2f0
@16	-4.2	-51.9	Pará
^-83 -565
Abaetetuba4(<
Acará2#^
Alenquer3%I
Almeirim3*d
Altamira4ph
Ananindeua5+[
Baião2t*
Barcarena3*?
Belém6*@
Benevides3+^
Breves3(y
Cametá3z,
Castanhal4,~
Conceição do Araguaia30.
Igarapé Miri3#;
Itaituba4e5
Itupiranga3W.
Juruti2z4
Marabá4T:
Mocajuba2v,
Moju3%=
Monte Alegre3#O
Oriximiná3&6
Ourilândia do Norte3Fs
Parauapebas5M(
Portel3%v
Redenção43&
Santarém5xI
Soure3<@
São Félix do Xingu2Hj
São Geraldo do Araguaia2J?
Terra Santa2!0
Tomé Açu3x^
Tucumã2[&
Tucumã3Gr
Tucuruí4j*
Vigia3:_
Xinguara3C(
Óbidos3%A
^-30 -476
Augusto Corrêa2KA
Bragança4J8
Capanema3I4
Capitão Poço3D5
Igarapé Açu3J0
Maracanã2M1
Paragominas401
Salinópolis3O2
Santa Maria do Pará2G0
São Miguel do Guamá3E1
Viseu3IF
@17	-7	-36.7	Paraíba
^-79 -386
Alagoa Grande27U
Areia29T
Bayeux48b
Belém2CV
Boqueirão24P
Caaporã24b
Cabedelo39c
Cajazeiras3A0
Campina Grande57R
Catolé do Rocha3G9
Conde26b
Coremas297
Cuité2EO
Esperança39R
Guarabira3AV
Itabaiana36X
Itaporanga264
João Pessoa68b
Mamanguape3BZ
Mari28X
Monteiro20F
Patos49D
Pedras de Fogo25Z
Pombal3B8
Princesa Isabel226
Rio Tinto2BZ
Santa Luzia2AH
Santa Rita48a
Solânea2BV
Sousa3B4
São Bento3G9
@18	-24.6	-51.5	Paraná
^-265 -546
*Ampére26B
Almirante Tamandaré4Cr
Altãnia2Q7
Antonina2Bx
Apucarana4TV
Arapongas4VW
Araucária49q
Assaí2Vc
Astorga3XT
Bandeirantes3Yg
Bela Vista do Paraíso2ZY
Cambará3Zj
Cambé4WX
Campina Grande do Sul3Ct
Campo Largo4Ap
Campo Mourão4PM
Carambeí2Fj
Cascavel5FB
Castro3Hk
Chopinzinho26L
Cianorte3SK
Clevelândia21L
Colombo5Cs
Colorado3bQ
Corbélia2HD
Cornélio Procópio3Xe
Coronel Vivida25K
Cruzeiro do Oeste2RF
Curitiba6Br
Dois Vizinhos38F
Engenheiro Beltrão2RN
Faxinal2PX
Florestópolis2aW
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
Mandaguaçu2WP
Marechal Cândido Rondon3J5
Marialva3US
Maringá5VR
Medianeira3C5
Nova Londrina2bG
Ortigueira2Nb
Paiçandu3UQ
Palmas30Q
Palmeira3Bk
Palotina3M8
Paranaguá4Az
Paranavaí4YL
Pato Branco43J
Peabiru2QN
Pinhais4Bs
Pinhão28T
Piraquara3Bt
Piraí do Sul2Kl
Pitanga3HS
Ponta Grossa5Ei
Pontal do Paraná28z
Porecatu2bW
Prudentópolis3Da
Quatro Barras2Bt
Reserva2Ib
Rio Branco do Sul3Dr
Rio Negro34m
Rolândia3WW
Santo Antônio da Platina3Wj
Santo Antônio do Sudoeste249
Sarandi4VR
Sengés2Op
Sertanópolis2Ya
Siqueira Campos2Sm
São José dos Pinhais4As
São Mateus do Sul36g
São Miguel do Iguaçu2C4
Telêmaco Borba4Me
Terra Boa2RM
Tibagi2Kg
Toledo4I9
Umuarama4RD
União da Vitória33Z
Wenceslau Braz2Qm
@20	-6.4	-42.9	Piauí
^-91 -446
*Altos3fL
Barras3nN
Bom Jesus202
Campo Maior3hO
Canto do Buriti2AH
Cocal2uU
Demerval Lobão2bJ
Esperantina3qO
Floriano3NG
Ipueiras2Lg
José de Freitas3hK
Luzilândia2uM
Luís Correia2!T
Oeiras3LP
Parnaíba4!S
Pedro II3lV
Picos4KV
Piracuruca3qT
Piripiri3mS
Regeneração2TJ
São João do Piauí27O
São Raimundo Nonato31J
Teresina6eI
União2jH
Uruçuí2J0
Valença do Piauí2RT
Água Branca2WK
@
^-232 -447
Angra dos Reis424
Araruama43O
Areal2AG
Armação de Búzios35S
Arraial do Cabo32R
Barra Mansa475
Barra do Piraí479
Belford Roxo54D
Bom Jesus do Itabapoana3LU
Cabo Frio43R
Cachoeiras de Macacu37K
Campos dos Goytacazes5EY
Cantagalo2CN
Carmo2DL
Casimiro de Abreu37P
Cordeiro2CN
Duque de Caxias64E
Guapimirim37H
Iguaba Grande24P
Itaboraí55I
Itaguaí439
Itaocara2FQ
Itaperuna4KS
Itatiaia271
Japeri46A
Macaé48T
Mangaratiba327
Maricá43J
Mendes27A
Miguel Pereira37C
Miracema3IP
Natividade2MR
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
Porciúncula2MR
Porto Real284
Queimados45B
Resende473
Rio Bonito35L
Rio Claro256
Rio das Ostras47S
Rio de Janeiro83F
Santo Antônio de Pádua3HP
Sapucaia2CI
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
Baraúna2G2
Caicó327
Canguaretama33R
Caraúbas292
Ceará Mirim3BO
Currais Novos34D
Extremoz3AP
Goianinha24Q
João Câmara3CK
Jucurutu278
Macau3GC
Macaíba38O
Mossoró5F5
Nova Cruz32O
Parelhas20B
Parnamirim48P
Santa Cruz35I
Santo Antônio24N
São José de Mipibu26Q
São Miguel2CO
@23	-30.5	-53.4	Rio Grande do Sul
^-335 -571
*Tapes3Sv
Alegrete4bD
Arroio Grande2De
Arroio do Meio2fq
Arroio dos Ratos2Ys
Bagé4MU
Bento Gonçalves4hu
Butiá3Yp
Cacequi2aN
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
Giruá2tS
Gravataí5az
Guaporé3lq
Guaíba4Yw
Herval3Fb
Horizontina2xS
Ibirubá2ne
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
Não Me Toque2oh
Osório3a*
Palmeira das Missões3uc
Panambi3qa
Parobé3d#
Passo Fundo5ql
Pelotas5Hm
Pinheiro Machado2Jb
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
São Francisco de Assis2dK
São Francisco de Paula2f&
São Gabriel3WS
São Jerônimo2Zs
São Leopoldo5by
São Lourenço do Sul3Lp
São Luiz Gonzaga3pL
São Marcos3jy
São Pedro do Sul2dT
São Sebastião do Caí3dv
São Sepé3XZ
Tapejara2sp
Taquara3c#
Taquari3bq
Teutônia3fr
Torres3g:
Tramandaí3Z,
Triunfo2as
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
Presidente Médici2JY
Pôsto Fiscal Rolim de Moura30U
Vilhena44q
@25	2.8	-60.7	Roraima
^28 -607
Boa Vista500
@26	-27.6	-50.7	Santa Catarina
^-291 -529
*Brusque4Ke
Araranguá32Y
Balneário Camboriú3Lh
Barra Velha2Pg
Biguaçu3Gg
Blumenau5Mc
Braço do Norte38b
Campos Novos3HH
Canoinhas3TP
Capinzal3ID
Caçador4NJ
Celso Ramos2FG
Chapecó4K3
Cocal25a
Concórdia3J9
Correia Pinto2FP
Corupá2Rb
Criciúma44Z
Curitibanos3IN
Florianópolis5Fi
Forquilhinha34Y
Gaspar3Md
Guaramirim3Qd
Ibirama3KY
Imbituba39g
Indaial3Mb
Itajaí4Mg
Itapema3Kh
Içara34a
Jaguaruna25d
Jaraguá do Sul4Qc
Joaçaba3JE
Joinville5Sf
Lages4DQ
Laguna36f
Mafra3UV
Morro da Fumaça24b
Navegantes3Mg
Orleans27a
Otacílio Costa2GS
Palhoça4Fg
Penha3Nh
Pomerode3Ob
Porto Belo2Jh
Porto União3TI
Rio Negrinho3SY
Rio do Sul3JX
Santa Cecília2LP
Santo Amaro da Imperatriz3Ef
Schroeder2Rc
Sombrio20X
São Bento do Sul4SZ
São Francisco do Sul3Th
São Joaquim28U
São José59b
São João Batista2If
São Lourenço do Oeste2R0
Tijucas3Jh
Timbó3Na
Três Barras2UQ
Tubarão46d
Videira3LH
Xanxerê3M5
@
^-250 -522
*Panorama2a3
Adamantina3XB
Aguaí3Tq
Agudos3PW
Altinópolis2em
Americana5Nn
Amparo3Ns
Américo Brasiliense3Xf
Andradina3f8
Angatuba2Fc
Aparecida3M,
Apiaí35Y
Araraquara4We
Araras4Qm
Araçatuba4cI
Araçoiaba da Serra2Fk
Artur Nogueira3Oo
Arujá4Gx
Assis4NI
Atibaia4Ju
Auriflama2hG
Avaré4JX
Bady Bassitt2fS
Bariri3TZ
Barra Bonita3Pa
Barretos4ia
Barrinha3ce
Barueri5Fr
Bastos2VF
Batatais3fk
Bauru5RV
Bebedouro4fb
Bertioga3Bz
Birigui4bJ
Biritiba Mirim3E!
Boituva3Hj
Bom Jesus dos Perdões2Jv
Borborema2YV
Botucatu4Lc
Bragança Paulista4Kv
Brodósqui3ej
Brotas3Rf
Buri2Ca
Buritama2dL
Cabreúva3Hp
Caconde2Zu
Cafelândia2WQ
Caieiras4Gt
Cajamar4Gr
Cajati33f
Cajuru3bn
Campinas6Lp
Campos do Jordão3N(
Cananéia20h
Capela do Alto2Fj
Capivari3Kl
Capâo Bonito3Ad
Caraguatatuba4E*
Carapicuíba5Fs
Casa Branca3Wp
Castilho2f7
Catanduva4dW
Caçapava4J&
Cerqueira César2KU
Cerquilho3Ij
Charqueada2Pi
Conchal3Ro
Conchas2Kg
Cordeirópolis3Pl
Cosmópolis3Oo
Cotia4Er
Cravinhos3bj
Cruzeiro4O.
Cubatão4Bw
Cunha2J.
Cândido Mota3NI
Descalvado3Vk
Diadema5Du
Dois Córregos3Qc
Duartina2QS
Elias Fausto2Km
Embu Guaçu4Cs
Embu5Er
Espírito Santo do Pinhal3Tt
Fartura2GR
Fernandópolis4lK
Ferraz de Vasconcelos4Fw
Franca5jm
Francisco Morato4Ht
Franco da Rocha4Ht
Garça3SP
Guapiaçu2gU
Guararapes3bG
Guararema3G!
Guaratinguetá4M,
Guariba3ae
Guarujá5Ax
Guarulhos6Fv
Guará3ki
Guaíra3ld
Hortolândia5Lo
Ibaté3Ug
Ibitinga3WY
Ibiúna3Do
Igarapava3oj
Igaraçu do Tietê3Pa
Iguape33k
Ilha Solteira3k9
Ilhabela3C*
Indaiatuba5Jo
Iperó2Gj
Ipuã2kg
Iracemápolis2Ol
Itaberá2BV
Itajobi2bV
Itanhaém48s
Itapecerica da Serra4Ds
Itapetininga4Ef
Itapeva4AX
Itapevi5Fr
Itapira4Qs
Itaquaquecetuba5Fx
Itararé39T
Itatiba4Ks
Itatinga2Ja
Itaí3GV
Itirapina2Ri
Itu4Hn
Itupeva3Ip
Ituverava3li
Itápolis3YY
Jaboticabal4bd
Jacareí5H!
Jacupiranga23g
Jaguariúna3Nq
Jales3lH
Jandira4Fr
Jardinópolis3ei
Jarinu3Jt
Jaú4Ra
Joanópolis2Lx
José Bonifácio3dP
Jundiaí5Ir
Junqueirópolis2Z8
Juquitiba2Bp
Juquiá27k
Laranjal Paulista3Ki
Leme4Sm
Lençóis Paulista4OY
Limeira5Om
Lins4XP
Lorena4N-
Louveira3Jq
Lucélia2XC
Macatuba2PZ
Mairinque3Fo
Mairiporã3Hu
Maracaí2OF
Martinópolis3TA
Marília5SN
Matão4Yc
Mauá5Dv
Miguelópolis3mg
Miracatu27l
Mirandopólis3dB
Mococa4Zq
Mogi Guaçu4Qr
Mogi Mirim4Qq
Mogi das Cruzes5Fy
Mongaguá39u
Monte Alto3bb
Monte Aprazível2gP
Monte Azul Paulista3fa
Monte Mor3Ln
Morro Agudo3hf
Nova Granada2jT
Nova Odessa3Mn
Novo Horizonte3ZU
Olímpia3hX
Orlândia3hh
Osasco6Fs
Osvaldo Cruz3WD
Ourinhos4KN
Palmital3MK
Paraguaçu Paulista3QG
Paranapanema2GZ
Pariquera Açu23h
Paulínia4Mo
Pederneiras3QY
Pedregulho2ll
Pedreira3Nr
Penápolis3aL
Pereira Barreto3iB
Peruíbe47q
Piedade3Dm
Pilar do Sul3Cj
Pindamonhangaba4L)
Pindorama2cX
Piquete2O,
Piracaia3Jw
Piracicaba5Nk
Piraju3IS
Pirajuí2UR
Pirapora do Bom Jesus2Gq
Pirapozinho3R7
Pirassununga4Um
Pitangueiras3ee
Pompéia3TK
Pontal3eg
Porto Feliz3Il
Porto Ferreira3Vl
Poá4Fx
Pradópolis2af
Praia Grande5Aw
Presidente Bernardes2U6
Presidente Epitácio3W1
Presidente Prudente5T8
Presidente Venceslau3V4
Promissão3ZN
Rancharia3SD
Regente Feijó2S9
Registro35i
Ribeirão Pires4Dw
Ribeirão Preto6ci
Rio Claro5Qk
Rio Grande da Serra3Dw
Rio das Pedras3Mk
Salto de Pirapora3Ek
Salto4In
Santa Adélia2cY
Santa Bárbara d'Oeste5Mm
Santa Cruz das Palmeiras3Wo
Santa Cruz do Rio Pardo3LQ
Santa Fé do Sul3mD
Santa Gertrudes3Pl
Santa Isabel3Hy
Santa Rita do Passa Quatro3Xl
Santa Rosa de Viterbo3Zm
Santana de Parnaíba4Gr
Santo Anastácio2W6
Santo André6Dv
Santo Antônio de Posse3Or
Santos5Ax
Serra Negra3Ot
Serrana3ck
Sertãozinho4dg
Severínia2gY
Socorro3Ov
Sorocaba5Fl
Sumaré5Mn
Suzano5Fx
São Bernardo do Campo6Du
São Caetano do Sul4Eu
São Carlos5Uh
São Joaquim da Barra3ih
São José do Rio Pardo3Yr
São José do Rio Preto5gS
São José dos Campos6I#
São João da Boa Vista4Us
São Lourenço da Serra2Br
São Manuel3Na
São Paulo8Fu
São Pedro3Ph
São Roque3Fp
São Sebastião4C*
São Simão2Zk
São Vicente5Aw
Tabatinga2XZ
Taboão da Serra5Es
Tambaú3Xn
Tanabi3iQ
Taquaritinga3ab
Taquarituba3FU
Tatuí4Gh
Taubaté5K(
Teodoro Sampaio2P0
Tietê3Jj
Tremembé3K)
Tupã4VH
Ubatuba4G-
Valinhos4Kq
Valparaíso2cD
Vargem Grande do Sul3Wr
Vinhedo4Kq
Viradouro2fd
Votorantim4Fm
Votuporanga4kM
Várzea Paulista4Is
Águas de Lindóia3Pu
Álvares Machado3T7
@28	-10.6	-37.4	Sergipe
^-114 -382
Aracaju55B
Barra dos Coqueiros35C
Boquim236
Canindé de São Francisco2H4
Capela29B
Estância318
Itabaiana478
Itabaianinha214
Lagarto356
Laranjeiras36A
Maruim27B
Neópolis2BG
Nossa Senhora da Glória3C8
Nossa Senhora das Dores29A
Nossa Senhora do Socorro45B
Poço Verde270
Propriá3CE
Ribeirópolis298
Simão Dias374
São Cristóvão44A
Tobias Barreto322
Umbaúba205
@
^-184 -526
*Posse3h!
Anicuns2JQ
Anápolis5La
Aparecida de Goiânia5GY
Aragarças2P3
Bela Vista de Goiás2Ea
Caldas Novas47e
Campos Belos2sw
Catalão42l
Ceres3VU
Cristalina3Go
Crixás2dQ
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
Mozarlândia2bK
Nerópolis3KY
Niquelândia3df
Padre Bernardo2Wh
Palmeiras de Goiás2GR
Piracanjuba2Ba
Pirenópolis2Pa
Pires do Rio3Bh
Planaltina4To
Pontalina29W
Porangatu3oZ
Quirinópolis30L
Rio Verde56H
Rubiataba2WS
Santa Helena de Goiás36K
Senador Canedo4HZ
Silvânia2He
São Luís de Montes Belos3JM
São Miguel do Araguaia3pO
Trindade4IV
Uruaçu3dZ
@30	-6.6	-36.5	Pernambuco
^-94 -405
Abreu e Lima4Fu
Afogados da Ingazeira3GT
Agrestina29k
Altinho29i
Amaraji2Ao
Araripina3I0
Araçoiaba2Gs
Arcoverde4AY
Barreiros36r
Belo Jardim3Bf
Belém de São Francisco26F
Bezerros3Cl
Bom Conselho32c
Bom Jardim2Gn
Brejo da Madre de Deus3Df
Buíque38X
Cabo4Bt
Cabrobó29C
Cachoeirinha29h
Canhotinho25h
Carpina4Fq
Caruaru5Bj
Catende37m
Chã Grande2Co
Colônia Leopoldina25m
Condado3Is
Cupira38k
Custódia3DT
Escada3Ar
Feira Nova2Ep
Flores2FP
Floresta38J
Gameleira38p
Garanhuns45e
Glória do Goitá2Eq
Goiana3It
Gravatá4Cn
Ibimirim29S
Igarassu4Gu
Ipojuca3As
Ipubi2H4
Itamaracá2Hv
Itapissuma2Gu
Itaquitinga2Hs
Itaíba25V
Jaboatão dos Guararapes6Dt
Jaboatão6Ct
Jatobá32M
João Alfredo2Fn
Lagoa do Itaenga2Fq
Lajedo37g
Limoeiro3Fo
Macaparana2Io
Maraial26l
Moreno3Ds
Nazaré da Mata3Hr
Olinda5Eu
Ouricuri3F4
Palmares37n
Passira2En
Paulista5Fu
Pedra29a
Pesqueira3Ac
Petrolina500
Pombos2Dp
Quipapá26j
Recife6Du
Ribeirão39p
Rio Formoso27r
Salgueiro3DE
Santa Cruz do Capibaribe4Eh
Santa Maria da Boa Vista267
Serra Talhada3EM
Sertânia3DW
Sirinhaém38s
Surubim3Gl
São Joaquim do Monte2Al
São José da Coroa Grande25s
São José do Belmonte2FH
São José do Egito3JW
São Lourenço da Mata4Et
Tabira2IU
Tamandaré36s
Taquaritinga do Norte2Fj
Timbaúba3Jq
Toritama3Ei
Trindade3G2
Vitória de Santo Antão4Dq
Água Preta27o
Águas Belas33Y
@31	-10.1	-47.8	Tocantins
^-124 -491
Araguaína4q9
Gurupi470
Miracema do Tocantins3S7
Palmas5M8
Taguatinga20R
=BS	24.3	-76	Bahamas	Bahamian|Bahamians
@
^251 -773
Nassau!500
@
^265 -787
Freeport300
Lucaya300
@
^267 -790
West End200
=BT	27.5	90.5	Bhutan	Bhutanese
@
^269 894
Phuntsholing200
@
^270 901
Tsirang300
@
^270 914
Pemagatshel200
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
Gabane203
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
Drahichyn21F
Hantsavichy27R
Ivanava20I
Ivatsevichy36G
Kobryn317
Luninyets31V
Lyakhavichy29Q
Mikashevichy21c
Pinsk40O
Pruzhany358
@
^519 279
Dobrush35Y
Homyel55V
Kalinkavichy32E
Khoyniki20L
Mazyr41D
Rahachow3CL
Rechytsa45P
Svyetlahorsk47I
Zhlobin4AL
Zhytkavichy230
@
^531 238
Ashmyany2DL
Byarozawka26H
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
Byerazino2AN
Dzyarzhynsk394
Fanipol296
Horad Smalyavichy2CE
Kolodishchi2BB
Lyasny2CA
Maladzyechna4F2
Mar''ina Horka37E
Nyasvizh240
Salihorsk408
Slutsk429
Stowbtsy270
Vilyeyka3H2
Zaslawye2C6
Zhodzina4DG
@
^531 286
Asipovichy320
Babruysk506
Bykhaw24G
Chavusy27O
Horki3CO
Kastsyukovichy23Z
Klimavichy25Y
Krychaw36V
Mogilev|Mahilyow58H
Mstsislaw29V
Shklow2BH
@
^544 268
Baran'21Z
Braslaw2C2
Chashniki25O
Haradok2BW
Hlybokaye379
Lyepyel'25J
Navapolatsk4BI
Novolukoml'23O
Orsha41a
Pastavy370
Polatsk4BK
Talachyn20T
Vitebsk58Y
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
Banff2FW
Beaumont2bs
Bonnyville2k[
Calgary6El
Camrose2Xy
Canmore2EY
Coaldale20!
Cochrane2Fh
Cold Lake2m~
Devon1bp
Drayton Valley2Zc
Edmonton6dr
Edson2dO
Fort McMurray4,:
Fort Saskatchewan2eu
Grand Centre2l~
Grande Prairie3t0
High River29n
Hinton2bC
Lacombe2Sp
Leduc2aq
Lethbridge40y
Medicine Hat43[
Morinville2fp
Okotoks2Am
Olds2Ll
Peace River1&F
Ponoka2Uq
Red Deer4Qo
Rocky Mountain House2Rd
Sherwood Park3ct
Slave Lake2ue
Spruce Grove3cn
St. Albert4dq
St. Paul2h;
Stettler1Qz
Stony Plain2cm
Strathmore2Es
Sylvan Lake2Ql
Taber21)
Vegreville2c)
Wainwright1V?
Wetaskiwin2Xs
Whitecourt2jV
^533 -1100
Lloydminster300
@02	54	-125	British Columbia|B.C.
^484 -1303
*Delta47:
*Mission37@
*Surrey57;
*Terrace3zH
*Whistler2H/
Abbotsford47@
Aldergrove27>
Burnaby59/
Campbell River3Gp
Chilliwack48^
Colwood20*
Coquitlam49;
Courtenay3Dr
Duncan34(
Ganges25*
Gibsons2A*
Kitimat2vG
Ladner57.
Ladysmith26&
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
Sechelt2B&
Smithers1%V
Sooke20(
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
Castlegar22W
Cranbrook34p
Dawson Creek2)7
Duck Lake29F
Fernie14w
Fort St. John2-0
Kamloops4G6
Kelowna48E
Kimberley26n
Merritt2A1
Nelson24a
Okanagan5DG
Oliver11D
Penticton34D
Revelstoke2JR
Salmon Arm2GG
Summerland25C
Vernon3CG
West Kelowna38D
@03	55	-97	Manitoba|Man.
^492 -1019
*Dauphin2JI
Brandon36J
Flin Flon2u0
Morden20c
Portage la Prairie28a
Selkirk29o
Steinbach23q
The Pas2k6
Thompson2&e
Winkler20e
Winnipeg67m
@04	46.4	-66.4	New Brunswick|N.B.
^453 -683
Bathurst2NQ
Campbellton2RG
Dieppe38a
Edmundston2L0
Fredericton36G
Lutes Mountain28Y
Miramichi3HS
Moncton48Z
Oromocto25I
St. John40M
Sussex14S
@05	52	-56	Newfoundland and Labrador|Newfoundland|Labrador|N.L.
^475 -669
Happy Valley-Goose Bay2w(
Labrador City2s0
Stephenville2B^
^475 -580
Bay Roberts21l
Carbonear22m
Conception Bay South20o
Corner Brook3F0
Grand Falls-Windsor2EN
Mount Pearl30q
St. John's41r
@07	45	-63	Nova Scotia|N.S.
^438 -661
Amherst2KJ
Antigonish1If
Bridgewater26G
Dartmouth49P
Fall River2AP
Glace Bay3Oz
Greenwood2CC
Halifax58P
Kentville2DG
Lower Sackville3AO
New Glasgow3IZ
Princeville1Km
Sydney Mines2Ox
Sydney4Nx
Truro3GS
Yarmouth200
@08	49.3	-84.5	Ontario|Ont.
^421 -945
Dryden2=H
Fort Frances2&B
Kenora2=0
Thunder Bay4#q
^421 -843
*Concord2Hm
*King2Jl
*Lively1hW
*Midland3Ri
Ajax4Ir
Alliston3Li
Amherstburg20C
Ancaster3Bh
Arnprior2X@
Aurora3Jm
Aylmer27X
Barrie5Nk
Belleville3L+
Bells Corners2W|
Bluewater2ER
Bracebridge2To
Brampton5Gj
Brant3Ae
Brantford4Ae
Brockville3P~
Burlington4Dj
Cambridge4De
Camlachie29L
Carleton Place2U]
Chatham33L
Cobourg3Jz
Collingwood2Of
Corunna28J
Dorchester29W
East Gwillimbury3Kn
East York4Go
Elliot Lake2hH
Essex21F
Etobicoke5Gl
Fort Erie28s
Gananoque1M[
Goderich2GQ
Gravenhurst2Sn
Greater Sudbury4iX
Guelph4Ee
Hamilton5Cj
Hanover2LX
Huntsville3Wp
Huron East2FU
Ingersoll29Y
Innisfil2Ml
Kanata4W_
Kapuskasing2/J
Kincardine2LR
Kingston4L>
Kirkland Lake2yh
Kitchener5Dc
Lambton Shores2BO
Leamington30H
Lindsay3Nu
Listowel2GY
London59V
Markham5Io
Milton4Ei
Mississauga6Fk
Napanee2M:
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
Parry Sound2Wh
Pembroke2b.
Perth1S[
Petawawa2c,
Peterborough4My
Petrolia18M
Pickering4Iq
Port Colborne38p
Port Hope2Jx
Prince Edward3J-
Quinte West3L)
Rayside-Balfour2jV
Renfrew2Y<
Richmond Hill5In
Sarnia49J
Sault Ste. Marie4i0
Scarborough6Ho
Shelburne2Kf
Simcoe27e
Smiths Falls2S^
South Huron2CS
St. Catharines4Bp
St. Thomas37V
Stratford3DY
Temiskaming Shores2sk
Thorold3Ap
Timmins3%U
Toronto7Gn
Tottenham1Jj
Uxbridge2Kq
Valley East2kX
Vanier2X~
Vaughan5Hm
Wasaga Beach2Oh
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
^451 -792
*Asbestos27/
Acton Vale16(
Alma3Z<
Amos3ZB
Beaconsfield33r
Beauceville2B_
Beauharnois22r
Beloeil35y
Blainville36r
Bois-des-Filion26t
Boisbriand35s
Boucherville35w
Brossard44v
Brownsburg-Chatham26m
Buckingham25c
Bécancour2C*
Candiac23v
Cantley25Y
Carignan24x
Chambly34x
Charlemagne16v
Chibougamau2mm
Châteauguay33t
Coaticook20:
Coteau-du-Lac22o
Cowansville21&
Côte-Saint-Luc34t
Delson23v
Deux-Montagnes24r
Dolbeau-Mistassini2c,
Dollard-des-Ormeaux34s
Donnacona1G;
Dorval33s
Drummondville48)
Farnham22!
Gatineau54Z
Granby33&
Hampstead24t
Hudson14p
Joliette39w
Jonquière3X@
Kirkland34r
L'Ancienne-Lorette2H>
L'Assomption27w
L'Île-Perrot23r
La Haute-Saint-Charles4I>
La Prairie33v
La Sarre2b0
La Tuque2N%
Lac-Brome21)
Lachute26n
Laurentides2K+
Laval55t
Lavaltrie28x
Les Coteaux22o
Longueuil54v
Lorraine26s
Louiseville2C#
Lévis4H@
Magog22-
Marieville13y
Mascouche36u
Mercier22t
Mirabel36p
Mont-Laurier2Fb
Mont-Saint-Hilaire25y
Mont-Tremblant2Bk
Montmagny2J~
Montreal64u
Montréal-Ouest14u
Mount Royal34u
Nicolet2B(
Notre-Dame-de-Grâce44u
Notre-Dame-de-l'Île-Perrot23r
Notre-Dame-des-Prairies2Aw
Otterburn Park24y
Pincourt23q
Plessisville2B:
Pointe-Calumet24q
Pointe-Claire33s
Pointe-du-Lac2Y:
Pont Rouge2c-
Pont-Rouge2H;
Princeville2B/
Prévost28p
Québec|Quebec City5H@
Rawdon1At
Repentigny46v
Richelieu13y
Roberval2Y,
Rock Forest33.
Rosemère25s
Rouyn-Noranda3V2
Saguenay4X[
Saint-Amable26x
Saint-Augustin-de-Desmaures2G=
Saint-Basile-le-Grand24x
Saint-Bruno-de-Montarville34x
Saint-Canut26p
Saint-Constant33u
Saint-Eustache35r
Saint-Félicien2a*
Saint-Félix-de-Valois2Bw
Saint-Georges3A|
Saint-Henri1G[
Saint-Hippolyte28q
Saint-Hyacinthe35!
Saint-Jean-sur-Richelieu42x
Saint-Joseph-du-Lac24q
Saint-Jérôme37q
Saint-Laurent44t
Saint-Lazare23p
Saint-Lin-Laurentides28s
Saint-Léonard45u
Saint-Pie14#
Saint-Rémi22u
Saint-Sauveur-des-Monts28o
Saint-Sauveur28o
Saint-Zotique22o
Sainte Catherine de la Jacques Cartier1I<
Sainte-Adèle29p
Sainte-Agathe-des-Monts2An
Sainte-Anne-de-Bellevue13r
Sainte-Anne-des-Plaines27s
Sainte-Catherine23u
Sainte-Catherine2C(
Sainte-Julie35x
Sainte-Marie2D]
Sainte-Marthe-sur-le-Lac24r
Sainte-Thérèse35s
Salaberry-de-Valleyfield32p
Shannon1I=
Shawinigan3F&
Sherbrooke43/
Sorel-Tracy39z
Terrebonne46u
Thetford-Mines3A?
Trois-Rivières4C)
Val-d'Or3UE
Val-des-Monts26Z
Varennes36w
Vaudreuil-Dorion33q
Victoriaville3A.
Westmount34u
Windsor15.
le Plateau23Y
^474 -705
*Chandler29w
Amqui2BV
Baie-Comeau3IO
Baie-Saint-Paul200
Gaspé2Ey
Hauterive2IM
La Malbaie233
Matane2EU
Mont-Joli2CN
Port-Cartier2Qa
Rimouski3AK
Rivière-du-Loup34A
Sainte-Anne-des-Monts1He
Sept-Îles3Sf
@11	54	-106	Saskatchewan|Sask.
^491 -1084
Estevan20s
La Ronge2yV
Meadow Lake1o0
Melfort2cc
Moose Jaw3DT
North Battleford3b1
Prince Albert3fQ
Regina4Ec
Saskatoon5UH
Swift Current2C6
Warman2WI
Weyburn26j
Yorkton2Lx
@12	63	-135	Yukon Territory
^607 -1351
Whitehorse300
@13	65	-118	N.W.T.
^625 -1144
Yellowknife200
@14	70	-90	Nunavut
^637 -685
Iqaluit200
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
^33 199
Bosobolo290
Businga30A
Gbadolite3AB
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
^84 206
Ndélé200
@
^43 212
Alindao270
Kembé237
Mobaye300
@
^65 220
Bria300
@
^43 158
Berbérati400
Carnot361
@
^50 251
Obo24E
Zemio200
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
Bouca208
Kabo2CB
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
^-44 148
Kinkala200
@
^-43 153
Brazzaville!600
@
^-5 156
Makoua250
Owando303
@
^-48 119
Loandjili300
Pointe-Noire600
=CH	47	8	Switzerland	Swiss
@AG	47.4	8.1	Canton of Aargau
^473 79
Aarau211
Baden224
Wettingen324
Wohlen214
Zofingen200
@AI	47.4	9.4	Appenzell Innerrhoden
@AR	47.4	9.4	Canton of Appenzell Ausserrhoden
^474 93
Herisau200
@BE	46.9	7.6	Canton of Bern
^467 72
Bern|Berne!422
Biel/Bienne340
Burgdorf244
Köniz322
Langenthal256
Muri223
Spiez205
Steffisburg214
Thun314
Worb224
@BL	47.5	7.7	Basel-Landschaft
^475 75
Allschwil310
Binningen201
Liestal202
Muttenz201
Münchenstein201
Pratteln202
@BS	47.6	7.6	Canton of Basel-City
^476 76
Basel|Basle400
Riehen300
@FR	46.7	7.1	Canton of Fribourg
^466 71
Bulle200
Fribourg321
@GE	46.2	6.1	Canton of Geneva
^462 61
Carouge300
Geneva|Geneve500
Meyrin300
Onex200
Thônex201
Vernier300
Versoix211
@GL	47	9	Canton of Glarus
@GR	46.6	9.6	Grisons
^468 95
Chur300
Davos203
@JU	47.3	7.2	Canton of Jura
^474 73
Delémont200
@LU	47.1	8.2	Canton of Lucerne
^470 83
Ebikon210
Emmen310
Horw200
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
Uzwil223
Wil232
@SH	47.7	8.7	Canton of Schaffhausen
^477 86
Schaffhausen300
@SO	47.3	7.7	Canton of Solothurn
^472 74
Grenchen200
Olten215
Solothurn201
@SZ	47.1	8.7	Canton of Schwyz
^470 84
Einsiedeln213
Freienbach224
Küssnacht210
Schwyz203
@TG	47.6	9.1	Thurgau
^475 89
Amriswil204
Arbon205
Frauenfeld310
Kreuzlingen223
@TI	46.2	8.8	Canton Ticino
^460 88
Bellinzona222
Locarno220
Lugano402
@UR	46.8	8.6	Canton of Uri
@VD	46.6	6.6	Canton of Vaud
^464 62
Lausanne414
Montreux307
Morges213
Nyon200
Pully215
Renens314
Vevey216
Yverdon-les-Bains344
@VS	46.2	7.5	Valais
^461 70
Martigny-Ville201
Monthey220
Sierre225
Sion314
@ZG	47.1	8.5	Canton of Zug
^472 85
Baar300
Cham200
Zug300
@ZH	47.4	8.7	Canton of Zurich
^472 84
*Seen234
Adliswil211
Bülach231
Dietikon320
Dübendorf322
Horgen212
Kloten232
Küsnacht212
Mattenbach233
Schlieren220
Stadt Winterthur233
Thalwil212
Uster313
Wallisellen222
Wetzikon214
Winterthur433
Wädenswil203
Wülflingen233
Zurich|Zuerich522
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
^65 -84
*Man498
Bangolo259
Biankouma3C8
Danané382
Duekoué32B
Guiglo309
Toulépleu Gueré210
@
^66 -53
Arrah31D
Bocanda258
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
Botro243
Bouaké626
Béoumi320
Dabakala29C
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
Ayamé245
Bonoua311
Grand-Bassam400
@
^58 -62
Divo408
Gagnoa432
Guibéroua240
Lakota305
Oumé368
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
^-394 -732
Angol3G5
Carahue270
Collipulli2E8
Lautaro398
Loncoche206
Nueva Imperial372
Pitrufquén246
Pucón31C
Temuco576
Traiguén2C5
Victoria3C9
Villarrica31A
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
Yumbel27B
@
^-318 -713
Coquimbo4I0
Illapel321
La Serena4J1
Monte Patria2B3
Ovalle4C1
Salamanca203
Vicuña2I6
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
San Clemente269
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
Calbuco2D7
Castro360
Chonchi250
Dalcahue271
Osorno4P7
Port Montt4G9
Puerto Varas3I8
Purranque2M6
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
^-367 -723
Bulnes200
Chillán412
San Carlos333
=CM	6	12	Cameroon	Cameroonian|Cameroonians
@
^35 132
Abong Mbang250
Batouri39C
Bertoua5B5
Bélabo3E1
Bétaré Oya2L9
Garoua Boulaï3OE
Yokadouma20J
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
Bazou214
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
Mundemba290
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
Pitoa2A1
Rey Bouba238
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
Aykol2df
Hotan40d
Huocheng5,n
Kashgar5O0
Kucha4k+
Qapqal4)p
Shache4DC
Xinyuan5#.
Zangguy22S
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
^344 977
Baiyin5L&
Beidao42]
Jiayuguan City4s6
Jinchang4fj
Jiuquan4r8
Lanzhou7Hz
Laojunmiao4s0
Linxia Chengguanzhen5Ct
Mawu20.
Tianshui72@
Wuwei5Zn
Zhangye4jS
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
Amagá23A
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
Dabeiba2D4
El Bagre3JJ
El Carmen de Viboral34E
Envigado45B
Guarne26D
Itagüí55B
La Ceja33D
La Estrella35B
Marinilla35E
Medellín76B
Puerto Berrío38N
Rionegro45D
San Carlos3LJ
San Pedro de Urabá2Q3
Santa Bárbara22B
Santa Fe de Antioquia299
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
^103 -752
Baranoa353
Barranquilla674
Campo de la Cruz313
Candelaria223
Galapa363
Luruaco230
Malambo464
Manatí212
Palmar de Varela344
Polonuevo253
Ponedera234
Puerto Colombia372
Repelón321
Sabanagrande354
Sabanalarga433
Santa Lucía202
Santo Tomás354
Soledad564
@08	1.4	-75.4	Caquetá
^16 -756
El Doncello213
Florencia400
Puerto Rico234
@09	2.2	-76.9	Cauca
^21 -779
Belalcázar35J
Corinto2BG
El Bordo209
Guapí250
Miranda2CH
Morales37D
Patía308
Piendamo35E
Popayán53D
Puerto Tejada3BF
Santander de Quilichao39E
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
La Paz2L8
Pelaya243
Valledupar5M7
@11	6.4	-76.5	Chocó
^52 -767
Istmina200
Quibdó450
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
San Antero2E3
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
Cumaral283
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
Samaniego25C
Tumaco4A0
Túquerres33C
@21	7.9	-72.9	Norte de Santander
^74 -734
Cúcuta659
El Zulia258
Los Patios449
Ocaña480
Pamplona308
Puerto Santander2AA
Tibú2C7
Villa del Rosario449
@22	0.5	-75.9	Putumayo
^5 -769
Mocoa372
Orito220
Puerto Asís304
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
Marsella212
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
Cimitarra240
Floridablanca5C8
Girón4C7
Málaga38C
Piedecuesta4B9
Puerto Wilches2E0
Sabana de Torres2F4
San Gil378
San Vicente de Chucurí2A5
Socorro266
@
^85 -756
Corozal383
Los Palmitos293
Majagual20A
Ovejas2A4
Sampués372
San Benito Abad346
San Luis de Sincé375
San Marcos325
San Onofre3C1
San Pedro295
Sincelejo582
Sucre339
Tolú3A0
@28	4.2	-75.2	Tolima
^32 -758
*Chaparral353
Anaime3C4
Chicoral2A8
Espinal399
Flandes3BA
Fresno2K8
Gaitania200
Guamo288
Honda3KB
Ibagué5C6
Junín2G8
Lérida3H9
Líbano3H7
Mariquita3K9
Melgar3AC
Natagaima247
Padua3J7
Payandé3B7
Venadillo2F9
@29	4.1	-76.4	Valle del Cauca
^33 -770
Andalucía298
Ansermanuevo2FA
Buenaventura330
Buenaventura560
Bugalagrande298
Caicedonia3AC
Candelaria317
Cartago4EB
Dagua243
Darien265
El Cerrito347
Florida308
Guacarí357
Guadalajara de Buga467
Jamundí305
La Unión3C9
La Victoria2CA
Palmira527
Pradera318
Roldanillo3B8
Santiago de Cali|Cali715
Sevilla3AB
Toro2D9
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
Guaduas282
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
San Estanislao2L3
San Jacinto3F4
San Juan Nepomuceno3H4
San Pablo2I2
Turbaco3K1
Villanueva2L2
@
^51 -746
Chiquinquirá358
Duitama47G
Garagoa20C
Paipa27F
Puerto Boyacá390
Sogamoso46H
Tunja44C
@37	5.3	-75.3	Caldas
^50 -759
Aguadas364
Chinchiná403
La Dorada44C
Manizales514
Manzanares237
Neira224
Riosucio342
Salamina344
Supía252
Villamaría304
Viterbo210
@38	10.1	-74.4	Magdalena
^90 -748
Aracataca3G6
Chivolo2A2
Ciénaga4K6
El Banco308
El Retén2G5
Fundación4F6
Pivijay3F2
Plato380
Puebloviejo2K5
Santa Ana232
Santa Marta5M6
Sitionuevo2I1
=CR	10	-84	Costa Rica	Costa Rican|Costa Ricans
@
^99 -851
Alajuela319
Desamparados206
Naranjo227
Quesada347
San José3B0
@
^98 -840
Cartago311
Concepción210
Paraíso301
San Diego210
Turrialba313
@
^102 -856
Canas325
Liberia342
Nicoya201
Santa Cruz210
@
^100 -841
Heredia300
Mercedes300
San Francisco300
San Josecito200
San Pablo300
@
^100 -838
Guápiles320
Puerto Limón408
Siquirres313
@
^92 -848
Buenos Aires20F
Chacarita380
Esparza281
Puntarenas380
@
^94 -843
Alajuelita252
Aserrí352
Calle Blancos362
Colima262
Curridabat353
Escazú252
Granadilla253
Guadalupe352
Ipís363
Patarrá353
Purral363
Sabanilla253
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
Los Arabos229
Martí247
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
Manatí257
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
Quemado de Güines263
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
Candelaria202
Guanajay325
Güira de Melena417
Mariel334
San Antonio de los Baños327
San Cristobal401
@MA	22.9	-82.1	Mayabeque
^227 -824
Batabanó201
Bejucal320
Güines414
Jamaica232
Jaruco334
La Salud320
Madruga325
Quivicán210
San José de las Lajas332
San Nicolás de Bari215
Santa Cruz del Norte355
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
Paralímni201
Protaras302
@
^353 333
Kyrenia300
@
^349 336
Aradíppou200
Larnaca400
Pérgamos211
@
^351 330
Mórfou210
Nicosia!514
Stróvolos403
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
Boskovice277
Breclav309
Brno546
Hodonín30B
Kyjov22B
Veselí nad Moravou22E
Vyskov35A
Znojmo310
@
^488 139
Cesky Krumlov204
Ceské Budejovice426
Jindrichuv Hradec33B
Prachatice221
Písek352
Strakonice350
Tábor368
@
^492 152
Havlíckuv Brod344
Jihlava324
Pelhrimov220
Trebíc307
Velké Mezirící228
Zdár nad Sázavou347
@
^500 122
*As220
Cheb312
Chodov225
Karlovy Vary327
Mariánské Lázne205
Ostrov237
Sokolov324
@
^502 154
Dvur Králové nad Labem224
Hradec Králové404
Jaromer225
Jicín220
Náchod328
Rychnov nad Kneznou209
Trutnov345
Vrchlabí242
@
^506 145
Ceská Lípa310
Jablonec nad Nisou317
Liberec426
Novy Bor221
Turnov207
@
^495 169
Hranice308
Jeseník273
Olomouc414
Prerov306
Prostejov302
Sternberk224
Sumperk351
Unicov232
Zábreh240
@
^495 175
Bohumín349
Bruntál250
Cesky Tesín32B
Frenstát pod Radhostem207
Frydek-Místek429
Havírov439
Hlucín247
Karviná44A
Koprivnice316
Krnov362
Novy Jicín315
Opava444
Orlová339
Ostrava538
Trinec32C
@
^498 158
Ceská Trebová216
Chrudim320
Moravská Trebová209
Pardubice420
Svitavy207
Vysoké Myto224
Ústí nad Orlicí226
@
^492 126
Klatovy327
Pilsen458
Rokycany25A
Susice209
Tachov260
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
Nymburk25D
Podebrady24E
Príbram303
Rakovník240
Rícany23A
Slany254
Vlasim20C
@
^503 132
*Most424
Bílina226
Chomutov322
Decín35A
Jirkov322
Kadan311
Klásterec nad Ohrí210
Krupka247
Litomerice329
Litvínov334
Louny316
Roudnice nad Labem21B
Rumburk27E
Teplice336
Varnsdorf26E
Zatec303
Ústí nad Labem448
@
^490 174
Holesov232
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
Altensteig2AA
Altes Lager28J
Asperg2DF
Backnang3DI
Bad Dürrheim249
Bad Mergentheim3JM
Bad Rappenau3GF
Bad Saulgau34J
Bad Säckingen203
Bad Urach29I
Bad Waldsee33M
Bad Wurzach23N
Baden-Baden3C6
Baiersbronn298
Balingen37D
Besigheim2EF
Biberach an der Riss35M
Bietigheim-Bissingen3DF
Blaubeuren28M
Bopfingen2DS
Brackenheim2FF
Breisach am Rhein240
Bretten3EB
Bretzfeld2GI
Bruchsal3FA
Brühl2I9
Buchen in Odenwald3JH
Burladingen27F
Böblingen3BE
Bühl3B5
Calw3BB
Crailsheim3FP
Denzlingen253
Ditzingen3CF
Donaueschingen349
Donzdorf2BM
Dossenheim2JB
Durmersheim2D7
Eberbach2JE
Ebersbach an der Fils2BJ
Edingen-Neckarhausen2JA
Eggenstein-Leopoldshafen2F8
Ehingen37L
Eislingen3BL
Ellwangen3EP
Emmendingen353
Eppelheim2IA
Eppingen3FD
Erbach27N
Esslingen am Neckar4BH
Ettenheim272
Ettlingen3D8
Fellbach3CH
Filderstadt3BG
Freiberg am Neckar2DG
Freiburg im Breisgau543
Freudenstadt398
Friedrichshafen41J
Gaggenau3C7
Gaildorf2EM
Geislingen an der Steige3AM
Gengenbach284
Gerlingen3CF
Gernsbach2C7
Gerstetten2AO
Giengen an der Brenz3AQ
Graben-Neudorf2G9
Grenzach-Wyhlen201
Gundelfingen243
Gärtringen2AD
Göppingen4BL
Hechingen38E
Heddesheim2JA
Heidelberg4IB
Heidenheim3BQ
Heilbronn4FG
Hemsbach2KA
Herbrechtingen2AQ
Herrenberg3AD
Hockenheim3HA
Holzgerlingen2AE
Horb am Neckar38B
Isny21O
Karlsruhe5E8
Kehl3A2
Ketsch2I9
Kirchheim unter Teck3AJ
Klingenstein28N
Konstanz41G
Korntal3CF
Kornwestheim3DG
Kraichtal2FB
Künzelsau2HL
Ladenburg2JA
Lahr373
Langenau29P
Lauda-Königshofen2KL
Lauffen am Neckar2FF
Laupheim36N
Leimen3HB
Leinfelden-Echterdingen3BG
Leonberg3CE
Leutkirch32O
Linkenheim-Hochstetten2F8
Loerrach301
Lorch2CL
Ludwigsburg4DG
Malsch2D7
Mannheim5J9
Marbach am Neckar2DH
Markdorf21I
Markgröningen2DF
Meckenbeuren21K
Metzingen39H
Meßstetten26E
Mosbach3IG
Murrhardt2EK
Mössingen38F
Mühlacker3DC
Müllheim320
Münsingen28J
Nagold39B
Neckargemünd2IC
Neckarsulm3GG
Neuenburg am Rhein220
Neuhausen auf den Fildern2BH
Niefern-Öschelbronn2DC
Nürtingen3AH
Oberkirch395
Oberndorf27A
Offenburg493
Ostfildern3BG
Pforzheim4DB
Pfullendorf23H
Pfullingen39G
Philippsburg2G9
Plochingen2BI
Radolfzell31E
Rastatt3D6
Ravensburg32K
Renningen2CD
Reutlingen49G
Rheinfelden302
Rheinstetten3E7
Rielasingen-Worblingen21C
Rottenburg39D
Rottweil36A
Rudersberg2DJ
Sachsenheim3EF
Salem22H
Sandhausen2HB
Sankt Georgen im Schwarzwald257
Sankt Leon-Rot2HA
Schopfheim312
Schorndorf3CJ
Schramberg368
Schriesheim2JB
Schwaigern2FF
Schwetzingen3IA
Schwäbisch Gmünd4CM
Schwäbisch Hall3FL
Sigmaringen25G
Sindelfingen4BE
Singen32C
Sinsheim3HD
Sinzheim2C6
Spaichingen25B
Steinheim am der Murr2EH
Stockach23E
Stuttgart6CG
Sulz am Neckar28A
Tamm2DF
Tauberbischofsheim2KL
Teningen252
Tettnang31K
Titisee-Neustadt236
Trossingen25A
Tuttlingen34C
Tübingen49F
Ubstadt-Weiher2GA
Uhingen2BK
Ulm48O
Vaihingen an der Enz3DE
Villingen-Schwenningen459
Waghäusel3G9
Waiblingen3CH
Waldkirch354
Waldshut-Tiengen306
Walldorf2HA
Walldürn2KI
Wangen31M
Wehr203
Weil am Rhein300
Weil der Stadt3BD
Weingarten32K
Weinheim3JB
Weinsberg2GH
Weinstadt-Endersbach3CI
Welzheim2DK
Wendlingen am Neckar2BI
Wernau2BI
Wertheim am Main3MJ
Wiesloch3HB
Winnenden3DI
Öhringen3GJ
Östringen2GB
Überlingen32G
@02	49	11.4	Bavaria
^475 91
*Kissing28J
*Pocking29g
*Stein2JJ
Abensberg2DR
Aichach3AK
Altdorf27V
Altdorf2JN
Altötting27a
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
Bad Windsheim2KD
Bad Wörishofen25F
Bamberg4OI
Bayreuth4OP
Bobingen28H
Bruckmühl24S
Buchloe25G
Burghausen37b
Burglengenfeld2HT
Burgthann2JM
Cham2Ha
Coburg3SJ
Dachau38N
Deggendorf3Dd
Dillingen an der Donau3BE
Dingolfing3BY
Dinkelsbühl2GC
Donauwörth3CH
Dorfen28V
Ebersberg26T
Eching28P
Eggenfelden29b
Eichenau27M
Eichstätt2EL
Erding38S
Ergolding2BV
Erlangen4LJ
Essenbach2BV
Feucht2JL
Feuchtwangen2HC
Forchheim3MK
Freilassing23d
Freising39Q
Friedberg39J
Fürstenfeldbruck37M
Fürth4KJ
Füssen21G
Garching27Q
Garmisch-Partenkirchen30K
Gauting36N
Gemünden am Main2P6
Geretsried34O
Germering36N
Gersthofen39I
Gilching26M
Grafing bei München25T
Großostheim2O0
Gräfelfing26N
Gröbenzell37N
Gunzenhausen2GH
Günzburg3AC
Haar26Q
Hammelburg2Q8
Hauzenberg2Bj
Haßfurt2PE
Hersbruck2KN
Herzogenaurach3LI
Hilpoltstein2HL
Hirschaid2NJ
Hof3SS
Holzkirchen24Q
Höchstadt an der Aisch2MH
Hösbach2P1
Illertissen27A
Immenstadt im Allgäu21B
Ingolstadt4DN
Ismaning27Q
Karlsfeld37O
Karlstadt am Main2P7
Kaufbeuren34F
Kelheim2ES
Kempten42C
Kitzingen3MB
Kolbermoor33U
Kronach3RM
Krumbach27D
Kulmbach3QO
Königsbrunn38I
Landau an der Isar2Ca
Landsberg am Lech35I
Landshut4AV
Lappersdorf2FU
Lauf an der Pegnitz3KM
Lauingen2BD
Lichtenfels3QK
Lindau306
Lohr a. Main2P5
Mainburg2BR
Maisach27M
Manching2CO
Marktheidenfeld2N5
Marktoberdorf33F
Marktredwitz3PU
Meitingen2AI
Memmingen35B
Mering28J
Miesbach23R
Mindelheim25E
Moosburg2AS
Munich|Muenchen66P
Murnau am Staffelsee22L
Mömbris2Q1
Mühldorf27Y
Münchberg2RR
Neu-Ulm399
Neubiberg26Q
Neuburg an der Donau3CL
Neufahrn bei Freising38Q
Neumarkt in der Oberpfalz3IO
Neustadt an der Aisch2LF
Neustadt an der Donau2DR
Neustadt bei Coburg2SK
Neutraubling2FV
Nuremberg|Nürnberg5KK
Nördlingen3EE
Oberasbach2JJ
Oberhaching25P
Oberschleißheim28P
Ochsenfurt2MA
Olching37M
Osterhofen2Cd
Ottobrunn36Q
Passau3Bh
Pegnitz2NO
Peiting23I
Peißenberg23K
Penzberg23N
Pfaffenhofen an der Ilm3AO
Pfarrkirchen29c
Plattling2Dc
Poing27R
Puchheim37N
Raubling23U
Regen2Fe
Regensburg4FU
Regenstauf2GU
Roding2HY
Rosenheim44U
Roth3HK
Rothenburg ob der Tauber2JB
Rödental2SJ
Röthenbach an der Pegnitz2KL
Schongau23I
Schrobenhausen2BM
Schwabach3IJ
Schwabmünchen27H
Schwandorf in Bayern3IU
Schwarzenbach an der Saale2RS
Schweinfurt3PB
Selb2RU
Senden389
Sonthofen30C
Stadtbergen29H
Starnberg35M
Straubing3EZ
Sulzbach-Rosenberg3KQ
Taufkirchen35P
Traunreut35Z
Traunstein34Z
Treuchtlingen2FI
Trostberg an der Alz25Z
Unterhaching36P
Unterschleissheim38P
Vaterstetten36R
Vilsbiburg2AX
Vilshofen2Bf
Vöhringen28A
Waldkraiburg37X
Wasserburg am Inn26V
Weiden3MV
Weilheim33L
Weißenburg in Bayern3FJ
Weißenhorn28B
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
^495 80
Alsfeld2DD
Altenstadt289
Aßlar2B5
Babenhausen25A
Bad Arolsen2JA
Bad Camberg283
Bad Hersfeld3EH
Bad Homburg376
Bad Nauheim397
Bad Schwalbach261
Bad Soden am Taunus365
Bad Soden-Salmünster28E
Bad Vilbel377
Bad Wildungen3GB
Baunatal3IE
Bebra2FI
Bensheim326
Biedenkopf2E5
Bischofsheim254
Borken2FD
Braunfels2A4
Bruchköbel379
Butzbach397
Büdingen38B
Bürstadt215
Büttelborn245
Darmstadt447
Dieburg248
Dietzenbach358
Dillenburg3C3
Dreieich357
Eichenzell2AH
Eltville251
Eppstein264
Erbach22A
Erlensee27A
Eschborn366
Eschwege3HL
Felsberg2GE
Flörsheim354
Frankenberg3G8
Frankfurt|Frankfurt am Main667
Friedberg388
Friedrichsdorf376
Fritzlar2GD
Fulda4BH
Fuldatal2JG
Fürth228
Geisenheim250
Gelnhausen37C
Giessen4B7
Ginsheim-Gustavsburg253
Gladenbach2D6
Griesheim346
Groß-Gerau345
Groß-Umstadt349
Groß-Zimmern248
Grünberg2BA
Hadamar290
Haiger3C2
Hain-Gründau27B
Hanau469
Hattersheim365
Heppenheim an der Bergstrasse316
Herborn3C3
Hessisch Lichtenau2HH
Heusenstamm368
Hochheim am Main254
Hofgeismar2KE
Hofheim am Taunus364
Homberg2FE
Hünfeld2CI
Idstein373
Karben378
Kassel5IF
Kaufungen2IG
Kelkheim365
Kelsterbach265
Kirchhain2D9
Korbach3I9
Kronberg Tal275
Kronberg275
Königstein im Taunus275
Künzell2AH
Lampertheim315
Langen357
Langenselbold27A
Langgöns2A7
Lauterbach2BE
Lich2A8
Limburg an der Lahn391
Lohfelden2IF
Lorsch226
Maintal378
Marburg4D8
Melsungen2GG
Michelstadt22A
Mörfelden-Walldorf356
Mühlheim am Main368
Münster249
Neu-Anspach285
Neu-Isenburg357
Neuhof2AG
Nidda39A
Nidderau379
Niedernhausen273
Ober-Ramstadt237
Obertshausen369
Oberursel376
Offenbach468
Pfungstadt336
Raunheim255
Reinheim338
Riedstadt335
Rodenbach27A
Rodgau359
Rosbach vor der Höhe287
Rotenburg an der Fulda2FH
Roßdorf248
Rüsselsheim am Main454
Schlüchtern28F
Schotten2AB
Schwalbach am Taunus275
Schwalmstadt3EC
Seeheim-Jugenheim237
Seligenstadt35A
Solms2A4
Stadtallendorf3DA
Steinau an der Straße28F
Taunusstein362
Trebur244
Usingen285
Vellmar3JF
Viernheim306
Wald-Michelbach218
Weilburg2A3
Weiterstadt346
Wetzlar3B5
Wiesbaden562
Witzenhausen2IJ
Wolfhagen2IC
Wächtersbach28D
@06	52.6	9.1	Lower Saxony
^514 71
*Brake2JE
*Leer3I4
Achim3GJ
Alfeld36R
Aurich3L4
Bad Bentheim291
Bad Essen29C
Bad Fallingbostel2FQ
Bad Gandersheim25T
Bad Harzburg35Z
Bad Iburg289
Bad Lauterberg im Harz22Y
Bad Münder am Deister38O
Bad Pyrmont36M
Bad Salzdetfurth27T
Bad Zwischenahn3I9
Barsinghausen29O
Barßel2I7
Bassum2FG
Belm29A
Bergen2ET
Bissendorf28B
Bockenem26U
Bohmte2AC
Bovenden22S
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
Cremlingen29a
Cuxhaven3PG
Damme2BB
Dassel24Q
Delmenhorst4HF
Diepholz2CD
Dinklage2DA
Drochtersen2NN
Duderstadt31W
Edewecht3H9
Einbeck34S
Emden3K1
Emstek2EB
Friedland20S
Friesoythe3G8
Ganderkesee3GE
Garbsen4AP
Garrel2G9
Geeste2C2
Gehrden29P
Georgsmarienhütte389
Gifhorn3BZ
Goslar35X
Großenkneten2FC
Göttingen41S
Hagen289
Hamelin47N
Hannoversch Münden30Q
Hanover|Hannover5AQ
Haren3E1
Harsefeld2LO
Harsum28T
Hasbergen289
Haselünne2D4
Hatten2HD
Helmstedt38d
Hemmingen39Q
Herzberg am Harz23W
Hessisch Oldendorf38L
Hildesheim48T
Holzminden34N
Hude2HE
Ilsede29V
Isernhagen Farster Bauerschaft3BR
Jever2M8
Jork2LQ
Königslutter am Elm29b
Laatzen39R
Langelsheim25W
Langen3MF
Langenhagen3AQ
Langwedel2GL
Lehre29a
Lehrte3AT
Lengede28W
Lilienthal3HI
Lingen3B2
Lohne3DB
Loxstedt2LG
Löningen2D7
Lüneburg4JX
Melle38C
Meppen3D2
Mittegroßefehn2K5
Munster2GU
Neu Wulmstorf3LR
Neustadt am Rübenberge3BO
Nienburg3CL
Norden3M1
Nordenham3LE
Nordhorn3A0
Nordstemmen28R
Northeim33T
Oldenburg4HB
Osnabrück499
Osterholz-Scharmbeck3IH
Ottersberg2HK
Oyten2HJ
Papenburg3H3
Pattensen29R
Peine39V
Quakenbrück2D8
Rastede3JB
Rinteln38K
Ritterhude2IG
Ronnenberg39Q
Rosdorf21S
Rotenburg3HN
Salzgitter48X
Sarstedt38S
Scheeßel2IO
Schiffdorf2LG
Schneverdingen3HR
Schortens3L9
Schwanewede3IF
Schöningen27d
Schüttorf291
Seelze3AP
Seesen35V
Seevetal3KT
Sehnde39T
Soltau3GR
Springe38P
Stade3MO
Stadthagen39L
Stelle2KU
Stuhr3GH
Sulingen2DH
Syke3FH
Tostedt2JQ
Twistringen2EF
Uelzen3GZ
Uslar23P
Varel3KA
Vechelde29X
Vechta3DC
Verden an der Aller3FL
Vienenburg26Z
Wallenhorst3A9
Walsrode3FP
Wardenburg2HB
Weener2I3
Wennigsen29P
Westerstede3J8
Wiefelstede2JA
Wiesmoor2K6
Wildeshausen3FD
Wilhelmshaven4LA
Winsen2DS
Winsen3KV
Wittingen2Da
Wittmund3M7
Wolfenbüttel38Y
Wolfsburg4Ab
Wunstorf3AN
Zetel2K9
Zeven2JM
@07	51.4	7.7	North Rhine-Westphalia
^505 60
*Cologne|Koeln|Köln64A
*Much24E
*Wetter39E
Aachen531
Ahaus3GA
Ahlen3DJ
Alfter32A
Alpen2B5
Alsdorf342
Altena38H
Arnsberg49L
Ascheberg2DG
Attendorn36J
Bad Berleburg36O
Bad Driburg3CU
Bad Honnef31C
Bad Laasphe24O
Bad Lippspringe2DS
Bad Münstereifel318
Bad Oeynhausen3HS
Bad Salzuflen3GR
Bad Sassendorf2BM
Baesweiler342
Balve28J
Beckum3DK
Bedburg356
Bergheim456
Bergisch Gladbach45B
Bergkamen3BG
Bergneustadt35H
Bestwig29O
Beverungen2CY
Bielefeld5FP
Billerbeck2FD
Blomberg2EV
Bocholt4D6
Bochum-Hordel5AC
Bochum5AC
Bonn52B
Borken3D9
Bornheim33A
Bottrop4A9
Brakel3CW
Brilon39Q
Brüggen272
Brühl339
Burbach23L
Burscheid36B
Bönen3BI
Bünde3HQ
Büren3BQ
Castrop-Rauxel4BD
Coesfeld3EC
Datteln3CD
Delbrück3DQ
Detmold4ET
Dinslaken4B7
Dormagen468
Dorsten4CA
Dortmund6AF
Drensteinfurt2DH
Drolshagen25I
Duisburg598
Dülmen3DD
Düren435
Düsseldorf678
Eitorf33F
Elsdorf346
Emmerich am Rhein3D2
Emsdetten3HF
Engelskirchen35E
Enger3GQ
Ennepetal38E
Ennigerloh3DK
Erftstadt338
Erkelenz363
Erkrath379
Erwitte2BN
Eschweiler333
Espelkamp3JQ
Essen6AA
Euskirchen328
Finnentrop37K
Frechen348
Freudenberg34J
Fröndenberg3AI
Gangelt250
Geilenkirchen351
Gelsenkirchen5AB
Gescher2FA
Geseke3BP
Gevelsberg38D
Gladbeck4BA
Goch3C2
Grefrath283
Greven3GG
Grevenbroich466
Gronau3HA
Guelders3A3
Gummersbach35G
Gütersloh4EO
Haan37A
Hagen59F
Halle3GO
Haltern am See3CC
Halver27F
Hamm5CI
Hamminkeln3C6
Harsewinkel3FM
Hattingen49C
Havixbeck2FE
Heiligenhaus38A
Heinsberg361
Hemer39I
Hennef33D
Herdecke39E
Herford4GR
Herne4AC
Herten4BB
Herzogenrath341
Hiddenhausen3HQ
Hilchenbach25L
Hilden479
Hille2IS
Holzwickede3AG
Hörstel3IG
Hövelhof2DR
Höxter3DY
Hückelhoven362
Hückeswagen26D
Hüllhorst2IR
Hünxe2B7
Hürth349
Ibbenbueren3IH
Iserlohn49H
Isselburg2D5
Issum2A4
Jüchen365
Jülich344
Kaarst376
Kalkar2C3
Kall206
Kamen3BH
Kamp-Lintfort3A5
Kempen394
Kerpen447
Kevelaer3B2
Kierspe36G
Kirchhundem26L
Kirchlengern2HQ
Klein Reken2DA
Kleve3D1
Korschenbroich375
Krefeld586
Kreuzau325
Kreuztal35K
Königswinter32C
Kürten36D
Lage3FS
Langenfeld469
Langerwehe234
Leichlingen36A
Lemgo3FT
Lengerich3HJ
Lennestadt36L
Leopoldshöhe2FR
Leverkusen45A
Lichtenau2BT
Lindlar35E
Linnich253
Lippstadt4CN
Lohmar33C
Lotte2IJ
Löhne3HR
Lübbecke3IQ
Lüdenscheid47G
Lüdinghausen3DE
Lügde2FW
Lünen4BF
Marienheide26F
Marl4CB
Marsberg3AS
Mechernich317
Meckenheim31A
Meerbusch387
Meinerzhagen36G
Menden49I
Meschede39N
Mettingen2II
Mettmann38A
Minden4IT
Moers4A6
Monheim am Rhein369
Monschau212
Morsbach24H
Möhnesee2AL
Mönchengladbach574
Mülheim499
Münster5FG
Netphen34L
Nettetal383
Neubrück366
Neuenkirchen2HE
Neuenrade28I
Neunkirchen23K
Neuss477
Niederkassel33A
Niederkrüchten272
Niederzier245
Nippes45A
Nottuln3EE
Nörvenich236
Nümbrecht24F
Oberhausen5A9
Ochtrup3HC
Odenthal25B
Oelde3DL
Oer-Erkenschwick3BD
Oerlinghausen2FR
Olfen2CE
Olpe35J
Olsberg29P
Opladen36A
Overath34D
Paderborn4CS
Petershagen3JU
Plettenberg37J
Porta Westfalica3HT
Porz am Rhein24B
Preußisch Oldendorf2IP
Pulheim358
Radevormwald37E
Raesfeld2D9
Rahden2JQ
Ratingen488
Recke2JH
Recklinghausen4BC
Rees3D4
Remscheid47C
Rheda-Wiedenbrück3DN
Rhede3D7
Rheinbach319
Rheinberg3A6
Rheine4IE
Rietberg3DO
Rommerskirchen257
Rösrath34C
Rüthen2AO
Salzkotten3CQ
Sankt Augustin33C
Sassenberg2FK
Schalksmühle27F
Schermbeck2C9
Schleiden205
Schmallenberg37N
Schwalmtal373
Schwelm38D
Schwerte39G
Selm3CF
Senden3EF
Sendenhorst2DI
Siegburg33C
Siegen44K
Simmerath213
Soest3BL
Solingen47B
Spenge2GP
Sprockhövel38C
Stadtlohn3F9
Steinfurt3HD
Steinhagen3FO
Steinheim2EV
Stolberg432
Straelen293
Sundern38K
Telgte3FI
Troisdorf43B
Tönisvorst385
Unna4AH
Velbert48A
Velen2EA
Verl3EP
Versmold3FM
Viersen484
Vlotho3HT
Voerde3B7
Vreden3F8
Wachtberg31B
Wadersloh2CN
Waldbröl34G
Waltrop3BE
Warburg3AV
Warendorf3FK
Warstein39N
Wassenberg262
Wegberg363
Weilerswist238
Welver2BK
Wenden35J
Werdohl38I
Werl3BJ
Wermelskirchen36C
Werne3CG
Werther2GO
Wesel4C6
Wesseling33A
Westerkappeln2IJ
Wickede2AJ
Wiehl34G
Willich385
Wilnsdorf33L
Winterberg27P
Wipperfürth36E
Witten49E
Wuelfrath38A
Wuppertal58B
Wünnenberg2AR
Würselen331
Xanten3C5
Zulpich327
Übach-Palenberg341
@08	49.9	7.4	Rhineland-Palatinate
^490 65
*Worms46J
Alzey37G
Andernach3E9
Bad Dürkheim35H
Bad Kreuznach38E
Bad Neuenahr-Ahrweiler3F6
Bendorf2EB
Bingen am Rhein3AE
Bitburg2A0
Boppard2CB
Frankenthal35J
Germersheim32J
Grünstadt26H
Haßloch34I
Idar-Oberstein378
Ingelheim am Rhein3AG
Kaiserslautern44D
Koblenz4EB
Konz371
Lahnstein3DB
Landau32G
Ludwigshafen am Rhein45J
Mainz5AI
Mayen3D7
Montabaur2ED
Morbach286
Mutterstadt24J
Neustadt34G
Neuwied4EA
Pirmasens32B
Remagen2G7
Schifferstadt34J
Sinzig3F7
Speyer33J
Trier481
Wittlich3A4
Wörth am Rhein20I
Zweibrücken329
@09	49.4	6.9	Saarland
^492 66
*Homburg317
Beckingen221
Bexbach317
Blieskastel307
Dillingen321
Eppelborn324
Friedrichsthal215
Heusweiler313
Illingen324
Kleinblittersdorf204
Lebach323
Losheim231
Marpingen235
Merzig320
Neunkirchen316
Ottweiler226
Püttlingen313
Quierschied215
Riegelsberg213
Saarbrücken504
Saarlouis312
Saarwellingen222
Sankt Ingbert315
Sankt Wendel336
Schiffweiler225
Schmelz223
Schwalbach312
Spiesen-Elversberg215
Sulzbach315
Tholey234
Völklingen313
Wadern233
Wadgassen312
Überherrn201
@10	54.2	9.5	Schleswig-Holstein
^534 91
Ahrensburg33B
Bad Bramstedt258
Bad Oldesloe34D
Bad Schwartau35G
Bad Segeberg25C
Bargteheide23C
Barsbüttel22B
Brunsbüttel250
Eckernförde3B7
Elmshorn346
Eutin27F
Fehmarn2AL
Flensburg4E3
Geesthacht30D
Glinde21B
Glückstadt243
Halstenbek228
Harrislee2E3
Heide380
Husum3B0
Itzehoe354
Kaltenkirchen349
Kiel59A
Kronshagen29A
Lauenburg20F
Lübeck55G
Mölln32G
Neumünster479
Neustadt in Holstein27H
Norderstedt439
Pinneberg337
Plön28D
Preetz28C
Quickborn338
Ratekau26G
Ratzeburg23H
Reinbek31B
Rellingen237
Rendsburg396
Scharbeutz26H
Schleswig3B5
Schwarzenbek21E
Stockelsdorf25F
Tornesch236
Uetersen336
Wedel326
Wentorf bei Hamburg21C
@
^515 118
Angermünde2FM
Bad Belzig268
Bad Freienwalde2DM
Beelitz27C
Bernau bei Berlin3CI
Brandenburg498
Cottbus43P
Eberswalde3DK
Eisenhüttenstadt37T
Erkner29K
Falkensee3BD
Finsterwalde31J
Forst32S
Frankfurt38S
Fürstenwalde39N
Großräschen21M
Guben34T
Hennigsdorf3BE
Herzberg22E
Hohen Neuendorf3CF
Jüterbog25D
Kleinmachnow39E
Königs Wusterhausen38I
Lauchhammer30K
Lubnjow24M
Luckenwalde36E
Ludwigsfelde38F
Lübben24L
Nauen2BB
Neuenhagen2AJ
Neuruppin3EA
Oranienburg3DE
Perleberg2G1
Petershagen2AK
Potsdam49D
Prenzlau3IL
Pritzwalk2G4
Rathenow3B5
Schwedt3GP
Schönefeld29H
Schöneiche2AJ
Senftenberg30M
Stahnsdorf29E
Strausberg3BL
Teltow39F
Templin2GH
Velten2CE
Wandlitz3CH
Werder39B
Wittenberge3F0
Wittstock2H7
Zehdenick2FF
Zossen27G
@12	53.9	12.4	Mecklenburg-Vorpommern
^533 112
Anklam26P
Bad Doberan287
Bergen auf Rügen2BM
Demmin26I
Greifswald38M
Güstrow35A
Hagenow210
Ludwigslust203
Neubrandenburg43L
Neustrelitz31J
Parchim316
Pasewalk22S
Ribnitz-Damgarten29D
Rostock589
Schwerin432
Stralsund4AJ
Ueckermünde24S
Waren32F
Wismar363
Wolgast28Q
@13	50.9	13.5	Saxony
^504 121
Annaberg-Buchholz329
Aue326
Auerbach313
Bautzen38N
Bischofswerda27L
Borna374
Brand-Erbisdorf25C
Burgstädt257
Chemnitz548
Coswig37F
Crimmitschau343
Delitzsch3B2
Dresden57G
Döbeln37A
Eilenburg2B5
Flöha25A
Frankenberg259
Freiberg35C
Freital36F
Glauchau344
Grimma386
Großenhain29E
Görlitz48T
Heidenau26I
Hohenstein-Ernstthal246
Hoyerswerda3AL
Kamenz39K
Leipzig593
Lichtenstein245
Limbach-Oberfrohna357
Löbau37Q
Marienberg23B
Markkleeberg393
Markranstädt291
Meerane244
Meissen38E
Mittweida269
Mülsen245
Neustadt in Sachsen26L
Niesky29R
Oelsnitz201
Oelsnitz236
Olbernhau23C
Oschatz29A
Pirna36I
Plauen410
Radeberg37I
Radebeul37G
Reichenbach/Vogtland322
Riesa39C
Schkeuditz3A1
Schneeberg225
Schwarzenberg317
Stollberg237
Taucha2A4
Torgau3C9
Weißwasser3BP
Werdau333
Wilkau-Haßlau234
Wilsdruff27E
Wurzen2A6
Zittau35R
Zschopau23A
Zwickau434
Zwönitz227
@14	51.9	11.9	Saxony-Anhalt
^510 108
Aschersleben387
Bad Dürrenberg23D
Bernburg389
Bitterfeld-Wolfen26F
Blankenburg282
Burg bei Magdeburg3DB
Calbe29A
Dessau48E
Eisleben Lutherstadt357
Gardelegen2F6
Genthin2EE
Halberstadt393
Haldensleben I3D6
Halle Neustadt35B
Halle55C
Hettstedt277
Jessen28M
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
Thale272
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
Eisenberg26I
Erfurt569
Gera45K
Gotha356
Greiz33L
Heilbad Heiligenstadt2A0
Hildburghausen206
Ilmenau338
Jena45F
Leinefelde-Worbis2A2
Meiningen323
Mühlhausen384
Nordhausen3B7
Pößneck23F
Rudolstadt33C
Saalfeld32D
Schmalkalden233
Schmölln25N
Sondershausen3A8
Sonneberg30B
Suhl326
Sömmerda38A
Waltershausen255
Weimar46C
Zella-Mehlis236
Zeulenroda23J
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
^111 424
Dikhil200
@
^116 431
Djibouti!600
=DK	56	10	Denmark	Danish|Dane|Danes
@
^551 120
Albertslund Municipality364
Ballerup Municipality364
Birkerød374
Charlottenlund376
Copenhagen!666
Dragør257
Elsinore396
Espergærde295
Farum374
Fløng262
Frederiksberg465
Frederikssund271
Frederiksværk290
Glostrup Municipality364
Hillerød383
Hvidovre365
Hørsholm385
Ishøj354
Lillerød283
Rødovre Municipality365
Rønne20R
Stenløse372
Taastrup363
Vallensbæk254
Værløse274
@
^559 86
*Odder21G
Aarhus53G
Grenaa25N
Herning324
Holstebro350
Horsens40D
Ikast226
Randers36E
Silkeborg339
Skanderborg21D
Skive374
Struer260
Viborg368
@
^566 87
Aalborg44C
Brønderslev27C
Frederikshavn38I
Hjørring39D
Hobro20B
Nørresundby35C
Thisted240
@
^548 111
Greve38C
Holbæk396
Kalundborg290
Korsør250
Køge37B
Nakskov200
Nykøbing Falster208
Næstved347
Ringsted367
Roskilde38A
Slagelse363
Vordingborg228
@
^549 85
Aabenraa219
Esbjerg460
Fredericia37D
Haderslev33A
Kolding36A
Middelfart26C
Nyborg24N
Odense45J
Svendborg32L
Sønderborg30D
Varde270
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
^182 -712
Cabral210
Santa Cruz de Barahona401
Vicente Noble220
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
^184 -715
Duvergé200
@
^186 -687
Punta Cana403
Salvaleón de Higüey400
@
^189 -717
Comendador200
@
^184 -690
La Romana500
@
^194 -698
Nagua300
@
^197 -716
San Fernando de Monte Cristi210
Villa Vásquez202
@
^180 -717
Pedernales200
@
^197 -708
Monte Llano302
Puerto Plata411
Río Grande300
@
^194 -704
Salcedo300
Salsipuedes200
@
^192 -696
Samaná203
Sánchez200
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
^188 -694
Hato Mayor del Rey301
Sabana de la Mar230
@
^189 -707
Concepción de la Vega432
Constanza300
Jarabacoa321
@
^189 -704
Bonao400
@
^188 -700
Bayaguana304
Monte Plata202
Sabana Grande de Boyá212
Yamasá200
@
^184 -702
Bajos de Haina402
Cambita Garabitos210
San Cristóbal401
San Gregorio de Nigua201
Villa Altagracia330
@
^185 -699
Bella Vista400
La Julia200
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
'Aïn Boucif205
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
^348 1
'Aïn el Hadjar200
Saïda401
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
Ouled Moussa211
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
^-17 -790
Guaranda310
San Miguel200
@
^-27 -793
Azogues305
La Troncal330
@
^6 -778
San Gabriel200
Tulcán421
@
^-22 -788
*Guano262
Alausí200
Riobamba452
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
Zaruma206
@
^3 -800
Esmeraldas473
Muisne230
Rosa Zarate305
San Lorenzo de Esmeraldas3AC
Valdez29A
@
^-29 -809
Alfredo Baquerizo Moreno2AE
Balzar3FA
Baláo20B
Durán47A
El Triunfo3A9
Guayaquil77A
La Libertad470
Milagro48D
Naranjal32D
Naranjito37E
Pedro Carbo3B7
Playas335
Samborondón39C
Santa Lucía279
Velasco Ibarra3JD
Yaguachi Nuevo38C
@
^2 -783
Atuntaqui211
Ibarra422
Otavalo300
@
^-44 -799
Cariamanga213
Catamayo345
Loja447
Macará200
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
Santa Ana213
Sucre203
Tosagua255
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
Jõhvi201
Kohtla-Järve300
Narva409
Sillamäe205
@
^589 235
Haapsalu200
@
^593 264
Rakvere200
@
^584 245
Pärnu300
@
^582 225
Kuressaare200
@
^584 267
Tartu400
@
^578 260
Valga200
@
^584 256
Viljandi300
@
^578 270
Võru200
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
^279 336
El-Tor230
Sharm el-Sheikh207
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
^148 388
Adi Keyh206
Mendefera210
@
^130 417
Assab30A
Edd290
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
Andratx27B
Calvià37C
Capdepera28L
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
Santa Margalida28I
Santanyí25I
Son Servera27L
Sóller29E
sa Pobla29H
@27	42.3	-2.4	La Rioja
^422 -28
Arnedo207
Calahorra318
Haro240
Logroño434
@
^400 -41
*Pinto324
Alcalá de Henares557
Alcobendas455
Alcorcón433
Algete366
Alpedrete271
Aranjuez305
Arganda337
Arganzuela444
Arroyomolinos232
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
El Escorial260
El Escorial360
Fuencarral-El Pardo554
Fuenlabrada533
Galapagar361
Getafe434
Guadarrama270
Hortaleza455
Humanes de Madrid333
Las Matas262
Las Rozas de Madrid452
Latina544
Leganés533
Madrid!744
Majadahonda452
Meco268
Mejorada del Campo346
Moncloa-Aravaca444
Moralzarzal271
Moratalaz445
Móstoles532
Navalcarnero331
Paracuellos de Jarama256
Parla423
Pozuelo de Alarcón443
Puente de Vallecas544
Retiro444
Rivas-Vaciamadrid436
Salamanca444
San Agustín del Guadalix275
San Blas-Canillejas445
San Fernando de Henares346
San Martín de la Vega325
San Sebastián de los Reyes465
Tetuán de las Victorias454
Torrejón de Ardoz456
Torrelodones362
Tres Cantos364
Usera444
Valdemorillo250
Valdemoro424
Velilla de San Antonio246
Villanueva de la Cañada241
Villanueva del Pardillo251
Villaverde444
Villaviciosa de Odón342
@
^374 -19
Abarán285
Alcantarilla367
Alhama de Murcia355
Archena376
Atamaría32B
Bullas262
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
Puerto Lumbreras221
San Javier34B
San Pedro del Pinatar34B
Santomera279
Torre Pacheco339
Totana344
Yecla3C8
Águilas303
@32	42.6	-1.7	Navarre
^421 -20
Barañáin373
Burlata374
Ermitagaña273
Estella-Lizarra260
Pamplona574
Primer Ensanche374
Sarriguren274
Segundo Ensanche374
Tafalla243
Tudela304
Zizur Mayor273
@34	43.3	-5.9	Principality of Asturias
^431 -65
Avilés456
Cangas del Narcea210
Corvera de Asturias246
Gijón548
Grado234
Langreo328
Llanera246
Llanes23H
Lugones237
Mieres327
Natahoyo348
Oviedo537
Pola de Laviana219
Pola de Lena217
Pola de Siero238
Ruayer209
Tineo221
Villaviciosa24B
@39	43.2	-4	Cantabria
^433 -41
Camargo312
Castro Urdiales319
El Astillero213
Laredo217
Los Corrales de Buelna200
Santa Cruz de Bezana212
Santander523
Santoña216
Torrelavega301
@51	37.3	-4.6	Andalusia
^360 -74
*Coín37Q
*Vícar38m
Adra37i
Aguadulce28m
Aguilar2FR
Albolote2Cb
Albox2Er
Alcalá de Guadaira4DG
Alcalá la Real3FZ
Alcaudete2GX
Algeciras41J
Alhaurín de la Torre37S
Alhaurín el Grande36R
Aljaraque3D4
Almería58n
Almonte3D9
Almuñécar37b
Alora28R
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
Bollullos par del Condado2D9
Bormujos3ED
Brenes2FF
Cabra3FU
Cadiz45B
Camas3EE
Campiña4Mi
Carmona3FI
Cartaya3D2
Castilleja de la Cuesta2ED
Chiclana de la Frontera44D
Chipiona37A
Churriana de la Vega2Bc
Conil de la Frontera33D
Coria del Río3DD
Cuevas del Almanzora2Dt
Cártama37S
Córdoba5JQ
Dos Hermanas4DF
El Arahal3DJ
El Ejido48k
El Puerto de Santa María46C
El Viso del Alcor3EH
Espartinas2ED
Estepa2DP
Estepona44N
Fuengirola45S
Gibraleón2E4
Gines2ED
Granada5Cc
Guadix3Dh
Guillena2FD
Huelva4D5
Huercal Overa2Et
Huércal de Almería29o
Huétor Vega2Bc
Isla Cristina3C1
Jaén4Ia
Jerez de la Frontera57D
Jódar2Ie
La Algaba2FE
La Carlota2HP
La Carolina2Nc
La Línea de la Concepción42L
La Puebla de Cazalla2CL
La Puebla del Río2DD
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
Manilva24L
Maracena3Cc
Marbella45P
Marchena3DK
Martos3HY
Medina Sidonia25F
Mijas46S
Moguer3D6
Montilla3GS
Morón de la Frontera3BJ
Motril48d
Málaga67U
Nerja38Z
Níjar3Aq
Ogíjares2Bc
Osuna3CN
Palma del Río3HL
Peñarroya-Pueblonuevo2NL
Pilas2DB
Pinos Puente2Db
Pozoblanco2OQ
Priego de Córdoba3EW
Puente-Genil3EQ
Puerto Real35C
Punta Umbría2C4
Rincón de la Victoria37V
Ronda37M
Roquetas de Mar48m
Rota36A
Salobreña27c
San Fernando45C
San Juan de Aznalfarache3EE
San Pedro de Alcántara35O
San Roque32K
Sanlúcar de Barrameda48A
Sanlúcar la Mayor2EC
Santafé2Cb
Seville|Sevilla6EE
Tarifa30I
Tomares3EE
Torre del Campo2IZ
Torre del Mar37X
Torredonjimeno2IY
Torremolinos46T
Torrox28Y
Ubrique27K
Utrera3CG
Valdés28W
Valverde del Camino2G6
Vejer de la Frontera23E
Vera2Ct
Villacarrillo2Lh
Villamartín29I
Vélez-Málaga48X
Zubia3Bc
Écija3FN
Úbeda3Ke
@52	41.4	-0.7	Aragon
^403 -17
Alcañiz28G
Barbastro2HI
Calatayud3B1
Delicias4D8
Ejea de los Caballeros2I6
Fraga2CK
Huesca3ID
Jaca2NC
Monzón2GJ
Tarazona2G0
Teruel306
Utebo2E7
Zaragoza6E8
@
^278 -179
Adeje33C
Agüimes31P
Arona43C
Arrecife4Ci
Arucas33O
Candelaria36F
Carrizal31P
Corralejo29e
Granadilla de Abona33D
Guia23N
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
Puerto Rico20M
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
Santa Úrsula26E
Santiago del Teide25B
Tacoronte37F
Teguise3Dh
Telde42P
Teror23O
Tuineje25d
Tías3Ch
Vecindario20P
@54	39.7	-3.1	Castille-La Mancha
^385 -48
Albacete45T
Alcázar de San Juan39G
Almansa34b
Azuqueca de Henares3LF
Bolaños de Calatrava24B
Campo de Criptana29H
Ciudad Real459
Cuenca3GR
Daimiel36C
Guadalajara4LG
Hellín30V
Illescas3GA
La Roda27Q
La Solana24G
Madridejos2AD
Manzanares35E
Miguelturra259
Puertollano327
Quintanar de la Orden2BI
Seseña2GB
Socuéllamos28K
Sonseca2C8
Talavera de la Reina4F0
Tarancón2FI
Toledo4E8
Tomelloso37I
Torrijos2F5
Valdepeñas33E
Villarrobledo38M
Villarrubia de los Ojos27C
@55	41.7	-4.4	Castille and León
^404 -66
Aranda de Duero3DT
Arroyo de la Encomienda2CI
Astorga2L5
Benavente3G9
Burgos5JT
Béjar208
Ciudad Rodrigo221
La Bañeza2J7
Laguna de Duero3CJ
León4MA
Medina del Campo39H
Miranda de Ebro3Nb
Palencia4GL
Ponferrada4L0
Salamanca469
San Andrés del Rabanedo3MA
Santa Marta de Tormes26A
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
Abrera29E
Amposta311
Arenys de Mar2AK
Argentona2AJ
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
Canet de Mar2AL
Canovelles2AI
Cardedeu2AJ
Castellar del Vallès3AG
Castellbisbal29F
Castelldefels47F
Castelló d'Empúries2HQ
Cerdanyola del Vallès49G
Ciutat Vella48H
Corbera de Llobregat28E
Cornellà de Llobregat48G
Cubelles26C
Cunit26B
Deltebre212
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
La Llagosta29H
La Pineda257
La Seu d'Urgell2IA
Llefià38H
Lleida4A1
Lliçà d'Amunt2AH
Lloret de Mar3BN
Malgrat de Mar3AM
Manlleu3EI
Manresa4BD
Martorell39E
Mataró49J
Molins de Rei38F
Mollerussa2A4
Mollet del Vallès39H
Mont-roig del Camp255
Montcada i Reixac39H
Montornès del Vallès29I
Nou Barris48H
Olesa de Montserrat39E
Olot3GK
Palafrugell3DR
Palamós3CQ
Pallejà28F
Parets del Vallès2AH
Piera29D
Pineda de Mar3AM
Premià de Mar39J
Reus466
Ripoll2GH
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
Sant Sadurní d'Anoia28D
Sant Vicenç dels Horts38F
Santa Coloma de Farners2DM
Santa Coloma de Gramenet49H
Santa Perpètua de Mogoda39H
Sants-Montjuïc58H
Sarrià-Sant Gervasi48G
Sitges36D
Tarragona458
Terrassa5AF
Tordera2BM
Torelló2EI
Torredembarra259
Torroella de Montgrí2EQ
Tortosa320
Tàrrega2A6
Vallirana28E
Valls377
Vic3DI
Vila-seca356
Viladecans47F
Vilafranca del Penedès37C
Vilanova del Camí2AB
Vilanova i la Geltrú46C
Vilaseca2FI
Vilassar de Mar39J
el Masnou39I
el Prat de Llobregat47G
la Garriga2BI
@57	39.3	-6.1	Extremadura
^384 -71
Almendralejo337
Badajoz451
Coria2G6
Cáceres4B7
Don Benito36C
Montijo255
Mérida458
Navalmoral de la Mata2FG
Olivenza230
Plasencia3GA
Villafranca de los Barros228
Villanueva de la Serena36D
Zafra207
@58	42.8	-8.1	Galicia
^419 -90
*Mos2DE
A Coruña5F6
A Estrada385
Amés3A3
Arteixo3E5
As Pontes de García Rodríguez2GB
Baiona222
Betanzos2E8
Boiro371
Bueu242
Cambados262
Cambre3E7
Cangas do Morrazo342
Carballo3D3
Culleredo3E6
Fene2G9
Ferrol4G8
Gondomar223
Lalín389
Laracha2E4
Lugo4BE
Marín353
Moaña343
Monforte de Lemos36F
Narón3G8
Nigrán322
O Barco de Valdeorras25K
O Carballiño259
O Grove261
Oleiros3E7
Ordes2C6
Ourense44B
Poio253
Ponteareas335
Pontevedra454
Porriño234
Redondela344
Rianxo272
Ribeira386
Sada2F7
Santa Uxía de Ribeira370
Santiago de Compostela4A5
Sanxenxo252
Sarria29G
Teo395
Tomiño212
Tui214
Verín20G
Vigo533
Vilagarcía de Arousa372
Vilalba2ED
Viveiro2IE
@59	43	-2.6	Basque Country
^428 -30
Amorebieta343
Andoain24A
Arrasate / Mondragón335
Arrigorriaga241
Azkoitia247
Azpeitia247
Barakaldo450
Basauri341
Beasain238
Bergara236
Bermeo263
Bilbao551
Donostia / San Sebastian55A
Durango344
Eibar345
Elgoibar246
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
Sopela260
Tolosa339
Vitoria-Gasteiz503
Zarautz358
@
^379 -12
*Canals2B6
*Torrent4F7
Alaquàs3G7
Albal2F8
Albatera233
Alberic2C7
Alboraya3G9
Alcoy487
Aldaia3G7
Alfafar3F8
Algemesí3D8
Alginet2E7
Alicante547
Almassora3KB
Almoradí324
Altea37B
Alzira3D8
Aspe344
Benaguasil2H6
Benetússer2F8
Benicarló3PG
Benicassim3MD
Benidorm46B
Benifaió2E8
Benissa28C
Burjassot3G8
Burriana3KB
Bétera3H7
Callosa de Segura323
Calpe37C
Carcaixent3C8
Carlet2D7
Castellon5LC
Catarroja3F8
Chiva2G5
Cocentaina288
Crevillent334
Cullera3DA
Denia39D
El Campello358
El Grao2LC
Elche545
Elda364
Gandia4BA
Godella2G8
Grao de Murviedro4HA
Guardamar del Segura225
Ibi376
L'Alcúdia2D7
L'Eliana2H7
La Pobla de Vallbona3H6
Llíria3H6
Manises3G7
Massamagrell2H9
Mislata3G8
Moncada3G8
Monóvar254
Mutxamel358
Novelda354
Nules2KA
Oliva3AB
Onda3L9
Ontinyent396
Orihuela423
Oropesa del Mar2MD
Paiporta3F8
Paterna4G8
Pego29B
Picanya2F8
Picassent3F7
Pilar de la Horadada304
Puçol3H9
Quart de Poblet3G8
Requena3G1
Ribarroja del Turia3G6
Rojales325
Sagunto4I9
San Juan de Alicante358
San Vicent del Raspeig357
Santa Pola336
Silla3F8
Sueca3D9
Tavernes de la Valldigna3C9
Teulada28D
Torrevieja415
Utiel2H0
Valencia6G8
Vila-real3KB
Villajoyosa36A
Villena373
Vinaròs3QH
Xirivella3G8
Xàbia39E
Xàtiva3B7
l'Alcora2MA
l'Alfàs del Pi37B
la Nucia37B
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
^90 402
*Awash200
Asaita3QC
Dubti3R9
Gewane2C4
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
Dabat2X7
Debre Birhan40O
Debre Mark'os476
Debre Tabor3M9
Dejen25A
Dessie4EP
Finote Selam3A2
Gonder4T4
Kemise3AS
Kombolcha4EQ
Lalibela2NJ
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
Hirna2h#
Huruta2Xk
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
Leku2CT
Mizan Teferi2D1
Sodo4CN
Tepi3F0
Wendo29T
Yirga 'Alem3BT
=FI	64	26	Finland	Finnish|Finn|Finns
@
^600 234
Ekenäs200
Espoo52D
Helsinki!52F
Hyvinkää36F
Järvenpää35H
Kerava34H
Kirkkonummi31A
Lohja327
Loviisa25S
Mäntsälä36J
Nurmijärvi35E
Porvoo34N
Sipoo34J
Tuusula34G
Vantaa53G
Vihti349
@
^603 214
Kaarina31A
Lieto22B
Naantali226
Pargas209
Pargas209
Raisio328
Salo31H
Turku429
Uusikaupunki250
@
^611 215
Kankaanpää279
Pori443
Rauma300
Ulvila234
@
^607 236
Forssa310
Hämeenlinna339
Janakkala22A
Riihimäki30C
@
^613 229
Kangasala32C
Lempäälä309
Nokia326
Pirkkala227
Tampere529
Valkeakoski30B
Vammala200
Ylöjärvi337
@
^608 254
Heinola346
Hollola330
Lahti423
Nastola225
Orimattila203
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
^617 271
Mikkeli302
Pieksämäki260
Savonlinna32I
@
^623 272
Iisalmi3D0
Kuopio465
Siilinjärvi385
Varkaus307
@
^625 294
Joensuu314
Kontiolahti234
Lieksa286
Liperi200
@
^619 252
Jyväskylä435
Jämsä200
Laukaa258
Äänekoski275
@
^624 222
Ilmajoki234
Kauhajoki200
Lapua268
Nurmo247
Seinäjoki346
@
^631 216
Jakobstad36B
Korsholm201
Vaasa400
@
^638 231
Kokkola300
@
^641 245
Haukipudas2B9
Kempele28A
Kiiminki2AD
Kuusamo2Jl
Oulu49A
Raahe360
Ylivieska201
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
Ba233
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
@
^74 1518
Weno200
-FO	62	-7	Faroe Islands	Faroese
@
^620 -68
Tórshavn!200
=FR	46	2	France	French|Frenchman|Frenchwoman
@11	48.6	2.5	Île-de-France
^483 17
*Stains377
Achères374
Alfortville357
Andrésy274
Antony456
Arcueil256
Argenteuil465
Arnouville277
Asnières-sur-Seine466
Athis-Mons347
Aubergenville272
Aubervilliers467
Aulnay-sous-Bois468
Avon21A
Bagneux356
Bagnolet367
Bezons365
Bobigny368
Bois-Colombes366
Bois-d'Arcy253
Boissy-Saint-Léger258
Bondy368
Bonneuil-sur-Marne358
Boulogne-Billancourt455
Bourg-la-Reine356
Brie-Comte-Robert249
Brunoy348
Bry-sur-Marne258
Brétigny-sur-Orge336
Cachan356
Carrières-sous-Poissy263
Carrières-sur-Seine265
Cergy-Pontoise574
Cergy474
Champigny-sur-Marne458
Champs-sur-Marne369
Charenton-le-Pont357
Chatou365
Chaville355
Chelles369
Chennevières-sur-Marne358
Chevilly-Larue357
Chilly-Mazarin346
Choisy-le-Roi357
Châtenay-Malabry356
Châtillon356
Clamart356
Claye-Souilly26A
Clichy-sous-Bois369
Clichy466
Colombes466
Combs-la-Ville349
Conflans-Sainte-Honorine374
Corbeil-Essonnes338
Cormeilles-en-Parisis375
Coulommiers25E
Courbevoie466
Courcouronnes237
Créteil458
Dammarie-les-Lys32A
Deuil-la-Barre376
Domont276
Drancy467
Draveil347
Eaubonne376
Ermont376
Fontainebleau31A
Fontenay-aux-Roses356
Fontenay-le-Fleury253
Fontenay-sous-Bois368
Franconville375
Fresnes356
Gagny368
Garches355
Garges-lès-Gonesse377
Gennevilliers366
Gentilly256
Gif-sur-Yvette344
Gonesse377
Goussainville378
Grigny347
Guyancourt354
Herblay375
Houilles365
Issy-les-Moulineaux456
Ivry-sur-Seine457
Joinville-le-Pont358
Jouy-le-Moutier373
Juvisy-sur-Orge247
L'Hay-les-Roses356
L'Isle-Adam285
La Celle-Saint-Cloud364
La Courneuve367
La Garenne-Colombes365
La Queue-en-Brie259
Lagny-sur-Marne36A
Le Blanc-Mesnil368
Le Bourget267
Le Chesnay354
Le Kremlin-Bicêtre357
Le Mée-sur-Seine329
Le Pecq264
Le Perreux-sur-Marne368
Le Plessis-Robinson356
Le Plessis-Trévise359
Le Pré-Saint-Gervais367
Le Raincy268
Le Vésinet264
Les Clayes-sous-Bois253
Les Lilas367
Les Mureaux372
Les Pavillons-sous-Bois368
Les Ulis345
Levallois-Perret466
Limay370
Limeil-Brévannes348
Livry-Gargan368
Lognes259
Longjumeau346
Maisons-Alfort357
Maisons-Laffitte374
Malakoff356
Mantes-la-Jolie370
Mantes-la-Ville370
Marly-le-Roi264
Massy346
Maurepas352
Meaux37C
Melun32A
Mennecy237
Meudon355
Mitry-Mory379
Moissy-Cramayel239
Montereau-Fault-Yonne21D
Montesson264
Montfermeil369
Montgeron348
Montigny-le-Bretonneux353
Montigny-lès-Cormeilles375
Montmagny276
Montmorency376
Montreuil467
Montrouge356
Morangis246
Morsang-sur-Orge347
Nanterre465
Nemours20A
Neuilly-Plaisance368
Neuilly-sur-Marne368
Neuilly-sur-Seine466
Nogent-sur-Marne358
Noisiel259
Noisy-le-Grand459
Noisy-le-Sec368
Orly347
Orsay345
Osny284
Ozoir-la-Ferrière35A
Palaiseau345
Pantin367
Paris!766
Pierrefitte-sur-Seine377
Plaisir353
Poissy363
Pontault-Combault359
Ponthierry228
Pontoise384
Provins23G
Puteaux365
Rambouillet331
Ris-Orangis347
Roissy-en-Brie359
Romainville367
Rosny-sous-Bois368
Rueil-Malmaison465
Saint-Brice-sous-Forêt277
Saint-Cloud355
Saint-Cyr-l'École254
Saint-Denis467
Saint-Fargeau-Ponthierry238
Saint-Germain-en-Laye364
Saint-Gratien376
Saint-Leu-la-Forêt276
Saint-Mandé357
Saint-Maur-des-Fossés458
Saint-Maurice257
Saint-Michel-sur-Orge336
Saint-Ouen-l'Aumône374
Saint-Ouen366
Saint-Quentin-en-Yvelines453
Sainte-Geneviève-des-Bois336
Sannois376
Sarcelles477
Sartrouville365
Savigny-le-Temple339
Savigny-sur-Orge346
Sceaux356
Sevran368
Soisy-sous-Montmorency276
Sucy-en-Brie358
Suresnes365
Sèvres355
Taverny375
Thiais357
Torcy36A
Trappes353
Tremblay-en-France369
Triel-sur-Seine273
Vaires-sur-Marne269
Valenton248
Vanves356
Vauréal373
Vaux-le-Pénil22A
Verneuil-sur-Seine273
Verrières-le-Buisson246
Versailles454
Vigneux-sur-Seine347
Ville-d'Avray255
Villejuif357
Villemomble368
Villeneuve-Saint-Georges347
Villeneuve-la-Garenne366
Villeneuve-le-Roi247
Villeparisis369
Villepinte378
Villetaneuse276
Villiers-le-Bel377
Villiers-sur-Marne358
Vincennes357
Viroflay255
Viry-Châtillon347
Vitry-sur-Seine457
Voisins-le-Bretonneux254
Vélizy-Villacoublay355
Yerres348
Élancourt353
Épinay-sous-Sénart248
Épinay-sur-Seine376
Éragny274
Étampes315
Évry337
@24	47.6	1.6	Centre-Val de Loire
^467 7
*Tours470
Amboise273
Amilly2DL
Blois396
Bourges44H
Chartres3H8
Châlette-sur-Loing2DK
Châteaudun2E6
Châteauroux31A
Dreux3K7
Fleury-les-Aubrais3CC
Gien2AJ
Issoudun22D
Joué-lès-Tours370
Lucé2H8
Montargis2DK
Nogent-le-Rotrou2G1
Olivet3CC
Orléans4CC
Romorantin-Lanthenay37B
Saint-Amand-Montrond20I
Saint-Avertin270
Saint-Cyr-sur-Loire270
Saint-Jean-de-Braye3CD
Saint-Jean-de-la-Ruelle2CC
Saint-Pierre-des-Corps270
Saran2DC
Vendôme3B4
Vernouillet2K7
Vierzon35E
@27	47.3	4.9	Bourgogne-Franche-Comté
^463 29
*Dole38Q
Audincourt2Ce
Autun37E
Auxerre3F7
Beaune37J
Belfort3De
Besançon49V
Chalon-sur-Saône35K
Chenôve2AL
Cosne-Cours-sur-Loire2B0
Dijon4AL
Joigny2H5
Le Creusot35F
Lons-le-Saunier34R
Montbéliard3Cd
Montceau-les-Mines34F
Mâcon30J
Nevers373
Pontarlier36Z
Saint-Claude21U
Saint-Leu34G
Sens3J4
Talant2AL
Valentigney2Cd
Valfin-lès-Saint-Claude21U
Vesoul3DW
@28	49.1	0	Normandy
^484 -17
Alençon30I
Argentan33H
Barentin2BR
Bayeux29A
Bernay27N
Bois-Guillaume2BS
Bolbec2CM
Caen48D
Canteleu2AR
Cherbourg-Octeville3C1
Dieppe3FS
Elbeuf29R
Flers23B
Fécamp3EL
Gisors29Z
Granville241
Hérouville-Saint-Clair38E
Le Grand-Quevilly3AR
Le Havre5BI
Le Petit-Quevilly3AS
Lisieux37J
Louviers38T
Maromme2BR
Mondeville28E
Mont-Saint-Aignan3BS
Montivilliers2BJ
Octeville2C1
Oissel29S
Rouen4AS
Saint-Lô376
Saint-Étienne-du-Rouvray3AS
Sotteville-lès-Rouen3AS
Tourlaville3C1
Val-de-Reuil29T
Vernon37W
Vire248
Yvetot2CP
Équeurdreville-Hainneville3C0
Évreux46T
@32	50	2.8	Hauts-de-France
^490 16
*Hem3HG
*Lens3EC
Abbeville3B2
Amiens497
Anzin2EJ
Armentières3HD
Arras3DC
Auchel2F9
Avion3EC
Bailleul2HB
Beauvais345
Berck-Plage2E0
Berck2E0
Bondues2HF
Boulogne-sur-Mer3H0
Bruay-la-Buissière3FA
Bruay-sur-l'Escaut2EJ
Bully-les-Mines2EB
Béthune3FA
Calais4K3
Cambrai3CG
Carvin3FE
Caudry2BI
Chantilly229
Chauny26G
Château-Thierry20I
Clermont248
Comines2IE
Compiègne34C
Coudekerque-Branche3K8
Creil339
Croix3HF
Crépy-en-Valois22D
Denain3DI
Douai3EF
Dunkirk4K8
Faches-Thumesnil2GF
Fourmies2AO
Grande-Synthe3K7
Gravelines2K5
Halluin3IF
Harnes2ED
Haubourdin2GE
Hautmont2DN
Hazebrouck3H9
Hirson29P
Hénin-Beaumont3EE
La Madeleine3GF
Lambersart3HE
Laon36K
Le Portel2H0
Lille5GF
Liévin3EC
Lomme3GE
Longuenesse2H6
Loos3GE
Lys-lez-Lannoy2HG
Marcq-en-Barœul3HF
Marly2DJ
Maubeuge3DO
Mons-en-Barœul3GF
Montataire238
Mouvaux2HF
Méricourt2ED
Méru225
Nogent-sur-Oise339
Noyon26E
Nœux-les-Mines2FB
Outreau2H0
Pont-Sainte-Maxence23A
Raismes2EJ
Ronchin3GF
Roncq2IF
Roubaix4HG
Saint-Amand-les-Eaux3EI
Saint-Martin-Boulogne2H0
Saint-Omer3H7
Saint-Pol-sur-Mer3K7
Saint-Quentin38H
Saint-Saulve2EK
Seclin2FE
Senlis32A
Sin-le-Noble2EF
Soissons34H
Somain2EH
Tergnier27H
Tourcoing4HG
Valenciennes3EJ
Villeneuve-d'Ascq4GG
Wasquehal3HF
Wattignies2GE
Wattrelos3HG
Étaples2F0
@
^476 37
*Sedan3LC
Bar-le-Duc3CF
Bischheim2Af
Bischwiller2Cg
Cernay22Z
Charleville-Mézières3MA
Chaumont35E
Châlons-en-Champagne3E7
Colmar45b
Creutzwald2GU
Fameck2HO
Forbach3GW
Freyming-Merlebach2GV
Guebwiller23Z
Haguenau3Cf
Hayange2HO
Illkirch-Graffenstaden39e
Illzach22b
Kingersheim22a
La Chapelle-Saint-Luc273
Laxou2BO
Lingolsheim2Ae
Longwy2JL
Lunéville3AS
Metz4FP
Montigny-lès-Metz3FP
Mulhouse42a
Nancy4BP
Obernai29c
Ostwald29e
Pont-à-Mousson2DO
Reims5H3
Riedisheim21b
Rixheim21b
Romilly-sur-Seine290
Saint-André-les-Vergers274
Saint-Avold3FU
Saint-Dizier3AC
Saint-Dié37W
Saint-Louis30d
Saint-Max2BP
Sainte-Savine273
Sarrebourg2BY
Sarreguemines3FY
Saverne2Bb
Schiltigheim3Ae
Stiring-Wendel2GW
Strasbourg5Ae
Sélestat37b
Thionville3IP
Toul2BM
Troyes474
Vandœuvre-lès-Nancy3BP
Verdun3GH
Villers-lès-Nancy2BP
Vitry-le-François2B9
Wittenheim22a
Woippy2GP
Yutz2IP
Épernay3E3
Épinal36S
@52	47.4	-0.9	Pays de la Loire
^465 -24
*Angers4AJ
Allonnes2FQ
Avrillé2AI
Bouguenais278
Carquefou389
Challans335
Cholet36F
Château-Gontier2DH
Château-d'Olonne207
Châteaubriant2CA
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
Les Ponts-de-Cé29J
Les Sables-d'Olonne206
Mayenne2II
Nantes578
Olonne-sur-Mer206
Orvault388
Pornic263
Rezé379
Sablé-sur-Sarthe2DL
Saint-Herblain378
Saint-Nazaire482
Saint-Sébastien-sur-Loire379
Sainte-Luce-sur-Loire289
Saumur38N
Trélazé29J
Vertou379
@53	48.1	-2.9	Brittany
^477 -46
Auray20G
Brest471
Bruz23T
Cesson-Sévigné24U
Concarneau327
Dinan28P
Dinard29P
Douarnenez243
Fougères37Y
Guipavas272
Hennebont21D
Lamballe28L
Landerneau283
Lanester31D
Lannion3AB
Le Relecq-Kerhuon272
Lorient40C
Morlaix298
Ploemeur30C
Ploufragan28I
Plougastel-Daoulas272
Plouzané270
Plérin28I
Pontivy24G
Quimper435
Quimperlé22B
Rennes54T
Saint-Brieuc38I
St-Malo39Q
Vannes30I
Vitré24Y
@75	45	0.4	Nouvelle-Aquitaine
^432 -18
*Cognac3PF
*Tulle2La
Agen3AO
Ambarès-et-Lagrave2HD
Anglet333
Angoulême3OK
Arcachon2F6
Bayonne333
Bergerac3HN
Biarritz332
Billère21E
Blanquefort2HC
Bordeaux5GC
Bressuire3aD
Brive-la-Gaillarde3KX
Bruges2HC
Bègles3GC
Cenon3HD
Cestas3FB
Châtellerault3aN
Dax357
Eysines3HB
Floirac2GD
Gradignan3GC
Gujan-Mestras3E7
Guéret2Ub
Hendaye220
La Rochelle4U6
La Teste-de-Buch3E7
Le Bouscat3HC
Libourne3HG
Limoges4QU
Lons21E
Lormont3HD
Marmande3DK
Mont-de-Marsan37D
Mérignac4GC
Niort3VD
Oloron-Sainte-Marie20C
Orthez23A
Parthenay2YG
Pau41E
Pessac4GC
Poitiers4YL
Périgueux3KP
Rochefort3R8
Royan3O8
Saint-Jean-de-Luz221
Saint-Junien2RR
Saint-Médard-en-Jalles3HB
Saint-Paul-lès-Dax257
Saintes3PC
Sarlat-la-Canéda2HU
Soyaux2OK
Talence3GC
Tarnos233
Thouars2cG
Ussel2Nf
Villenave-d'Ornon3GC
Villeneuve-sur-Lot3CP
@76	43.7	2.3	Occitanie
^427 0
*Alès3Ef
*Lattes29d
Agde36Z
Albi3CL
Auch396
Bagnols-sur-Cèze3Fk
Balma29F
Beaucaire2Bk
Blagnac39E
Béziers46W
Cahors3HE
Canet-en-Roussillon20U
Carcassonne35O
Castanet-Tolosan28F
Castelnau-le-Lez39d
Castelnaudary26K
Castelsarrasin2DB
Castres39M
Colomiers39D
Cugnaux28D
Figeac2JK
Frontignan37c
Gaillac2CJ
Graulhet2BK
L'Union2AF
Lourdes240
Lunel3Af
Mauguio39e
Mazamet28O
Mende2IZ
Millau3EV
Moissac2EB
Montauban3DE
Montpellier59d
Muret38D
Narbonne35U
Nîmes4Bi
Pamiers24G
Perpignan40T
Plaisance-du-Touch39D
Ramonville-Saint-Agne28F
Rodez3HQ
Saint-Gaudens247
Saint-Gilles2Ai
Saint-Orens-de-Gameville29F
Sète37b
Tarbes351
Toulouse59E
Tournefeuille39D
Villefranche-de-Rouergue2HK
Villeneuve-lès-Avignon2Dm
@84	45.5	4.6	Auvergne-Rhône-Alpes
^444 24
*Valence45P
Aix-les-Bains3DZ
Albertville3De
Ambérieu-en-Bugey2GU
Annecy-le-Vieux3Fb
Annecy3Fb
Annemasse3Ic
Annonay38N
Aubenas22K
Aubière2E7
Aurillac350
Beaumont2E7
Bellegarde-sur-Valserine2HY
Bonneville2He
Bourg-en-Bresse3IS
Bourg-lès-Valence35P
Bourgoin-Jallieu3CT
Brignais2DO
Bron3DP
Caluire-et-Cuire3EO
Chamalières3E7
Chambéry4CZ
Clermont-Ferrand4E7
Cluses3Hg
Cournon-d'Auvergne3D8
Cran-Gevrier3Fb
Cusset2HB
Décines-Charpieu3EQ
Firminy3AJ
Fontaine38X
Francheville2DO
Gaillard2Ic
Genas2DQ
Givors3CO
Grenoble48X
Guilherand-Granges25P
Issoire2B8
L'Isle-d'Abeau2CS
La Motte-Servolex2CZ
Le Chambon-Feugerolles2AJ
Le Pont-de-Claix27X
Le Puy-en-Velay36F
Lyon|Lyons5DO
Meylan38Y
Meyzieu3EQ
Mions2DQ
Montbrison2CH
Montluçon3J2
Montélimar32O
Moulins3M9
Oullins3DO
Oyonnax3JX
Passy2Fh
Pierrelatte20N
Rillieux-la-Pape3EP
Riom3F7
Rive-de-Gier2BM
Roanne3GH
Romans-sur-Isère36R
Rumilly2FZ
Saint-Chamond3BL
Saint-Etienne4AK
Saint-Fons2DP
Saint-François2KF
Saint-Genis-Laval3DO
Saint-Just-Saint-Rambert2BI
Saint-Martin-d'Hères38Y
Saint-Priest3DP
Sainte-Foy-lès-Lyon3DO
Sallanches2Fg
Seynod3Fb
Seyssinet-Pariset28X
St. Egreve28X
Tassin-la-Demi-Lune2EO
Thiers2FB
Thonon-les-Bains3Kf
Vaulx-en-Velin3EP
Vichy3HA
Vienne3BP
Villefontaine3CS
Villefranche-sur-Saône3GN
Villeurbanne4EP
Voiron3AW
Vénissieux4DP
Yzeure2MA
Échirolles37X
Écully3EO
@93	44	6	Provence-Alpes-Côte d'Azur
^431 46
*Apt288
*Gap3FF
*Nice56R
*Orange3A2
Aix-en-Provence448
Allauch329
Antibes45P
Arles360
Aubagne32A
Avignon482
Beausoleil26S
Berre-l'Étang246
Bollène2C1
Bouc-Bel-Air248
Briançon2IK
Brignoles23F
Cagnes-sur-Mer36P
Cannes45O
Carpentras3A4
Cavaillon374
Châteauneuf-les-Martigues236
Châteaurenard283
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
Le Pradet20E
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
Ollioules20C
Pertuis369
Plan-de-Cuques229
Port-de-Bouc234
Rognac246
Roquebrune-Cap-Martin27T
Roquebrune-sur-Argens23K
Saint-Cyr-sur-Mer21B
Saint-Laurent-du-Var36Q
Saint-Martin-de-Crau252
Saint-Maximin-la-Sainte-Baume23D
Saint-Raphaël33M
Sainte-Maxime22K
Salon-de-Provence355
Sanary-sur-Mer30C
Six-Fours-les-Plages30C
Solliès-Pont21E
Sorgues393
Tarascon271
Toulon40D
Valbonne25O
Vallauris35P
Vence36P
Villeneuve-Loubet26P
Vitrolles346
@94	42.1	9.1	Corsica
^416 87
Ajaccio330
Bastia3B8
Porto-Vecchio206
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
^6 129
Makokou200
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
*Crook2kc
*Deal3B+
*Derby5Se
*Diss2N(
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
*Par238
*Reading5Ej
*Rugby4Ng
*Sale3XW
*Sandy2Kq
*Slough4En
*Stone2SX
*Street2AS
*Ware2Ht
*Welling3Eu
*Wellington3QU
*Wells2BT
Abbey Wood2Eu
Abbots Langley2Gp
Abingdon3Gg
Abram2YT
Accrington3bV
Acton3Eq
Addlestone2Do
Adwick le Street3Zh
Aldershot4Bl
Aldridge2Pa
Alfreton3Uf
Alnwick2rc
Alsager2UW
Alton2Aj
Altrincham3XW
Amersham on the Hill2Gn
Amersham3Gn
Amesbury2Bb
Ampthill3Jo
Andover3Be
Annfield Plain2mc
Armthorpe2Yi
Arnold3Ti
Ashbourne2Tc
Ashby-de-la-Zouch2Qe
Ashford3Do
Ashford4A%
Ashington3pd
Ashtead2Cq
Ashton in Makerfield3YT
Ashton-under-Lyne3YY
Aston3Oa
Atherstone2Pe
Atherton3YU
Attleborough2Oe
Attleborough2O&
Aylesbury4Hl
Bacup2aX
Baildon2bb
Baldock2Jr
Banbury3Kg
Banstead3Cr
Barnet3Gr
Barnham27n
Barnoldswick2cX
Barnsbury2Es
Barnsley4Ze
Barnstaple3AE
Barrow in Furness3eN
Bartley Green3NZ
Barton upon Humber2ap
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
Beighton2Wg
Belper3Te
Belsize Park2Er
Bentley3Yi
Berkhamsted3Hn
Berwick-Upon-Tweed2vZ
Beverley3bp
Bewbush2Ar
Bewdley2NW
Bexhill-on-Sea38y
Bexley5Du
Bicester3Ih
Biddulph2UX
Bideford39D
Biggin Hill2Ct
Biggleswade2Kq
Billericay3Fx
Billingham3jg
Bingham2Sj
Bingley3bb
Birchington-on-Sea2D*
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
Blandford Forum28X
Blaydon-on-Tyne2nc
Bletchley3Jm
Bloxwich3PZ
Blyth3oe
Bodmin248
Bognor Regis47m
Bolsover2Vg
Bolton upon Dearne2Yg
Bolton4ZV
Bootle4YP
Bordon3Ak
Borehamwood3Gq
Boston3Tt
Boughton2Vj
Bourne2Rp
Bournemouth46a
Bowthorpe3P)
Brackley2Ji
Bracknell4Dl
Bradford-on-Avon2CW
Bradford5bb
Bradwell2P.
Braintree3Iz
Bramhall3XX
Brandon2Nf
Brandon2ld
Braunton2AD
Bredbury2XY
Brent5Fq
Brentford2Eq
Brentwood3Fw
Bridgnorth2OV
Bridgwater3AP
Bridlington3er
Bridport26R
Brierfield2bX
Brierley Hill3OY
Brighouse3ab
Brightlingsea2H&
Brighton|Brighton and Hove47s
Bristol6ET
Brixham23K
Brixton Hill2Es
Brixton4Es
Broadfield2Ar
Broadstairs3D+
Broadstone27Z
Bromborough2WP
Bromsgrove3MY
Brough3an
Broughton Astley2Oh
Brownhills3Pa
Broxbourne2Gt
Buckhurst Hill2Ft
Buckingham2Jj
Bulford2Bb
Burgess Hill39s
Burngreave3Xe
Burnham-on-Sea3BP
Burnley4bX
Burntwood3Qa
Burscough2ZR
Burton-on-Trent4Rd
Bury St Edmunds3L!
Bushey2Fp
Buxton3Wa
Caister-on-Sea2P.
Calcot2Di
Calne2DZ
Camberley3Cm
Camborne312
Cambourne2Ls
Cambridge4Lu
Camden Town3Es
Canary Wharf4Et
Cannock4QZ
Canterbury3C(
Canvey Island3Ez
Carcroft2Zh
Carlisle4mQ
Carshalton3Dr
Carterton2Hd
Castle Vale2Ob
Castleford4af
Caterham3Cs
Chalfont Saint Peter3Fn
Chapel Allerton3be
Chapeltown3Ye
Chard28P
Charlton Kings2IZ
Chasetown2Qa
Chatham4Dy
Chatteris2Ou
Cheadle Hulme3XX
Cheadle2TZ
Chelmsford4Gy
Chelmsley Wood2Oc
Chelsea4Er
Cheltenham4IY
Chertsey2Do
Chesham3Gn
Cheshunt4Gt
Chessington3Dq
Chester-le-Street3md
Chester4VQ
Chesterfield4Wf
Chichester37l
Chigwell2Fu
Chippenham3EY
Chipping Sodbury3EV
Chislehurst3Du
Chorley3aT
Chorleywood2Go
Christchurch36b
Churchdown2IX
Cinderford2HU
Cirencester2GZ
City of London2Es
City of Westminster5Es
Clacton-on-Sea3H)
Clayton West2Zd
Clayton le Moors2bV
Clayton-le-Woods2aS
Cleckheaton3ac
Cleethorpes3Zt
Clevedon3DQ
Cleveleys2cP
Clitheroe2cV
Coalville3Qf
Cobham2Cp
Cockermouth2kL
Cockington24J
Codicote2Ir
Codsall2PX
Colchester4I%
Coleford2HT
Colne3cX
Congleton3VX
Conisbrough2Yh
Consett3mb
Coppull2ZS
Corby4Om
Corsham2DX
Cosham27i
Coulsdon3Cs
Coventry5Ne
Cowes37g
Cowley2Gh
Cowplain28j
Cramlington3od
Cranleigh2Ao
Crawley5Ar
Crewe4UV
Cromer2S*
Crosby3YP
Cross Hills2cZ
Crowborough3Av
Crowthorne3Dl
Croydon4Ds
Cudworth2Zf
Dagenham4Fv
Darfield2Yf
Darlington4id
Dartford4Dv
Darton2Ze
Darwen3aU
Daventry3Mh
Dawlish25K
Denton3YY
Dereham3Q%
Desborough2Nl
Devizes3DZ
Dewsbury4ad
Didcot3Fh
Didsbury2XX
Dinnington3Xh
Doncaster4Yi
Dorchester26V
Dorking2Bq
Dover3A*
Downham Market2Px
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
Edenbridge2Bu
Edgware2Fq
Egham3Dn
Elland2ab
Ellesmere Port4WQ
Ely3Nw
Emsworth37k
Enderby2Ph
Enfield4Gs
Epping2Gu
Epsom3Cq
Erith2Ev
Esher3Dp
Evesham3Ka
Ewell3Cr
Exeter46K
Exmouth35L
Failsworth3YX
Fakenham2R#
Falmouth314
Fareham48h
Farnborough2Du
Farnborough4Cl
Farnham3Bl
Farnworth3ZV
Faversham3C%
Featherstone2PY
Featherstone2af
Felixstowe3J+
Feltham3Dp
Ferndown27a
Ferryhill2ke
Fleetwood3cP
Flitwick2Jo
Folkestone4A)
Formby3ZO
Freckleton2bQ
Frimley2Cm
Frinton-on-Sea2H)
Frodsham2WS
Frome3BW
Fylde4bQ
Gainsborough3Xl
Garforth2bf
Garstang2cR
Gateshead4nd
Gerrards Cross3Fn
Gillingham29W
Gillingham4Dy
Glastonbury2AS
Glenfield2Ph
Glossop3Xa
Gloucester4IX
Godalming3Bn
Golborne3YT
Goole3ak
Gosforth3nd
Gosport47i
Grange Hill2Fu
Grantham3Sn
Grappenhall2XU
Gravesend3Dx
Greasby2XO
Great Bookham2Cp
Great Harwood2bV
Great Malvern3KW
Great Sankey3XT
Great Wyrley3QZ
Great Yarmouth4P.
Greenford3Ep
Greenhill2Fq
Grimsby4Zs
Guildford4Bn
Guisborough2ii
Guiseley3cc
Hadleigh2J&
Hadleigh3Fz
Hadley Wood3Gr
Hadley2QU
Hailsham38w
Halesowen3NZ
Halifax4ab
Halstead2Iz
Hampton3Dp
Harlow4Hu
Harpenden3Hp
Harringay2Fs
Harrogate4de
Harrow on the Hill2Fq
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
Hawkinge2A)
Haxby2di
Haydock2YS
Hayes3Ep
Hayle211
Haywards Heath39s
Hazel Grove2XY
Heanor3Tf
Hebburn3ne
Heckmondwike2ac
Hedge End38g
Hedon2ar
Helston202
Hemel Hempstead4Hp
Hemsworth2Zf
Henley-on-Thames2Ek
Henlow2Jq
Hereford4KS
Herne Bay3D(
Hertford3Hs
Heswall3WO
Hetton-Le-Hole2lf
Hexham2nY
Heysham2dQ
High Peak4Xb
High Wycombe4Fm
Hinckley3Of
Hindley3YT
Hitchin3Iq
Hoddesdon3Ht
Holloway3Fs
Honiton27N
Horbury2ad
Horley3Br
Hornsea2cr
Horsforth3bd
Horsham3Aq
Horwich3ZU
Houghton-Le-Spring3le
Hounslow4Ep
Hoyland Nether2Yf
Hucknall3Th
Huddersfield4Zb
Humberston2Yt
Hunstanton2Ty
Huntingdon3Mr
Hurstpierpoint28r
Huyton3XR
Hyde3YY
Hythe2A(
Hythe38f
Ilfracombe2BE
Ilkeston3Tg
Ilkley2cb
Immingham2Zr
Ince-in-Makerfield2YT
Ingleby Greenhow2hi
Ipswich5K)
Irlam3XV
Isleworth3Eq
Islington5Es
Iver Heath2Eo
Ivybridge23G
Jarrow3ne
Kearsley2YV
Keighley3ca
Kempston Hardwick3Ko
Kempston3Ko
Kendal3gS
Kenilworth3Md
Kesgrave2K)
Kettering4Nm
Keynsham2DU
Kidderminster4NX
Kidlington2Hg
Kidsgrove3UX
Killamarsh2Wg
Kimberley2Tg
Kings Lynn3Rx
Kingsteignton25J
Kingston upon Thames2Dq
Kingswinford3OX
Kingswood4EU
Kippax2bf
Kirby Muxloe2Ph
Kirk Sandall2Zi
Kirkby in Ashfield3Uh
Kirkby3YQ
Kirkham2bQ
Kiveton Park2Wg
Knaphill2Cn
Knaresborough2de
Knottingley2ag
Knowle2Nc
Knutsford2WV
Lancaster3dR
Launceston25B
Leatherhead3Cq
Ledbury2JV
Leeds5be
Leicester5Pi
Leigh3YU
Leighton Buzzard3Im
Leominster2LS
Letchworth Garden City3Jr
Lewes28t
Leyland3aS
Lichfield3Qb
Lincoln4Vo
Liskeard24A
Litherland3YP
Little Hulton2YV
Little Lever2ZV
Littleborough2ZY
Littlehampton47o
Liverpool6XP
Liversedge2ac
Lofthouse3ae
London!8Es
Long Eaton3Sg
Longdendale2YZ
Longfield2Dw
Longton2TY
Loughborough4Rh
Louth2Xt
Lower Earley3Dk
Lowestoft4O/
Ludlow2NS
Luton5Ip
Lutterworth2Oh
Lydney2GU
Lymington27e
Lymm2XU
Lytham St Annes3aP
Mablethorpe2Ww
Macclesfield4WY
Maghull3YQ
Maidenbower2Ar
Maidstone4Cy
Maldon3G!
Maltby2Xh
Manchester5YX
Mangotsfield3EU
Mansfield Woodhouse3Vh
Mansfield4Uh
Margate4D+
Market Deeping2Qq
Market Drayton2SU
Market Harborough3Ok
Market Warsop2Vh
Marlborough2Dc
Marlow3Fl
Marple3XY
Marske-by-the-Sea2jj
Maryport2kK
Matlock2Ud
Melksham3DY
Melton Mowbray3Rk
Mendip4BT
Mexborough2Yg
Middlesbrough4jh
Middleton3ZX
Middlewich2VV
Midsomer Norton2CU
Mildenhall2My
Milnrow2ZY
Milton Keynes5Jl
Minehead2BK
Mirfield3ac
Mitcham3Dr
Morden3Dr
Morecambe3eQ
Moreton2XO
Morley4ad
Morpeth2pc
Mossley2YZ
Mountsorrel2Qi
Nailsea3DR
Nantwich2UU
Nelson3bX
Neston2DX
Neston2WP
New Basford2Th
New Mills3XZ
New Milton37c
New Romney29%
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
Oakengates2QU
Oakham2Qm
Oldbury2OZ
Oldham4YY
Ormskirk3ZQ
Orpington2Du
Ossett3ad
Oswestry3SO
Otley2cc
Oxted2Ct
Padiham2bW
Paignton33J
Parkstone26a
Peacehaven37t
Peckham4Es
Pelsall2PZ
Penistone2Yd
Penrith2kR
Penzance300
Peterborough4Pr
Peterlee3lg
Petersfield29k
Pinner3Fp
Pinxton2Ug
Pitsea3Fy
Plymouth53E
Plympton23E
Plymstock33E
Pocklington2cl
Polesworth2Pd
Pontefract3ag
Ponteland2oc
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
Princes Risborough2Gl
Prudhoe2na
Pudsey3bc
Purfleet2Ev
Purley4Cs
Queensbury2bb
Radcliffe3ZW
Radlett2Gq
Rainhill2XR
Ramsbottom2ZW
Ramsgate3C+
Rastrick2ab
Raunds2Mo
Rawmarsh3Yg
Rawtenstall3aW
Rayleigh3Fz
Redcar3ji
Redditch4Ma
Redhill3Br
Redruth313
Reigate3Br
Richmond2Eq
Richmond2hc
Rickmansworth2Fo
Ringwood27b
Ripley3Tf
Ripon2ee
Rochdale4ZX
Rochester3Dy
Rochford2F!
Romford4Fv
Romsey29e
Ross on Wye2IT
Rossendale4aW
Rotherham4Xf
Rottingdean37s
Royal Leamington Spa4Me
Royal Tunbridge Wells4Aw
Royal Wootton Bassett2Ea
Royston2Jt
Royston2Zf
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
Sawbridgeworth2Hv
Scalby2bm
Scarborough4gp
Scunthorpe4Zm
Seaford37u
Seaham3lg
Seaton Delaval2oe
Selby3bi
Selsey26l
Sevenoaks3Cv
Shanklin25h
Sheerness2D#
Sheffield6Xe
Shefford2Jq
Shepperton2Dp
Shepshed2Rg
Shepton Mallet2BU
Sherborne28U
Sheringham2S)
Shildon2jd
Shipley3bb
Shirebrook2Vh
Shirley3Nb
Shoreham-by-Sea37q
Shortlands2Dt
Shrewsbury4QR
Sidcup2Du
Sidmouth26N
Sinfin2Se
Sittingbourne3C!
Skegness3Uw
Skelmersdale3ZR
Skipton2dZ
Sleaford2Tp
Smethwick2OZ
Snodland2Cx
Soham2Mw
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
Southwater29p
Sowerby Bridge2aa
Spalding3Rr
Spennymoor2kd
St. Albans4Hq
St. Austell327
St. Helens4YS
St. Ives210
St. Leonards-on-Sea28y
St. Neots3Lq
St. Peters4D+
Stafford4RY
Staines-upon-Thames3Do
Stakeford2pd
Stalybridge3YY
Stamford3Qo
Stanford-le-Hope3Ex
Stanley3mc
Staveley3Wg
Stevenage4Ir
Steyning28q
Stockport4XX
Stocksbridge2Yd
Stockton-on-Tees4jg
Stoke Gifford2EU
Stoke-on-Trent|Stoke5TX
Storrington28o
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
Swanage25Z
Swanley3Dv
Swanscombe2Dw
Swindon5Fb
Swinton3YW
Syston2Qi
Tadley2Di
Tamworth4Pc
Tarleton2aR
Taunton49O
Tavistock24E
Teddington2Dq
Teignmouth24K
Telford4QV
Tewkesbury3JX
Thame2Gj
Thatcham3Dg
Thetford3N#
Thirsk2fg
Thornaby3ig
Thornbury2FU
Thorne2Zj
Thornton Heath2Ds
Thornton-Cleveleys3cP
Tidworth2Bc
Tilbury2Ex
Timperley2XW
Tipton3OY
Tiptree2H!
Tiverton38K
Todmorden2aY
Tonbridge3Bw
Torquay44K
Totnes23I
Totton38e
Towcester2Kj
Tring2Hm
Trowbridge3CX
Truro324
Tyldesley3YU
Tynemouth2nf
Uckfield39u
Ulverston2fO
Upminster2Fw
Urmston3XV
Uttoxeter2Sa
Verwood28a
Wakefield4ae
Walkden3YV
Wallasey4XO
Wallingford2Fi
Wallsend3ne
Walsall4PZ
Waltham Abbey3Gt
Waltham Cross2Gt
Walton on Thames3Dp
Walton-on-the-Naze2H*
Wantage3Ff
Warminster2BX
Warrington4XT
Warsop2Vh
Warwick3Md
Washington3me
Washwood Heath3Ob
Waterlooville48j
Watford4Gp
Wath upon Dearne2Yg
Watton2P#
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
Westergate27m
Westhoughton3YU
Weston-super-Mare4CP
Wetherby2cf
Weybridge3Do
Weymouth45U
Whickham2mc
Whitby2in
Whitchurch2TS
Whitefield3ZW
Whitehaven3iJ
Whitley Bay3nf
Whitstable3D&
Whittlesey2Ps
Wickford3Fy
Wideopen2nd
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
Wivenhoe2I&
Woking4Cn
Wokingham3Dl
Wolverhampton5PY
Wombourn2OX
Wombwell2Yf
Woodbridge2K*
Woodford Green3Ft
Worcester Park2Dr
Worcester4LX
Workington3jK
Worksop3Wi
Worthing47p
Yarm3if
Yate3EV
Yateley3Cl
Yatton2DR
Yaxley2Oq
Yeadon3cc
Yeovil38T
York4di
@NIR	54.5	-6.5	Northern Ireland|Ulster
^542 -76
Antrim35E
Armagh229
Ballyclare26G
Ballymena37D
Ballymoney29B
Banbridge22D
Bangor45J
Belfast54H
Carrickfergus35I
Castlereagh44H
Coleraine399
Comber23J
Cookstown249
Craigavon42C
Downpatrick21J
Dundonald24I
Dungannon238
Enniskillen210
Holywood24I
Larne37I
Limavady296
Lisburn43G
Londonderry County Borough483
Londonderry|Derry483
Magherafelt26A
Newry30D
Newtownabbey45H
Newtownards34J
Omagh343
Portadown32C
Portstewart2A9
Strabane261
@SCT	56	-4	Scotland
^549 -55
*Paisley49B
Aberdeen5MY
Airdrie3AF
Alloa3CH
Annan21M
Arbroath3HT
Ardrossan287
Armadale2AI
Ayr369
Barrhead29B
Bathgate3AJ
Bearsden3AC
Bellshill39F
Bishopbriggs3AD
Blairgowrie2HM
Blantyre29E
Bo'ness2BJ
Bonhill2B9
Bonnyrigg2AO
Broxburn2AK
Buckie2SP
Cambuslang39D
Carluke28H
Carnoustie2GS
Clarkston29C
Clydebank3AB
Coatbridge3AF
Cowdenbeath2CM
Cumbernauld3AF
Cumnock26C
Cupar2EP
Dalgety Bay2BL
Dalkeith2AO
Dalserf38G
Dumbarton3A9
Dumfries32J
Dunbar2BU
Dunblane2DF
Dundee4GP
Dunfermline3CK
Dunoon2B6
East Kilbride49D
Edinburgh5BN
Elgin3RM
Ellon2PY
Erskine2AA
Falkirk3BH
Forfar2HQ
Forres2RJ
Fraserburgh2SZ
Galashiels27R
Giffnock29C
Glasgow6AC
Glenrothes3DN
Gourock2B7
Grangemouth2BI
Greenock3A7
Haddington2BR
Hamilton39F
Hawick25R
Helensburgh2B8
High Blantyre29E
Inverness3QD
Inverurie2OV
Irvine378
Johnstone29A
Kilmarnock37A
Kilsyth2BE
Kilwinning288
Kirkcaldy3CN
Kirkintilloch3AD
Lanark28H
Larbert2BH
Largs296
Larkhall28F
Lenzie2AD
Leven2DP
Linlithgow2BJ
Linwood29A
Livingston4AK
Mayfield2AP
Methil2DP
Milngavie2AC
Monifieth2GR
Montrose2IU
Motherwell39F
Musselburgh3AP
Nairn2RG
Newton Mearns39C
Oban2F0
Peebles28N
Penicuik29N
Perth3FL
Peterhead3Qb
Port Glasgow2A8
Portlethen2MY
Prestonpans2BP
Prestwick269
Queensferry2BL
Renfrew3AB
Rosyth2BL
Rutherglen39D
Saltcoats277
Shotts29H
St. Andrews2ER
Stenhousemuir2BH
Stevenston277
Stirling3CG
Stonehaven2LX
Stranraer205
Tranent2AP
Troon268
Tullibody2CH
Vale of Leven3B9
Viewpark29E
Westhill2NW
Whitburn2AI
Wishaw39G
@WLS	52.5	-3.5	Wales
^514 -50
*Flint3IJ
*Mold2IJ
*Neath33C
Abercarn22J
Aberdare33G
Abergavenny24K
Abergele2JE
Aberkenfig21E
Abertillery23J
Aberystwyth3A9
Ammanford34A
Bangor3I9
Bargoed23I
Barry30H
Beddau22G
Bedwas22I
Blackwood23I
Brecon25G
Bridgend41E
Briton Ferry32C
Brymbo3HJ
Brynmawr24I
Buckley4IJ
Burry Port238
Caerleon22K
Caernarfon2H7
Caerphilly32I
Caldicot22M
Cardiff51I
Carmarthen257
Chepstow22N
Clydach33B
Coity31E
Colwyn Bay3JD
Cwmbran33K
Deeside3IK
Deganwy2JC
Denbigh2IG
Ebbw Vale34I
Gelligaer23H
Gorseinon33A
Haverfordwest240
Hawarden3IK
Holyhead2J4
Llandudno2JC
Llanelli338
Llantrisant21G
Llantwit Major20F
Maesteg32D
Merthyr Tydfil33G
Milford Haven230
Monmouth24N
Mountain Ash23G
Nelson23H
Newport52K
Newtown2BH
Pembroke Dock231
Penarth30I
Pencoed21F
Pontarddulais23A
Pontypool33K
Pontypridd32H
Porthcawl21D
Prestatyn3JG
Pyle21D
Rhondda43G
Rhosllanerchrugog3GJ
Rhyl3JF
Rhymney24H
Risca32J
Swansea52B
Tonypandy42F
Tonyrefail22G
Tredegar24I
Treharris23H
Treorchy23F
Wrexham4GK
Ystalyfera24C
=GD	12.1	-61.7	Grenada	Grenadian|Grenadians
@
^121 -618
St. George's!200
=GE	42	43.5	Georgia	Georgian|Georgians
@
^426 408
Gali209
Och'amch'ire217
Stantsiya Novyy Afon350
Sukhumi442
Tkuarchal329
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
Chiat'ura22A
Kutaisi524
Samtredia310
T'q'ibuli227
Tsqaltubo223
Zestaponi307
@
^417 453
Sagarejo200
Telavi322
@
^414 445
Bolnisi200
Marneuli313
Rustavi325
@
^421 417
P'ot'i300
Senaki324
Zugdidi442
@
^416 430
Akhalts'ikhe200
Borjomi224
@
^419 436
Gori315
K'asp'i208
Khashuri310
Ts'khinvali334
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
Mumford22A
Saltpond317
Swedru34B
Winneba33C
@
^58 -10
Aburi308
Akim Oda410
Akropong229
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
^58 0
*Ho485
Aflao43C
Anloga309
Hohoe3E5
Keta31A
Kete Krachi2K0
Kpandu3C3
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
^133 -142
Basse Santa Su200
@
^132 -167
Brikama411
Gunjur200
Sukuta220
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
Koundara2LA
@
^94 -134
Coyah430
Forécariah203
Kindia475
Tondon2A1
Télimélé3F4
@
^92 -111
Dabola2F0
Kissidougou30A
@
^104 -99
Kankan406
Kouroussa230
Siguiri3A7
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
Beyla29F
Gueckedou480
Macenta376
Nzérékoré40D
-GP	16.3	-61.6	Guadeloupe	Guadeloupian|Guadeloupians
@
^160 -617
Baie-Mahault331
Basse-Terre!200
Capesterre-Belle-Eau301
Lamentin231
Le Gosier322
Le Moule334
Les Abymes432
Petit-Bourg321
Pointe-à-Pitre322
Saint-François234
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
@
^13 109
Aconibe200
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
Alexándreia234
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
Thérmi22A
Véroia322
@ESYE13	40.4	21.6	West Macedonia
^403 213
Florina251
Kastoria220
Kozani305
Ptolemaida324
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
^378 199
Corfu3I0
Zakynthos20A
@ESYE23	38.3	21.6	West Greece
^377 214
Agrinio390
Aigio357
Amaliáda210
Mesolóngi270
Náfpaktos274
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
Loutráki2A9
Náfplio267
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
Drapetsóna213
Elefsina322
Ellinikó214
Galatsi425
Gerakas326
Glyfada415
Ilioúpoli415
Irakleio335
Kaisarianí325
Kallithea424
Kalyvia Thorikoú206
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
Mándra232
Nea Ionia425
Nea Liosia424
Nea Makri237
Nikaia424
Néa Erythraía235
Néa Filadélfeia324
Néa Smyrni414
Old Faliron414
Paianía226
Pallíni226
Papágou225
Peristeri424
Petroúpolis424
Piraeus413
Péfki335
Pérama323
Rafína227
Salamina322
Távros224
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
^364 249
Ermoúpolis2A0
Ialysós20X
Kos35O
Kálymnos26L
Rhodes30X
@ESYE43	35.2	25	Crete
^350 240
Chania350
Gázi23B
Heraklion43B
Ierápetra20H
Néa Alikarnassós23C
Rethymno345
Ágios Nikólaos22H
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
San Juan Chamelco203
San Pedro Carchá213
@
^151 -904
Salamá301
San Miguel Chicaj200
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
Guastatoya211
Sanarate200
@
^139 -914
Escuintla446
La Gomera323
Nueva Concepción231
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
San Pedro Sacatepéquez220
Santa Catarina Pinula411
Villa Canales401
Villa Nueva500
@
^153 -917
Barillas254
Huehuetenango402
Jacaltenango340
San Mateo Ixtatán252
@
^155 -893
El Estor200
Lívingston235
Morales305
Puerto Barrios427
@
^146 -900
Jalapa300
@
^142 -899
Asunción Mita212
Atescatempa202
Jutiapa310
@
^163 -899
Flores360
Melchor de Mencos287
Poptún205
San Benito360
@
^146 -919
Almolonga224
Cabricán253
Cantel324
Coatepeque310
Colomba312
El Palmar213
Flores Costa Cuca200
La Esperanza233
Ostuncalco333
Quetzaltenango424
Salcajá234
@
^149 -911
Chajul261
Chichicastenango400
Joyabaj213
Nebaj350
Sacapulas240
San Juan Cotzal251
Santa Cruz del Quiché310
@
^145 -917
Nuevo San Carlos310
Retalhuleu300
San Sebastián211
@
^145 -908
Alotenango200
Antigua Guatemala311
Ciudad Vieja300
Jocotenango311
San Lucas Sacatepéquez311
Santa Lucía Milpas Altas211
Santa María de Jesús201
Santiago Sacatepéquez311
Sumpango311
@
^147 -921
Ciudad Tecún Umán200
Comitancillo344
El Quetzal213
Malacatán220
San Marcos333
San Pablo221
San Pedro Sacatepéquez333
@
^141 -904
Barberena320
Chiquimulilla200
Cuilapa221
@
^146 -914
Nahualá321
Panajachel212
San Lucas Tolimán203
Santa Catarina Ixtahuacán220
Santiago Atitlán302
Sololá322
@
^144 -915
Chicacao312
Mazatenango310
Patulul203
San Francisco Zapotitlán220
San Pablo Jocopilas320
Santa Bárbara203
@
^149 -915
Momostenango311
San Andrés Xecul200
San Francisco El Alto301
Totonicapán401
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
^122 -154
Bissorã200
@
^123 -142
Gabú200
@
^119 -156
Bissau!500
=GY	5	-59	Guyana	Guyanese
@
^64 -586
Bartica200
@
^68 -582
Georgetown!500
@
^62 -575
New Amsterdam300
@
^73 -585
Anna Regina200
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
^224 1143
Sai Kung200
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
La Entrada231
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
Guaimaca244
Talanga231
Tegucigalpa!600
@
^143 -882
Intibucá200
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
^134 -875
Nacaome210
San Lorenzo301
@
^151 -878
El Progreso430
Morazán222
Olanchito34C
Santa Rita215
Yoro207
=HR	45.2	15.5	Croatia	Croatian|Croat|Croats|Croatians
@
^459 168
Bjelovar300
@
^452 174
Nova Gradiska210
Slavonski Brod406
@
^426 176
Dubrovnik305
Metković250
@
^449 136
Pula402
Rovinj220
@
^455 156
Karlovac300
@
^460 165
Koprivnica323
Krizevci200
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
Knin233
Sibenik300
@
^454 163
Kutina215
Petrinja200
Popovaca223
Sisak311
@
^433 164
*Split420
Makarska206
Sinj242
Solin321
@
^463 163
Varazdin300
@
^458 174
Virovitica200
@
^451 187
Vinkovci321
Vukovar333
Zupanja200
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
Saint-Louis du Nord201
Ti Port-de-Paix300
@
^190 -727
Dessalines232
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
^197 -718
Fort Liberté200
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
Kiskunmajsa237
Lajosmizse286
Tiszakécske27B
@
^460 178
*Pécs414
Komló325
Mohács309
Szigetvár200
@
^466 206
Békés325
Békéscsaba415
Gyomaendrod232
Gyula317
Mezoberény224
Orosháza301
Szarvas330
@
^478 203
Edelény254
Kazincbarcika353
Mezokövesd203
Miskolc435
Sajószentpéter244
Sárospatak25D
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
^469 182
Bicske264
Dunaújváros317
Mór250
Székesfehérvár432
Sárbogárd204
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
Hajdúhadház256
Hajdúnánás373
Hajdúszoboszló333
Püspökladány210
@
^476 197
Eger437
Gyöngyös322
Hatvan310
Heves206
Paradsasvar433
@
^475 181
Dorog226
Esztergom336
Komárom320
Oroszlány302
Tata322
Tatabánya413
@
^480 193
Balassagyarmat210
Bátonyterenye205
Salgótarján315
@
^470 189
*Göd272
Abony22B
Albertirsa227
Budakeszi250
Budaörs351
Cegléd329
Dabas224
Dunaharaszti242
Dunakeszi362
Fót263
Gyál343
Gyömro245
Gödöllo365
Monor345
Nagykorös309
Nagykáta248
Pilis236
Pilisvörösvár260
Pomáz261
Pécel254
Szentendre372
Szigethalom231
Szigetszentmiklós331
Százhalombatta230
Törökbálint240
Vecsés344
Veresegyház264
Vác382
Érd440
@
^460 174
Barcs201
Kaposvár444
Marcali260
Nagyatád220
Siófok397
@
^478 214
Kisvárda347
Mátészalka329
Nyírbátor207
Nyíregyháza423
Tiszavasvári220
Újfehértó203
@
^470 199
Jászberény350
Karcag33A
Kisújszállás229
Mezotúr307
Szolnok423
Tiszaföldvár204
Tiszafüred269
Törökszentmiklós325
@
^463 181
Bonyhád204
Dombóvár310
Paks338
Szekszárd316
Tolna217
@
^470 165
Celldömölk237
Koszeg240
Körmend201
Szombathely421
Sárvár234
@
^469 174
*Pápa341
Ajka322
Balatonfüred215
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
^532 -95
Ballina293
Ballinasloe21D
Castlebar272
Galway414
Loughrea109
Roscommon24D
Sligo3BA
Tuam237
Westport260
@L	53.1	-7	Leinster
^523 -79
*Bray39I
*Swords3CH
An Ros2CI
Arklow25I
Artane1BH
Ashbourne2CF
Athlone3B0
Athy279
Balally2AH
Balbriggan3DH
Baldoyle2BI
Ballyboden2AG
Ballyfermot2AF
Ballymun2BG
Beaumont2BH
Blackrock2AH
Blanchardstown2BF
Blessington19E
Cabinteely2AH
Carlow35A
Castleknock2BF
Celbridge3AE
Chapelizod1AG
Cherryville299
Clane2AC
Clondalkin2AF
Confey1BE
Crumlin2AG
Dalkey2AI
Dollymount1BH
Donabate2CH
Donnybrook2AH
Drogheda3EG
Droichead Nua39B
Dublin!6AH
Dunboyne2BE
Dundalk3HF
Dundrum2AG
Dún Laoghaire3AI
Eadestown19D
Enniscorthy22D
Finglas3BG
Firhouse2AG
Foxrock2AH
Gorey24G
Greystones28I
Hartstown2BF
Jobstown2AF
Kilcock1BC
Kildare29A
Kilkenny346
Killester1BH
Kilquade28I
Kinsealy-Drinan2BH
Knocklyon2AG
Laytown2EH
Leixlip2BE
Longford2E1
Lucan2BF
Lusk2CH
Malahide2CH
Maynooth2BD
Monkstown1AH
Mullingar2C6
Naas39C
Navan3EC
New Ross21A
Oldbawn2AF
Palmerstown2BF
Portarlington297
Portlaoise276
Portmarnock2BI
Raheny2BH
Rathgar2AG
Ratoath2CE
Sallins19C
Sallynoggin2AI
Sandyford3AH
Sandymount2AH
Shankill29I
Skerries2DI
Tallaght4AF
Terenure2AG
Tullamore2A4
Wexford30E
Wicklow27J
@M	52.3	-8.6	Munster
^516 -97
*Cork53C
*Limerick4BB
*Mallow25B
Bandon11A
Carrick-on-Suir27N
Carrigaline22D
Cill Airne252
Clonmel28K
Cobh23E
Derry206
Dungarvan25L
Ennis3C7
Midleton23F
Nenagh Bridge2DF
Nenagh1DF
Newcastle West286
Roscrea1EJ
Shannon2B8
Thurles2BJ
Tralee370
Trá Mhór26P
Waterford37Q
Youghal24I
@U	54.5	-7.6	Ulster
^540 -77
Buncrana1B3
Cavan203
Letterkenny2A0
Monaghan237
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
Iksal222
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
Etikoppaka2mw
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
Kamalapuram2JI
Kandukur3PU
Kanigiri3RQ
Kankipadu2bd
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
Madugula2qx
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
Narayanavanam27R
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
Razole2cn
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
Badarpur22Q
Barpeta Road3IA
Barpeta3GA
Basugaon2I4
Bihpuriagaon2Nd
Bijni2I7
Bilasipara3F2
Bokajan2Dc
Bongaigaon4I6
Chapar3G4
Dergaon2Ke
Dhekiajuli3KP
Dhemaji2Sk
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
Goshaingaon2H0
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
Lakhipur21U
Lakhipur2D3
Lumding Railway Colony3AW
Makum2Ss
Mangaldai3HK
Mariani3Kh
Morigaon3FN
Nahorkatiya2Qr
Namrup3Pr
Nazira2Ml
North Guwahati2FH
North Lakhimpur4Pf
Rangapara3LR
Rangia3HG
Sapatgram2G1
Sibsagar4Nk
Silapathar3Tl
Silchar41S
Soalkuchi2FG
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
^204 689
*Than3MN
Abrama35e
Ahmedabad7Qb
Ahwa24m
Amod3Ge
Amreli4CN
Amroli29d
Anand4Mf
Anjar4RB
Ankleshwar4Cf
Babra3EO
Bagasra3BL
Bantva2BC
Bardoli47g
Bedi3LB
Bhachau3TE
Bhanvad3F9
Bharuch4Df
Bhavnagar5EX
Bhayavadar3FD
Bhuj4T8
Bilimora54f
Bilkha2AH
Borsad4Ke
Botad4IS
Chaklasi3Ne
Chalala2AN
Chanasma2XW
Chhala2Td
Chhota Udepur3Jp
Chotila2KN
Dabhoi4Ij
Dahegam3Sd
Dakor3Og
Damnagar2DQ
Dayapar2W0
Deesa4dX
Delvada24L
Devgadh Bariya3No
Dhandhuka3KV
Dhanera3fV
Dharampur31h
Dhari39L
Dholka3NZ
Dhoraji4DG
Dhrangadhra4QQ
Dhrol3MF
Dhuwaran2Id
Dohad4Os
Dwarka3I1
Gadhada3GR
Gandevi24f
Gandhidham4RC
Gandhinagar5Sc
Gariadhar3BR
Ghogha2DY
Godhra4Ol
Gondal4GJ
Halol3Lk
Halvad3QN
Hansot2Cd
Harij3XU
Himatnagar4Wf
Jalalpore25e
Jambusar3Hd
Jamnagar5LC
Jasdan3GN
Jetalsar2DH
Jetpur4EH
Jodhpur3FB
Jodiya Bandar2NE
Junagadh5BG
Kadi4TY
Kadod28h
Kalavad3IF
Kalol3Mk
Kandla3QD
Kanodar2bZ
Kapadvanj3Qg
Karamsad3Le
Kathor29e
Keshod49D
Khambhaliya3I8
Khambhat4Jb
Kheda3Oc
Khedbrahma3af
Kheralu3Zb
Kodinar34I
Kosamba3Bf
Kundla49O
Kutiyana2CB
Lakhtar2PT
Lalpur2IB
Lathi3DP
Limbdi3MT
Lunavada3Rl
Mahemdavad3Od
Mahudha2Oe
Manavadar3BC
Mandal2TU
Mandvi39i
Mandvi3O5
Mangrol47C
Mansa3Uc
Mendarda29F
Modasa4Vi
Morvi4OJ
Morwa3Pn
Mundra2O8
Nadiad5Ne
Navsari45e
Okha3L2
Olpad29d
Padra3Ig
Palanpur4cZ
Palitana3BT
Pardi31e
Parnera22e
Patan4ZW
Petlad3Ld
Porbandar4C7
Radhanpur3YR
Rajkot6JJ
Rajpipla3Fk
Rajula36P
Ranavav3D8
Rapar3WH
Sachin27e
Salaya3J7
Sanand3QZ
Sankheda2Il
Sarkhej3Qa
Savarkundla49O
Sayla2LQ
Shahpur2IJ
Siddhapur3ZZ
Sihor3DV
Sikka3K9
Sinor2Fi
Sojitra3Lc
Songadh38l
Surat78d
Surendranagar5NR
Talaja3AV
Tharad3eR
Thasra3Oh
Umrala2ET
Umreth3Ng
Un3ZT
Una44L
Unjha3YZ
Upleta4DE
Utran28e
Vadnagar3Yb
Vadodara6Jh
Vaghodia2Jj
Valabhipur3FU
Vallabh Vidyanagar3Le
Valsad42e
Vansada24j
Vapi40e
Vasa2Nd
Vejalpur4Nl
Veraval45F
Vijapur3Wc
Vinchia2IP
Visavadar39I
Visnagar4Xb
Vyara37j
Wankaner3MK
@10	29.3	76.1	Haryana
^278 747
Ambala4QL
Asandh3HJ
Bahadurgarh49M
Bara Uchana2HF
Barwala3GC
Bawal23J
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
Loharu26B
Maham3CG
Mahendragarh35F
Narayangarh3RO
Narnaul42E
Narnaund2EE
Narwana3IE
Nilokheri2KM
Nuh23N
Palwal43Q
Panchkula5TM
Panipat5GN
Pataudi35L
Pehowa3MJ
Pinjaur3UM
Punahana21P
Pundri2KJ
Radaur2MP
Rania3H1
Ratia3J9
Rewari44J
Rohtak5BJ
Safidon3GK
Samalkha3EN
Shadipur Julana2DH
Shahabad3OM
Sirsa5H3
Sohna34O
Sonipat5CN
Taoru34M
Thanesar4ML
Tohana4JC
Tosham2BC
Uklana2HC
Yamunanagar5NQ
@11	31.5	76.9	Himachal Pradesh
^304 761
Baddi367
Bilaspur297
Chamba3M0
Dharamsala3I2
Hamirpur3D4
Kalka348
Kulu3GA
Kyelang2M9
Mandi3D8
Nahan32C
Paonta Sahib30F
Shimla47B
Solan35A
Sundarnagar3B8
Una2B2
Yol2I1
@12	34	76	Jammu and Kashmir|Kashmir
^324 741
*Punch3E0
*Samba32A
Akhnur256
Anantnag4DB
Bandipura3K5
Baramula4I2
Bhadarwah26G
Bijbehara3EA
Bishnah228
Doda27E
Gandarbal2I7
Jammu538
Kathua30E
Kishtwar39H
Kulgam2C9
Kupwara2G2
Nawanshahr244
Pattan2I5
Pulwama3F8
Rajaori3A2
Shupiyan2D7
Sopur4J4
Soyibug4H6
Srinagar6H7
Sumbal2I5
Tral2FA
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
Idukki2FK
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
Kunnumma2AE
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
Panamaram2XB
Pappinissheri3a3
Paravur Tekkumbhagam34H
Pariyapuram3Q9
Pathanamthitta39I
Payyanur4b2
Perumbavoor3HF
Perumpavur3HF
Perya2Y9
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
Ahiri2Z/
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
Ashti2ZZ
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
Biloli2To
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
Chinchani2e0
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
Dudhani2Fb
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
Jawhar2e5
Jejuri2OF
Jintur3be
Junnar3XC
Kagal37G
Kalamb3VD
Kalamnuri3ck
Kalas2NL
Kalmeshwar3r!
Kalyan6X4
Kamthi4r&
Kankauli24A
Kannad3iO
Karad3EF
Karanja4km
Karjat3U6
Karmala3PP
Kati2LW
Katol3sx
Khadki4RC
Khamgaon4md
Khapa2t#
Kharakvasla3PB
Khed2I7
Khetia2wJ
Khopoli4T6
Khuldabad2fP
Kinwat3bt
Kodoli2AF
Kolhapur58F
Kondalwadi2Tp
Kopargaon4eI
Koregaon3RE
Koynanagar3FB
Kudal21A
Kurandvad38J
Kurduvadi3MR
Lanja2A8
Lasalgaon2gF
Latur5Pd
Lohogaon2RC
Lonar3fc
Lonavla4T7
Mahabaleshwar2H7
Mahad3M7
Maindargi2Ga
Majalgaon3XZ
Malegaon5kI
Malkapur2AC
Malkapur3EF
Malkapur4oZ
Malvan328
Manchar2VC
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
Murud2O3
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
Panchgani2KB
Pandharpur4IQ
Panvel4V4
Parbhani5Yf
Parli Vaijnath4Uc
Parola3oO
Partur3bZ
Patan2FC
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
Rajur2g!
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
Shirwal2ND
Shivaji Nagar6QC
Shrigonda3RK
Sillod3iU
Sindi2n!
Sinnar3dD
Sirur3TH
Solapur6IW
Sonegaon2ly
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
Vengurla209
Virar4a1
Vite3EI
Wadgaon2S9
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
^253 899
Cherrapunji20I
Mairang23H
Mankachar320
Nongpoh26K
Nongstoin32E
Shillong43K
Tura423
@19	15	76.2	Karnataka
^118 741
*Wadi3rT
Afzalpur3sN
Aland3wP
Alnavar2a6
Anekal39a
Ankola2T2
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
Heggadadevankote23M
Hirekerur2RD
Hiriyur3LP
Holalkere2ML
Holenarasipura3AL
Homnabad3yU
Honavar3P3
Honnali2OF
Hosakote2PV
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
Koratagere2HV
Kotturu3UL
Krishnarajpet39O
Kudachi3m8
Kudligi3VN
Kumta3Q3
Kundgol2ZB
Kunigal3CT
Kushalnagar27J
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
Siddapur2P8
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
Turuvekere2EQ
Udupi4F6
Ullal4A8
Vadigenhalli3Fb
Virajpet24H
Yadgir4oU
Yelahanka4DZ
Yelbarga2cJ
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
^183 819
*Baud3PO
Angul3PW
Asika3DS
Athagarh2Mb
Bada Barabil4cZ
Balangir4OG
Balasore4Wo
Balimila202
Balugaon2JW
Banapur2FX
Banki2La
Barbil3cZ
Bargarh4UH
Barpali3TH
Basudebpur3Sm
Bhadrakh4Sk
Bhanjanagar3GR
Bhawanipatna4GD
Bhuban3Qd
Bhubaneswar|Bhubaneshwar6Kd
Binka2RJ
Birmitrapur3fT
Bolanikhodan2cY
Brahmapur5AT
Brajarajnagar4ZK
Buguda2FT
Burla3WK
Chatrapur3BV
Chikitigarh29R
Cuttack6Me
Deogarh3WS
Dhenkanal4Ob
Digapahandi2BR
Ganjam2BW
Gunupur38J
Hinjilikatu3CS
Hirakud3WK
Jagatsinghapur3Kh
Jajpur3Pi
Jaleshwar3Zr
Jatani3Jc
Jeypore467
Jharsuguda4aL
Kaintragarh2OQ
Kamakhyanagar2Qa
Kantabanji3MA
Kendraparha3Mj
Kesinga3JD
Khallikot2DW
Kharhial2K9
Khurda3Jb
Kodala2DU
Konark2Gg
Koraput358
Kuchaiburi3eh
Kuchinda2YO
Malakanagiri310
Nayagarh2IW
Nilgiri2Wn
Nimaparha3If
Nowrangapur696
Padampur2RC
Paradip4Kl
Patamundai3Nl
Patnagarh3OC
Phulbani3MN
Pipili2Id
Polasara3ET
Puri4Fd
Purushottampur2CU
Rambha2CW
Raurkela5dU
Remuna3Wo
Sambalpur4WL
Sonepur3PK
Sorada2FP
Soro3Um
Sundargarh3cL
Talcher3QX
Titlagarh3KD
@
^109 798
Karaikal400
Puducherry|Pondicherry5A0
@23	31.1	75.4	Punjab
^297 740
Abohar442
Adampur2HH
Ajnala3L8
Amloh29M
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
Dirba24K
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
Kalanaur2NC
Kapurthala Town4HE
Kartarpur3HF
Khanna4AM
Kharar3AQ
Khem Karan2E6
Kotkapura498
Laungowal35H
Ludhiana6CJ
Machhiwara3CM
Majitha2LA
Makhu2EA
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
Nurmahal2EG
Pathankot4QH
Patiala56O
Patti3G9
Phagwara4FI
Phillaur3DI
Qadian3LE
Rahon2EL
Raikot3AG
Raja Sansi2K8
Rajpura48Q
Rampura36C
Ropar3DP
Samrala3BM
Sanaur36P
Sangrur45I
Sardulgarh20C
Shahkot2ED
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
Chechat2Do
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
Kanor29Y
Kapren3Jq
Karanpur3#Q
Karauli4Uz
Kekri3Pg
Keshorai Patan3Io
Khandela3fk
Khanpur2Ct
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
Meethari Marwar2fc
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
Pirawa27p
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
Rani2JO
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
Uniara2Rh
Wer3Z#
@25	10.7	78.4	Tamil Nadu
^81 765
*Erode4WC
*Wellington3X3
Adirampattinam3MT
Aduthurai2TU
Alandur4nb
Alanganallur2JG
Alangayam2jN
Alangulam38A
Ambasamudram36A
Ambattur5ob
Ambur4lM
Ammapettai2RS
Anamalais2P4
Andippatti3JB
Annur3V6
Anthiyur3ZB
Arakkonam4oW
Arantangi3LP
Arcot3mS
Ariyalur3UQ
Arni4kS
Arumbavur2XM
Arumuganeri35G
Aruppukkottai4EG
Attayyampatti2YG
Attur4ZL
Avadi5oa
Avinashi3V8
Ayakudi3NB
Ayyampettai2SR
Bhavani3XC
Bodinayakkanur4J8
Chengalpattu4kZ
Chengam3gN
Chennai|Madras7oc
Chennimalai2VB
Chettipalaiyam3S5
Cheyyar3kU
Cheyyur2gZ
Chidambaram4XW
Chinna Salem3ZO
Chinnamanur3H9
Coimbatore6T5
Colachel318
Cuddalore4bX
Cumbum4G8
Denkanikota3iD
Devadanappatti2KB
Devakottai3IN
Dharapuram4QA
Dharmapuri4eH
Dindigul5NF
Elumalai2IC
Ettaiyapuram2AF
Gingee3gT
Gobichettipalayam4Y9
Gudalur3G7
Gudiyatham4mO
Guduvancheri3la
Gummidipundi2ra
Harur3eK
Hosur4kD
Idappadi3ZD
Ilampillai2ZF
Iluppur2OL
Injambakkam3mb
Irugur3T6
Jalakandapuram2aE
Jalarpet3jL
Jayamkondacholapuram3VT
Kadayanallur4A8
Kalakkadu34A
Kallakkurichchi3aP
Kallidaikurichi36A
Kalugumalai2AC
Kamuthi2DJ
Kanchipuram4lW
Kangayam3TB
Kanniyakumari30A
Karaikudi4KN
Karamadai3V5
Karambakkudi2OQ
Kariapatti2GG
Karumbakkam2ka
Karur4TG
Katpadi2nQ
Kattivakkam3pc
Kattupputtur2TH
Kaveripatnam2hH
Kayalpattinam35G
Kelamangalam2jE
Kil Bhuvanagiri3XV
Kilakarai3BN
Kodaikanal3LA
Kodumudi2UE
Kombai2H8
Koothanallur3QU
Kotagiri3X4
Kottaiyur2KN
Kovilpatti4BE
Krishnagiri4iH
Kulittalai3SJ
Kumaralingam2O8
Kumbakonam4TT
Kurinjippadi3ZV
Kuzhithurai327
Lalgudi3SN
Madambakkam2mZ
Madipakkam2nb
Madukkarai3S5
Madukkur2OT
Madurai6IG
Madurantakam3iY
Mallapuram2dH
Mallasamudram3YF
Manali3pc
Manamadurai3GK
Manapparai3PJ
Mandapam2CQ
Mangalam2HL
Mannargudi4QU
Marakkanam3fY
Mayiladuthurai4UW
Melur3JI
Mettupalayam4W4
Mettur4bD
Minjur3qc
Mohanur2UG
Mudukulattur2CK
Mulanur2RC
Musiri3TJ
Muttupet3NU
Naduvattam2Y0
Nagapattinam4RX
Nagercoil519
Namagiripettai3YI
Namakkal3VH
Nambiyur2X8
Naravarikuppam3pb
Nattam3LH
Neelankarai2mc
Nellikkuppam3bW
Nilakottai3LE
Omalur2aF
Ooty4X2
Padmanabhapuram318
Palakkodu3gG
Palani4OA
Palladam3T8
Pallappatti3QE
Pallavaram4nb
Pallikondai3mO
Pallippatti3cJ
Panruti4bV
Papanasam2SS
Papparappatti2fG
Paramagudi4EL
Pattukkottai4NS
Pennadam2XR
Pennagaram2eE
Perambalur3VO
Peranampattu3mM
Peravurani3MR
Periyakulam3KA
Periyanayakkanpalaiyam3V5
Perundurai2WB
Pollachi4Q5
Polur3iQ
Ponnamaravati2MK
Ponneri3qb
Poonamalle3na
Porur3nb
Pudukkottai4NN
Pudur2nQ
Puliyankudi4B9
Puliyur2PN
Punjai Puliyampatti2X7
Rajapalayam4EB
Ramanathapuram4DN
Rameswaram3CS
Rasipuram3YH
Salem6aH
Sathankulam23E
Sathyamangalam3Y7
Sattur3DE
Sayalkudi2BJ
Seven Pagodas2jb
Sholinghur3oT
Singanallur3T5
Sirkazhi3VW
Sirumugai3W5
Sivaganga3HK
Sivagiri2UD
Sivagiri3C9
Sivakasi4DD
Srimushnam2XT
Sriperumbudur2nY
Srivaikuntam25E
Srivilliputhur4EB
St. Thomas Mount3nb
Suchindram21A
Sulur3T6
Surandai399
Tambaram4ma
Taramangalam3aF
Tattayyangarpettai2UJ
Teni6JA
Thanjavur5RQ
Tharangambadi3TY
Thenkasi498
Thirukattupalli2RP
Thiruthani3pV
Thiruvaiyaru2SQ
Thiruvarur4RV
Thiruvidaimaruthur2TU
Thoothukudi57G
Tindivanam4fW
Tinnanur3oZ
Tiruchchendur34G
Tiruchengode4XE
Tiruchirappalli6RM
Tirukkoyilur3dR
Tirumullaivasal2VX
Tirunelveli66C
Tirupparangunram3IG
Tiruppuvanam3HI
Tirupur|Tiruppur5U9
Tiruttangal3ED
Tiruvallur3oY
Tiruvannamalai4fQ
Tiruvottiyur5pc
Tisaiyanvilai32E
Tondi2GP
Turaiyur3UL
Udangudi33F
Udumalaippettai4P7
Usilampatti3JD
Uttamapalaiyam3H8
Uttiramerur3jX
V.S.K.Valasai3MH
Vadakku Valliyur33B
Vadakku Viravanallur36A
Vadamadurai2NG
Vadippatti3KF
Valangaiman2ST
Valavanur2cV
Vallam2QQ
Valparai4M5
Vandalur2ma
Vandavasi3iV
Vaniyambadi4kL
Vasudevanallur3B9
Vattalkundu3LD
Vedaraniyam3NY
Vedasandur2OF
Vellore4mQ
Velur3UF
Vettaikkaranpudur3P4
Vettavalam2eR
Vilattikulam2AH
Villupuram4cU
Virudunagar4FF
Vriddhachalam4YS
Walajapet3mT
@26	23.7	91.7	Tripura
^233 913
Agartala550
Amarpur224
Barjala331
Belonia202
Dharmanagar3B9
Kailashahar3A7
Khowai383
Ranir Bazar251
Udaipur322
@28	24.3	87.8	West Bengal
^218 859
Adra3H8
Aistala3ER
Alipur Duar4la
Amlagora3AE
Amta28L
Arambagh4BJ
Asansol5JB
Ashoknagar Kalyangarh4BR
Baduria39T
Bagdogra2nO
Bagula3FR
Baharampur5NO
Bahula2JD
Baidyabati4AO
Balarampur3D3
Bali Chak26H
Bali58O
Balurghat4YT
Bangaon4CT
Bankra48O
Bankura4EC
Bansbaria4CP
Barakpur4AP
Baranagar58P
Barasat54Q
Barasat59Q
Bardhaman|Barddhaman5FK
Barjora2GE
Baruipur36P
Beldanga3LO
Bhadreswar4AO
Bhatpara5BP
Birpara3nW
Bishnupur4DE
Bolpur4JI
Budge Budge47N
Canning Town35S
Chakapara38O
Chandannagar5BP
Chandrakona39G
Chittaranjan3LA
Contai40I
Dalkola2fJ
Darjeeling4qO
Dhulagari38N
Dhulian4TL
Dhupgari3mV
Diamond Harbour34N
Dinhata3ha
Dubrajpur3KF
Dum Dum48P
Dumjor38N
Durgapur5HE
Egra31G
Falakata3lX
Farakka3UK
Fort Gloster37N
Gangarampur4aQ
Garui28P
Ghatal39I
Gobardanga3BT
Gobindapur28M
Gosaba54T
Goyerkata4nV
Gurdaha29T
Guskhara3HI
Habra4AS
Haldia43M
Haldibari2jT
Halisahar4BP
Hasimara3nZ
Howrah|Haora68O
Hugli4BP
Ingraj Bazar4WM
Islampur3jN
Jafarpur25N
Jaigaon4oZ
Jalpaiguri4lS
Jamuria4JC
Jangipur4RM
Jaynagar Majilpur34P
Jhalida3G1
Jhargram47B
Kalimpong3rQ
Kaliyaganj3cO
Kalna3EP
Kalyani4CQ
Kamarhati59P
Kanchrapara4CP
Kandi3ML
Karsiyang3pO
Katoya4IM
Kenda2E6
Kharagpur55E
Kharar29I
Khardaha49P
Khatra2CA
Koch Bihar4jZ
Kolkata|Calcutta78P
Konnagar49O
Krishnanagar4GQ
Kultali51P
Kulti5J9
Lakhyabad3J8
Lalgola3QO
Madanpur2CQ
Madhyamgram49P
Mahiari28N
Mahishadal34L
Mainaguri3mT
Masila28N
Matabhanga3jX
Medinipur46E
Memari3EM
Monoharpur33M
Muri2G0
Murshidabad3OO
Nabadwip4GP
Nabagram35Q
Nagarukhra2BR
Naihati5BP
Naksalbari4nN
Nalhati3PJ
Nangi57N
Odlabari2oR
Panchla37M
Pandua3DO
Panihati59P
Patrasaer2EG
Pujali37M
Puruliya4F5
Raghudebbati27N
Raghunathpur3H8
Raiganj4cM
Rajmahal3XJ
Ramjibanpur3AH
Rampur Hat3OJ
Ranaghat4ER
Raniganj4IC
Rishra49O
Sainthia3LI
Sankrail37N
Serampore5AO
Shantipur4EP
Shyamnagar5AP
Siliguri5nP
Singur3AN
Siuri4LG
Solap23N
Sonamukhi3FF
Srirampur3BL
Taki38U
Tamluk35K
Tarakeswar3BL
Titagarh49P
Tufanganj3jc
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
Tezu28P
Ziro252
@31	23.4	92.8	Mizoram
^225 926
Aizawl5C1
Kolasib3H1
Lunglei341
Saiha304
Saitlaw2F0
Serchhip382
@
^204 710
Daman30I
Diu330
@33	15.4	73.9	Goa
^150 737
Bandora243
Calangute251
Cavelossim222
Colva232
Cuncolim223
Curchorem334
Curti243
Davorlim233
Dicholi262
Kankon203
Madgaon433
Mapuca361
Mormugao441
Navelim253
Panjim451
Ponda343
Quepem224
Sancoale242
Sanquelim263
Taleigao251
Vagator260
Vasco da Gama441
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
Bariarpur28U
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
Khusropur2AI
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
Mohiuddinnagar2BL
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
Ajaigarh2bx
Akodia2MM
Alot3QC
Amanganj2Wu
Amarpatan2V(
Amarwara2Bm
Ambah3tc
Amla37b
Anjad387
Anuppur3J/
Aron3WU
Ashoknagar4YX
Ashta3IN
Babai2FZ
Badarwas2cW
Badnawar3I8
Baihar29z
Balaghat46w
Bamor Kalan3bc
Banda3Sk
Barela2Jv
Barghat28r
Bargi2It
Barhi2R%
Barwani385
Basoda4RZ
Begamganj3Od
Beohari3S,
Berasia3OU
Betma2FC
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
Bodri2K,
Burhanpur51I
Burhar3K-
Chanderi3Zb
Chandia2P#
Chandla2dw
Chhatarpur4bq
Chhindwara49j
Chorhat2W/
Daboh3mj
Dabra4ld
Damoh4Qo
Datia4jf
Deori Khas3Mk
Depalpur2HB
Dewas5IH
Dhamnod3AB
Dhar4E9
Dharampuri299
Dindori3H)
Etawa3Uc
Gadarwara3Hi
Garhakota3Ql
Gautampura2IB
Gohadi3qe
Guna4YT
Gurh2X-
Gwalior6oc
Harda4BR
Harpalpur2fn
Harsud29N
Hatta3Tq
Hindoria2Rq
Hoshangabad4FX
Ichhawar2IQ
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
Khargapur2al
Khargone46C
Khategaon3EP
Khilchipur2SM
Khirkiyan3AP
Khurai3Sd
Kolaras2eW
Korwai2Ta
Kotma3K<
Kotwa2c+
Kukshi3A4
Kumbhraj2WQ
Lahar3oj
Lakhnadon2Eq
Leteri2TU
Maheshwar3AC
Mahgawan2rg
Maihar3V%
Majholi2Nt
Maksi3LH
Manasa3X7
Manawar3A7
Mandideep3JV
Mandla3Ey
Mandleshwar2AD
Mandsaur4T7
Mangawan2Z-
Mau3ph
Mauganj3Z;
Mihona2pk
Morar3oc
Morena4ra
Multai36d
Mundi29L
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
Pandhana25I
Pandhurna34f
Panna3Zw
Pansemal253
Parasia3Ai
Patan2Lr
Patharia3Rm
Pawai2Vw
Petlawad2I4
Pithampur4ED
Porsa3te
Punasa5AK
Raghogarh4WS
Rahatgarh3Qe
Raisen3LY
Rajgarh2F5
Rajgarh3SN
Rajnagar2bt
Rajpur377
Rajpur3B0
Rampura3XA
Ratlam5L6
Rehli3Ol
Rewa5X+
Sabalgarh3oU
Sanawad3AH
Sanwer2IE
Sarangpur3OL
Satna5Y%
Satwas2DN
Saugor5Qh
Sausar35i
Sehore4KR
Sendhwa357
Seondha3oi
Seoni Malwa3DV
Seoni49q
Shahdol4L,
Shahgarh2Vl
Shahpur2Rl
Shahpur30I
Shahpura2Jr
Shajapur3MJ
Shamgarh3UC
Sheopur4jN
Shivpuri4gX
Shujalpur3MN
Sidhi3W;
Sihora3Nv
Simaria2a*
Singrauli5U^
Sirmaur2a,
Sironj3TX
Sitamau2SA
Sohagpur3Fc
Susner2RH
Tal2PA
Tarana3LG
Tekanpur2md
Tendukheda2Mp
Teonthar2c.
Thandla2I2
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
*Moth2FI
*Salon2Ih
Achhnera3U6
Afzalgarh3qF
Agra6U8
Ahraura38w
Akbarpur3MR
Akbarpur3Mr
Aliganj3XK
Aligarh6b9
Allahganj2XP
Ambahta2v1
Amethi2Kk
Amethi2cd
Amroha4lD
Anandnagar2Tz
Anupshahr3gB
Aonla3fK
Atarra3BY
Atrauli3cB
Atraulia2Lv
Auraiya4NN
Ayodhya3Qo
Azamgarh4Jy
Baberu2DZ
Babina3AD
Babrala2fC
Bachhraon3lA
Bachhrawan2Nd
Bagpat3l0
Baheri4kN
Bahjoi3gE
Bahraich5Yi
Bahsuma2o8
Bakewar2PK
Balrampur4Wo
Banat3r2
Banda4DV
Bangarmau3RU
Bansdih3H,
Bansgaon2Oz
Bansi3Uv
Baragaon2Cu
Baraut4n1
Bareilly6gM
Barkhera Kalan2hQ
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
Bikapur2On
Bilari3iG
Bilariaganj2Ky
Bilaspur3lL
Bilgram3US
Bilhaur3QT
Bilsanda2eS
Bilsi3dH
Bilthra2J)
Bindki3IY
Bisalpur4fQ
Bisauli3fH
Bisenda Buzurg2CY
Biswan3Xc
Budaun4cJ
Budhana3p3
Bulandshahr5g7
Captainganj2R&
Chakia28y
Chandauli3Bz
Chandpur4nB
Chanduasi4hG
Charkhari3CP
Charthawal3r4
Chhaprauli3o0
Chharra3bC
Chhata3Z3
Chhibramau4TN
Chhutmalpur2w6
Chillupar3L#
Chirgaon2EG
Chopan23w
Chunar39v
Colonelganj3Tj
Dadri4i4
Dalmau2Jc
Dankaur2g4
Dasna3j3
Dataganj3cM
Deoband4t5
Deoranian3iN
Deoria4N(
Dewa2Se
Dhampur3pD
Dhanaura3mB
Dhaurahra3cd
Dibai3eB
Dohrighat2L#
Dostpur2Lr
Dudhi20y
Etawah5QI
Faizabad4Qo
Faridnagar2k4
Faridpur4eN
Farrukhabad5WO
Fatehabad3SB
Fatehganj West3hL
Fatehgarh2WO
Fatehpur Sikri3T5
Fatehpur3Ue
Fatehpur4Ha
Firozabad5UC
Gajraula3kA
Gangoh4u1
Ganj Dundwara3ZH
Garhi Pukhta2r1
Garhmuktesar3k9
Ghatampur3KU
Ghaziabad6j2
Ghazipur4E%
Ghiror2UG
Ghosi3J#
Gola Gokarannath4dX
Gonda City4Tm
Gopamau2XV
Gorakhpur6Q!
Goshainganj2Oq
Govardhan3X3
Greater Noida5h3
Gulaothi3i6
Gunnaur3eC
Gursahaiganj3TP
Gursarai3EK
Gyanpur2Br
Haldaur3pB
Hamirpur3IT
Handia3Co
Hapur5j6
Hardoi4WT
Harduaganj2bA
Hasanpur4jB
Hastinapur3o8
Hata2P&
Hathras4Y9
Iglas2Z7
Ikauna2Xm
Indergarh2RP
Islamnagar3fF
Itimadpur3UA
Jagdishpur3PX
Jahanabad2iP
Jahangirabad4g9
Jainpur2Kz
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
Kadaura2IQ
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
Karari2Dg
Karhal3SH
Kasganj4aE
Kemri3kK
Khada2U)
Khaga2Gd
Khailar2BD
Khair3b6
Khairabad3Xa
Khalilabad3Qx
Khanpur2h9
Kharela2DQ
Kharkhauda2k5
Khatauli4p5
Khekra3l1
Kheri3ba
Khudaganj2dP
Khurja4f7
Khutar2eV
Kirakat2Ev
Kiraoli3T6
Kiratpur4rA
Kithor3l7
Konch3IK
Kopaganj3I%
Kosi3a2
Kota22x
Kulpahar3BO
Kunda3Fh
Kundarkhi3jG
Kurara2IS
Laharpur3Zb
Lakhimpur4ba
Lakhna2OJ
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
Mailani2fV
Mainpuri4UI
Malihabad2RZ
Mandawar3r9
Maniar3I,
Manikpur29d
Manjhanpur2Dg
Marahra3ZE
Mariahu3Es
Mathura5X5
Mau Aimma3Fl
Mau5H%
Maudaha3FT
Mauranwan2Mb
Mawana4n7
Meerut6m5
Mehnagar2Hx
Mehndawal3Sx
Milak3iK
Miranpur Katra3cP
Miranpur3p7
Mirganj2hK
Mirzapur59s
Misrikh2WX
Mohan2QZ
Moradabad6kG
Mubarakpur3Jz
Mughal Sarai4Bx
Muhammadabad3E(
Muhammadabad3I!
Muhammadabad3VM
Muradnagar4k3
Mursan2Y7
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
Nizamabad2Jx
Noida5i1
Nurpur3nC
Obra32w
Orai4IN
Pachperwa2Xs
Padrauna3R*
Pahasu3e9
Palia Kalan3gY
Parichhatgarh3m7
Patiali2ZI
Pawayan3dT
Phalauda3o6
Phaphund2ON
Phulpur3Dn
Pihani3YU
Pilibhit4iQ
Pilkhuwa4j5
Pinahat3RC
Pipraich2Q#
Pratapgarh2Hl
Prayagraj|Allahabad6Ck
Pukhrayan3KQ
Puranpur3hT
Purwa3Na
Rabupura2f4
Raebareli5Ke
Rajapur2Ce
Ramkola2R(
Ramnagar2Tg
Ramnagar3Bw
Rampur3u3
Rampur5kI
Rampura2LK
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
Sadat2Fz
Safipur3PV
Saharanpur5w3
Sahaspur3nE
Sahaswan4dG
Sahawar3aG
Saidpur2i7
Saidpur3Dy
Sambhal5iE
Samthar3GH
Sandi3VS
Sandila3TX
Sarai Akil2Ch
Sarai Mir3Iv
Sarauli3hJ
Sardhana3n4
Sasni2Z9
Satrikh2Re
Saurikh2SN
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
Shankargarh2Ai
Shergarh2jM
Sherkot4pE
Shikarpur3f8
Shikohabad4TE
Shishgarh3jL
Sidhauli3Va
Sidhpura2YH
Sikandarpur3I+
Sikandra Rao3ZC
Sikandra2MO
Sikandrabad4h5
Sirathu2Ef
Sirsa2Bn
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
Talbahat28C
Tanda3mH
Tanda4Nt
Thakurdwara3oH
Thana Bhawan3s2
Tikri2o2
Tilhar4cP
Titron2t1
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
Baloda2Zl
Bemetara3Vb
Bhanpuri2PV
Bhatapara3Vf
Bhilai6Qa
Bilaspur5Zi
Champa3Ym
Deori2Tm
Dhamtari4Lb
Dongargaon2OV
Dongargarh3QU
Durg5QZ
Gandai2VX
Gaurela2gf
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
Kurud2Md
Lormi2bd
Mahasamund3Ph
Mungeli3Zd
Pandaria2aa
Pandatarai2aZ
Pasan3gi
Pathalgaon2ev
Pendra2gg
Raigarh4Xu
Raipur6Qc
Raj-Nandgaon4PW
Ratanpur3bi
Sakti3Yq
Saraipali3Rq
Sarangarh2Ur
Simga2Ud
Takhatpur3Zf
Umarkot3Bi
@38	23.7	85.8	Jharkhand
^222 838
Bagra2FP
Barka Kana3EH
Barki Saria3KL
Bokaro Steel City|Bokaro5GM
Bundu3AI
Chaibasa44K
Chakradharpur35I
Chakulia23T
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
Gua20G
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
Malkera2GP
Manoharpur22E
Medininagar4I3
Mushabani33R
Nirsa2GT
Noamundi20H
Pakur3Oe
Pathardih3FQ
Ramgarh4EH
Ranchi6BF
Sahibganj4Uc
Saraikela25L
Sijua3GP
Simdega347
@39	29.9	79.1	Uttarakhand
^289 778
Almora37J
Bazpur33D
Birbhaddar2C5
Clement Town3E2
Dehra Dun5E2
Haldwani43H
Haridwar5A4
Jaspur34A
Joshimath2HI
Kalagarh Project Colony26A
Kashipur43C
Khatima20M
Kichha30H
Kotdwara387
Laksar392
Manglaur391
Mussoorie3G3
Nainital35G
Pauri3DA
Pithoragarh37O
Raipur3E3
Ramnagar35D
Ranikhet37G
Rishikesh4C5
Roorkee4A1
Sitarganj30J
Srinagar3DA
Tanakpur22N
Tehri3F7
Uttarkashi2I6
Vikasnagar2G0
@40	17.8	79.2	Telangana
^159 775
Adilabad4cA
Alampur206
Andol3J6
Asifabad3ZI
Banswada3P4
Bellampalli4WK
Bhadrachalam3IY
Bhaisa3W5
Bhongir3GE
Bodhan4S4
Chandur2K6
Dasnapur3cA
Devarkonda38E
Dornakal2FQ
Farrukhnagar3C7
Gaddi Annaram3FA
Gadwal333
Ghatkesar3GC
Hyderabad7FA
Jagtial4TE
Jangaon3IH
Kamareddi4O8
Karimnagar5PG
Khammam4DQ
Kodar4BP
Koratla4TC
Kottagudem4HV
Kukatpalli5G9
Kyathampalle3cA
Lakshettipet2UH
Lal Bahadur Nagar5EB
Mahbubabad3HP
Mahbubnagar485
Malkajgiri4FA
Mancherial4UJ
Mandamarri4VK
Manthani2SM
Manuguru3KX
Medak3L8
Miryalaguda4AL
Nagar Karnul368
Nalgonda4CI
Narayanpet380
Naspur2TK
Nirmal4W8
Nizamabad5S6
Paloncha4HW
Palwancha4HW
Patancheru3G8
Peddapalli3RJ
Quthbullapur5GA
Ramagundam5TK
Ramgundam5TK
Sadashivpet3H5
Sangareddi4H6
Sathupalli3DY
Secunderabad5GA
Serilingampalle4G8
Siddipet4MD
Singapur3G6
Sirsilla4PD
Sriramnagar3E8
Suriapet4CL
Tandur4D1
Uppal Kalan4FB
Vemalwada3QE
Vikarabad3E4
Wanparti356
Warangal5LL
Yellandu3HS
Zahirabad3I1
@41	34	76.9	Ladakh
^335 761
Kargil2B0
Leh37F
Padam308
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
Rawah2FG
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
^253 596
Chabahar30A
Fannuj2D0
Iranshahr4JB
Khash4TG
Nikshahr296
Qasr-e-Qand39C
Zabol4vJ
Zahedan5gD
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
^327 462
Abdanan33C
Darreh Shahr34C
Dehloran30B
Ilam492
Mehran240
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
^314 501
Abrisham3CF
Ardestan2KN
Dorcheh Piaz3CF
Dowlatabad3EG
Falavarjan3CE
Fereydunshahr2F0
Golpayegan3L2
Isfahan6DG
Kelishad va Sudarjan3CE
Khomeyni Shahr5DE
Khvansar3I2
Najafabad5CD
Qahderijan3CE
Rehnan3DF
Semirom30F
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
Bileh Savar2I5
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
Tafresh2B3
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
Garðabær200
Hafnarfjordur300
Kopavogur300
Reykjavik!400
@
^657 -181
Akureyri200
=IT	42.8	12.8	Italy	Italian|Italians
@01	42.3	13.9	Abruzzo
^420 134
Alba Adriatica285
Avezzano300
Chieti338
Francavilla al Mare349
Giulianova386
L'Aquila340
Lanciano32A
Montesilvano Marina357
Ortona24A
Pescara458
Roseto degli Abruzzi276
San Salvo20D
Silvi257
Sulmona305
Teramo373
Vasto31D
@02	40.5	16.1	Basilicate
^402 157
Lavello281
Matera359
Melfi280
Policoro20A
Potenza441
Rionero in Vulture270
Venosa281
@03	39	16.4	Calabria
^380 156
Cassano Allo Ionio2I7
Castrovillari3I6
Catanzaro49A
Cirò Marina2EF
Corigliano Scalo2G9
Cosenza4D7
Crotone3BF
Gioia Tauro343
Isola di Capo Rizzuto2AF
Lamezia Terme4A7
Palmi343
Paola2E4
Pellaro201
Quattromiglia3D6
Reggio Calabria411
Rosarno254
Rossano Stazione3GA
Sambiase3A7
San Giovanni in Fiore2DB
Siderno237
Taurianova244
Vibo Valentia375
Villa San Giovanni220
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
Baronissi249
Barra354
Battipaglia33B
Benevento389
Boscoreale356
Brusciano265
Caivano374
Calvizzano263
Capua283
Cardito364
Casagiove284
Casal di Principe372
Casalnuovo di Napoli364
Casandrino263
Casavatore364
Caserta484
Casoria464
Castel Volturno370
Castellammare di Stabia446
Cava de' Tirreni348
Cercola365
Cicciano276
Crispano274
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
Lusciano273
Maddaloni375
Marano di Napoli363
Marcianise374
Marigliano366
Melito di Napoli363
Mercato San Severino259
Miano364
Mondragone380
Monte di Procida252
Monterusciello362
Mugnano di Napoli363
Naples664
Nocera Inferiore347
Nocera Superiore348
Nola366
Orta di Atella374
Ottaviano366
Pagani347
Palma Campania267
Piano di Sorrento235
Pianura463
Piedimonte Matese2B5
Piscinola363
Poggiomarino356
Poggioreale364
Pollena Trocchia265
Pomigliano d'Arco365
Pompei346
Pontecagnano23A
Ponticelli364
Portici354
Posillipo353
Pozzuoli352
Qualiano363
Sala Consilina21H
Salerno449
San Cipriano d'Aversa272
San Felice A Cancello276
San Giorgio a Cremano354
San Giovanni a Teduccio354
San Giuseppe Vesuviano356
San Marcellino273
San Nicola la Strada384
San Prisco284
Sant'Agata de'Goti286
Sant'Anastasia365
Sant'Antimo363
Sant'Antonio Abate346
Sant'Arpino274
Santa Maria A Vico276
Santa Maria Capua Vetere384
Santa Maria La Carità246
Sarno357
Saviano266
Scafati356
Secondigliano364
Soccavo353
Solofra259
Somma Vesuviana365
Sorrento235
Terzigno256
Teverola273
Torre Annunziata356
Torre del Greco455
Trentola-Ducenta273
Vico Equense245
Villaricca363
Volla364
@05	44.4	11	Emilia-Romagna
^440 94
*Bologna55J
*Carpi38F
Bellaria-Igea Marina21V
Casalecchio di Reno35J
Castel Maggiore26K
Castel San Giovanni2B0
Castel San Pietro Terme24M
Castelfranco Emilia26G
Cattolica20X
Cento37J
Cervia33T
Cesena41S
Cesenatico32U
Correggio28E
Faenza33P
Ferrara48M
Fidenza397
Fiorano Modenese25E
Fiorenzuola d'Arda295
Forlì42Q
Formigine36E
Guastalla29D
Imola34N
Lugo34P
Mirandola29H
Modena46F
Parma489
Piacenza4B3
Progresso26K
Ravenna44S
Reggio Emilia47C
Riccione30X
Rimini41W
Rivazzurra20W
Rubiera27E
Salsomaggiore Terme286
San Giovanni in Persiceto26I
San Lazzaro di Savena35K
Sassuolo35E
Savignano sul Rubicone21U
Scandiano26D
Vignola35G
Zola Predosa25I
@06	46.1	13.1	Friuli Venezia Giulia
^456 125
Azzano Decimo232
Cervignano del Friuli228
Codroipo245
Cordenons242
Gemona276
Gorizia33B
Monfalcone32A
Porcia241
Pordenone342
Ronchi dei Legionari22A
Rosa234
Sacile240
San Vito al Tagliamento234
Tavagnacco257
Trieste50D
Udine457
@07	41.8	12.7	Lazio
^412 118
*Cassino33K
Acilia-Castel Fusano-Ostia Antica465
Albano Laziale359
Anguillara Sabazia295
Anzio338
Aprilia349
Ardea247
Ariccia259
Bracciano294
Ceccano24F
Cerveteri283
Ciampino368
Cisterna di Latina34A
Civita Castellana2B6
Civitavecchia390
Colleferro35C
Ferentino25F
Fiano Romano2A8
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
La Massimina-Casal Lumbroso276
Ladispoli383
Lariano25A
Latina43B
Lido di Ostia455
Marina di Ardea-Tor San Lorenzo347
Marino369
Mentana288
Minturno21J
Monterotondo398
Nettuno339
Palestrina26B
Pomezia357
Rieti3CB
Rocca di Papa269
Rome!777
Santa Marinella281
Sezze23D
Sora35I
Tarquinia2B0
Terracina31E
Tivoli38A
Tor Lupara388
Torvaianica247
Valmontone26B
Velletri35A
Vetralla2B3
Villa Adriana28A
Villanova28A
Viterbo3C3
Zagarolo26A
@08	44.2	8.8	Liguria
^438 76
Albenga226
Arenzano26B
Chiavari35H
Genoa66D
Imperia314
La Spezia43M
Lavagna25I
Loano237
Rapallo35G
Sanremo302
Sarzana33O
Savona459
Sestri Levante25I
Taggia203
Varazze26A
Ventimiglia300
@09	45.6	9.9	Lombardy
^449 87
*Albino29B
*Magenta362
*Opera255
*Piazza27F
*Rho363
Abbiategrasso352
Agrate Brianza276
Alzano Lombardo28A
Arcore276
Arese374
Bagnolo Mella25F
Baranzate264
Bareggio263
Bergamo48A
Bettola-Zeloforomagno256
Bollate364
Bovisio-Masciago275
Brescia56F
Bresso365
Brugherio376
Busto Arsizio471
Busto Garolfo262
Calolziocorte297
Canegrate272
Cantù384
Carate Brianza285
Caravaggio269
Cardano al Campo271
Caronno Pertusella273
Carpenedolo25H
Carugate266
Casalpusterlengo239
Cassano Magnago381
Cassano d'Adda268
Cassina de' Pecchi267
Castellanza272
Castiglione delle Stiviere35I
Cernusco sul Naviglio366
Cerro Maggiore273
Cesano Boscone354
Cesano Maderno375
Cesate274
Chiari26C
Cinisello Balsamo475
Codogno23A
Cologno Monzese366
Como494
Concesio27F
Concorezzo276
Corbetta262
Cormano365
Cornaredo363
Corsico354
Crema35A
Cremona42D
Cusano Milanino375
Dalmine379
Darfo Boario Terme2AF
Desenzano del Garda36I
Desio375
Erba295
Fagnano Olona-Bergoro282
Gallarate381
Garbagnate Milanese374
Ghedi25G
Giussano385
Gorgonzola367
Gussago27F
Lainate373
Lecco3A7
Legnano472
Limbiate374
Lissone375
Lodi348
Luino2B0
Lumezzane37G
Malnate292
Manerbio25E
Mantova33L
Mariano Comense385
Meda385
Melegnano256
Melzo367
Merate287
Milan665
Montichiari25H
Monza476
Mortara230
Muggiò375
Nerviano273
Nova Milanese375
Novate Milanese364
Olgiate Olona272
Osio Sotto279
Ospitaletto27E
Paderno Dugnano375
Palazzolo sull'Oglio37C
Parabiago372
Pavia435
Pieve Emanuele255
Pioltello366
Ponte San Pietro289
Rescaldina272
Rezzato26G
Romano Banco354
Romano di Lombardia26B
Rovato27D
Rozzano355
Samarate271
San Donato Milanese356
San Giuliano Milanese356
San Sebastiano38G
Sant'Angelo Lodigiano237
Sant'Antonio23L
Sarezzo28F
Saronno373
Segrate366
Senago374
Seregno385
Seriate38A
Sesto San Giovanni465
Settimo Milanese264
Seveso374
Solaro205
Solaro274
Somma Lombardo280
Sondrio3DC
Stezzano27A
Suzzara21K
Tradate282
Travagliato26E
Treviglio369
Trezzano sul Naviglio354
Trezzo sull'Adda278
Valmadrera-Caserta297
Varedo275
Varese491
Viadana20I
Vigevano442
Villasanta276
Vimercate377
Vimodrone266
Voghera313
@
^429 129
Ancona476
Ascoli Piceno307
Castelfidardo267
Chiaravalle274
Civitanova Marche348
Fabriano340
Falconara Marittima375
Fano391
Fermo338
Grottammare21A
Iesi363
Macerata346
Montegranaro237
Osimo266
Pesaro4A0
Porto San Giorgio239
Porto Sant'Elpidio349
Recanati257
San Benedetto del Tronto31A
Senigallia383
Tolentino234
@
^416 142
Campobasso305
Isernia200
Termoli348
@12	45.2	7.9	Piedmont
^443 73
*Bra346
Acqui Terme34C
Alba347
Alessandria46D
Alpignano282
Arona2FD
Asti469
Biella3D8
Borgaro Torinese294
Borgo San Dalmazzo202
Borgomanero3EC
Breo215
Carmagnola354
Casale Monferrato38C
Caselle Torinese293
Chieri375
Chivasso396
Cirié293
Collegno383
Cossato2D9
Cuneo312
Domodossola2IA
Fossano334
Galliate2CE
Giaveno270
Grugliasco383
Ivrea3C6
Leini294
Moncalieri374
Mondovì315
Nichelino374
Novara4BD
Novi Ligure35F
Oleggio2DD
Omegna2GB
Orbassano372
Pallanza-Intra-Suna3GD
Pianezza283
Pinerolo360
Piossasco272
Rivoli382
Saluzzo232
San Mauro Torinese385
Savigliano234
Settimo Torinese385
Tortona36G
Trecate3BE
Turin|Torino684
Valenza27D
Venaria Reale383
Verbania3GD
Vercelli3AB
Volpiano295
@13	41	16.7	Apulia
^399 153
Acquaviva delle Fonti3AF
Adelfia2BG
Altamura49C
Andria4DA
Apricena2J1
Bari5CG
Barletta4EA
Bisceglie3DC
Bitetto2BE
Bitonto3CE
Brindisi47Q
Canosa di Puglia3D8
Capurso2BG
Carovigno28O
Casamassima3BG
Casarano31T
Cassano delle Murge2AF
Castellana2AJ
Castellaneta27G
Ceglie Messapica27M
Cerignola3E6
Conversano3BI
Copertino34S
Corato3DB
Crispiano27J
Fasano39L
Foggia4G3
Francavilla Fontana36N
Galatina33T
Galatone22S
Gallipoli32R
Ginosa27F
Gioia del Colle39G
Giovinazzo3DE
Gravina in Puglia39B
Grottaglie36L
Grumo Appula2BE
Laterza27F
Latiano27O
Lecce45T
Leverano24R
Lucera3G0
Maglie22U
Manduria35N
Manfredonia3H6
Margherita di Savoia2F9
Martina Franca38K
Massafra37I
Mesagne37P
Modugno3CF
Mola di Bari3CI
Molfetta4DD
Monopoli3AK
Monte Sant'Angelo2I7
Monteroni di Lecce24S
Mottola27H
Nardò33R
Noci29I
Noicattaro3BH
Oria26N
Orta Nova2E4
Ostuni38N
Palagiano27H
Palo del Colle3CE
Paolo VI26K
Polignano a Mare2BJ
Putignano3AI
Rutigliano2BH
Ruvo di Puglia3CC
San Ferdinando di Puglia2E8
San Giorgio Ionico26L
San Giovanni Rotondo3I4
San Marco in Lamis2I3
San Paolo3CF
San Pietro Vernotico26R
San Severo3I1
San Vito dei Normanni28O
Sannicandro Garganico2J3
Santeramo in Colle39F
Sava25N
Squinzano25R
Statte26J
Surbo25S
Taranto56J
Taviano21S
Terlizzi3CC
Torremaggiore2I0
Trani3EB
Trepuzzi25S
Tricase20V
Triggiano3CG
Trinitapoli2F8
Turi2AH
Valenzano2BG
Veglie24R
Vieste2K9
@14	40.1	9	Sardinia
^392 83
Alghero3E0
Assemini317
Cagliari408
Capoterra207
Carbonia302
Guspini233
Iglesias312
Monserrato318
Nuoro3BA
Olbia3HC
Oristano373
Porto Torres3G1
Quartu Sant'Elena40A
Quartucciu219
Sassari4F3
Selargius319
Sestu318
Sinnai219
Sorso2G3
Tempio Pausania2H8
Villacidro234
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
Barrafranca27I
Belpasso29Q
Biancavilla39P
Bronte3BO
Caltagirone35L
Caltanissetta48H
Canicattì37E
Capo d'Orlando2EN
Carini3E8
Carlentini26Q
Casa Santa3D1
Castellammare del Golfo2D5
Castelvetrano3A4
Catania58R
Cefalù2DG
Cinisi2F7
Comiso32M
Enna39J
Favara36D
Ficarazzi2EB
Floridia34S
Francofonte25P
Gela44I
Giarre3AS
Grammichele25M
Gravina di Catania39R
Ispica21P
Lentini36Q
Leonforte29K
Licata34F
Marsala4B0
Mascalucia39Q
Mazara del Vallo3A2
Mazzarino26I
Menfi296
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
Pedara29R
Piazza Armerina27K
Porto Empedocle26B
Pozzallo30O
Priolo Gargallo25S
Raffadali27B
Ragusa42N
Ravanusa26G
Ribera289
Riesi26H
Riposto2AS
Rosolini31Q
San Cataldo38G
San Giovanni la Punta39R
San Leone Mosè26C
Sciacca387
Scicli21N
Scordia26O
Syracuse44T
Termini Imerese3DD
Trapani4D1
Tremestieri Etneo29R
Villabate3EA
Vittoria33L
@16	43.4	11	Tuscany
^424 100
Agliana2FA
Arezzo4BJ
Calenzano2FC
Camaiore3F3
Campi Bisenzio3EB
Capannori3E6
Carrara4H1
Cascina3D6
Castelfiorentino2CA
Cecina395
Certaldo2BA
Colle di Val d'Elsa2AB
Empoli3D9
Figline Valdarno2CF
Florence5EC
Follonica358
Fornacelle2FA
Fucecchio2D8
Grosseto44B
Lastra a Signa2EB
Livorno4B3
Lucca4E5
Marina di Carrara3G0
Marina di Massa3G1
Massa4G1
Monsummano Terme2F8
Monte Argentario20B
Montecatini Terme3F8
Montelupo Fiorentino2DA
Montemurlo2FA
Montevarchi3BG
Pescia2F7
Pietrasanta3G2
Piombino355
Pisa4D4
Pistoia4F9
Poggibonsi3BB
Ponsacco2C6
Pontedera3D6
Prato5FB
Rosignano Solvay-Castiglioncello3A4
San Giovanni Valdarno2CF
San Miniato Basso3D8
San Miniato2D8
Sansepolcro2CL
Santa Croce sull'Arno2D8
Scandicci3EC
Sesto Fiorentino3EC
Siena39D
Signa2EB
Torre del Lago Puccini2E3
Viareggio3F3
@17	46.4	11.4	Trentino-Alto Adige
^459 108
Arco201
Bolzano465
Brixen289
Brunico29B
Merano384
Pergine Valsugana224
Riva del Garda200
Rovereto302
Trento423
@18	43	12.5	Umbria
^426 122
Bastia umbra353
Città di Castello390
Foligno345
Gubbio274
Perugia452
Spoleto315
Terni404
Umbertide271
@19	45.7	7.4	Aosta Valley
^457 73
Aosta300
@20	45.7	11.9	Veneto
^450 108
Abano Terme34A
Adria21D
Albignasego23B
Arzignano355
Bassano del Grappa389
Belluno3BE
Bovolone233
Bussolengo251
Campodarsego25B
Castelfranco Veneto37B
Cerea224
Chioggia32F
Cittadella26A
Conegliano39F
Dueville268
Este229
Feltre2AB
Lancenigo-Villorba27F
Legnago325
Lido24G
Lonigo246
Malo276
Marcon-Gaggio-Colmello26F
Mejaniga25B
Mestre45E
Mira34D
Mirano25D
Mogliano Veneto36E
Monselice329
Montebelluna38C
Montecchio Maggiore356
Oderzo28H
Padova54B
Pescantina251
Piove di Sacco-Piovega23C
Ponte San Nicolò24B
Porto Viro20E
Portogruaro28K
Romano d'Ezzelino28A
Rosà27A
Rovigo31A
San Bonifacio245
San Donà di Piave36I
San Giovanni Lupatoto342
San Martino Buon Albergo243
Schio376
Spinea35E
Taglio20E
Thiene377
Treviso47E
Valdagno365
Venice34F
Verona542
Vicenza457
Vigonza24C
Villafranca di Verona240
Vittorio Veneto3AF
Zevio243
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
^182 -765
Port Antonio200
@
^180 -768
Constant Spring210
Half Way Tree300
New Kingston600
@
^184 -772
St. Ann's Bay200
@
^179 -771
Bog Walk221
Ewarton230
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
^319 360
Al Azraq ash Shamali208
Russeifa510
Zarqa621
@
^323 356
Ar Ramtha434
Ash Shajarah233
At Tayyibah221
At Turrah234
Irbid533
Judita311
Kurayyimah300
@
^302 355
Ma'an302
Petra210
Qir Moav3A2
@
^323 358
'Anjarah200
Adjlun400
@
^295 350
Aqaba400
@
^323 358
Jerash301
Sakib200
Suf200
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
Kakunodatemachi246
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
Kihoku-cho211
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
Shiida279
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
Akabira2IG
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
^351 1390
Atsugi534
Chigasaki524
Fujisawa525
Hadano432
Hakone210
Hayama326
Hiratsuka523
Isehara433
Kamakura426
Kawasaki647
Minamirinkan544
Miura306
Ninomiya323
Odawara522
Oiso323
Yokohama737
Yokosuka527
Yugawara311
Zama444
Zushi426
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
^1 357
Eldama Ravine200
Kabarnet340
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
^-19 363
Kajiado205
Magadi200
@
^2 345
Butere200
Kakamega413
Mumias310
@
^-4 353
Kericho300
@
^-12 368
Kiambu300
@
^-39 395
Kilifi333
Malindi476
Mariakani200
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
Mwingi251
@
^-45 395
Sawa Sawa200
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
^-12 345
Kihancha201
Migori310
@
^-41 397
Mombasa600
@
^-7 372
Karuri300
Murang'a200
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
^-34 377
Taveta200
Voi309
Wundanyi207
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
^409 718
Bazar-Korgon319
Jalal-Abad40C
Kerben260
Kochkor-Ata217
Tash-Kumyr344
Toktogul3AB
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
Tyup24M
@
^403 726
Kara Suu343
Nookat200
Osh522
Uzgen357
@
^398 695
Aydarken21I
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
^105 1043
Krong Kep200
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
^13 1729
Betio Village210
Tarawa!301
=KM	-12.2	44.3	Comoros	Comoran|Comorans
@
^-123 444
Domoni201
Moutsamoudou310
Tsimbeo211
@
^-117 433
Moroni!300
@
^-123 437
Fomboni200
=KN	17.3	-62.7	St. Kitts|St. Kitts and Nevis	Kittitian|Kittitians
@
^173 -627
Basseterre!200
=KP	40	127	North Korea|DPRK	North Korean|North Koreans
@
^410 1263
Chasong253
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
Sinsang-ni232
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
Pyoksong-up215
Yonan-up30B
@
^384 1255
Anak310
Hukkyo-ri343
Hwangju-up333
Koksan24C
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
Panghyon-dong228
Pukchil-lodongjagu25D
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
Sungjibaegam216
@
^387 1254
Anju393
Namp'o500
P'yongsong455
Sil-li381
Sinanju292
Sunch'on575
Yonggang-up220
@
^410 1292
Aoji3FC
Chongjin586
Hoeryong3E5
Kilju401
Komusan Il-tong2B5
Kyongsong364
Kyongwon2IA
Musan-up3C0
Namyang3K7
Onsong3K8
Puryong2B5
Ranam375
Sungam-nodongjagu275
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
^375 1270
Seoul!810
Yongsan-dong200
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
@
^194 -814
West Bay200
=KZ	48	68	Kazakhstan	Kazakh|Kazakhs
@
^433 766
Balpyk Bi2GG
Burunday313
Chemolgan210
Esik319
Kapshagay365
Otegen Batyra314
Sarkand4LX
Saryozek2BE
Taldykorgan4HI
Talghar306
Tekeli3FM
Turgen21A
Ushtobe3KE
Zharkent39Y
@
^433 769
Almaty|Alma-Ata700
@
^511 663
Akkol2MX
Atbasar37L
Derzhavinsk200
Esil291
Kokshetau4MV
Makinsk2Ff
Shchuchinsk3Id
Stepnogorsk3Du
Yermentau25*
@
^478 565
Aktobe5P7
Emba3AH
Kandyagash3H9
Khromtau3PJ
Shalqar30V
Shubarkuduk2D0
@
^512 714
Nur-Sultan|Astana!500
@
^470 489
Atyrau51U
Balyqshy31U
Inderbor2GT
Maqat27i
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
^432 512
Aktau450
Beyneu2Le
Shetpe29A
Yeraliyev205
Zhangaözen41H
Zhetibay249
@
^408 680
Arys3G8
Asyqata214
Atakent205
Belyye Vody3GI
Chardara350
Kentau4R5
Lenger3EJ
Leninskoye2AE
Saryaghash37C
Temirlanovka2ID
Turar Ryskulov3HN
Turkestan4P3
@
^517 753
Aqsu33G
Ekibastuz400
Pavlodar56H
@
^460 678
Abay3ap
Atasu2Rc
Balqash48.
Karaganda|Karagandy5cr
Priozersk20x
Qarazhal2KU
Shakhan2cn
Shakhtinsk3bm
Soran3co
Temirtau4fq
Zhezqazghan4I0
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
Dzhalagash2CU
Kyzylorda5Ac
Novokazalinsk3J5
Tasbuget29d
Yanykurgan30t
Zhosaly3GO
@
^471 803
Ayagoz391
Georgievka3MD
Glubokoye2UK
Ridder3WW
Semey5X0
Shemonaikha3ZG
Urzhar20D
Ust-Kamenogorsk5TN
Zaysan24k
Zyryanovsk3Qe
@
^423 696
Shymkent500
@
^538 692
Petropavl5B0
Taiynsha206
@
^429 697
Chu37f
Karatau338
Lugovoye20U
Merke20Z
Sarykemer21I
Taraz50H
Zhangatas370
=LA	18	105	Laos	Laotian|Laotians
@
^141 1058
Champasak281
Muang Không201
Pakse4A0
@
^204 1040
Xam Nua300
@
^207 1020
Muang Xay300
@
^193 1017
Sainyabuli200
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
^217 1021
Phôngsali200
@
^166 1048
Savannakhet400
@
^202 1004
Ban Houayxay201
Ban Houayxay210
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
^79 804
Anuradhapura440
Polonnaruwa206
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
Kilinochchi264
Point Pedro4A2
Valvedditturai4A2
Vavuniya405
=LR	6.5	-9.5	Liberia	Liberian|Liberians
@
^70 -95
Gbarnga300
@
^73 -87
Ganta202
New Yekepa332
Sanniquellie210
@
^50 -90
Greenville200
@
^59 -100
Buchanan300
@
^68 -114
Robertsport200
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
^-296 275
Maseru!430
Nako203
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
^546 231
Garliava228
Jonava35C
Kaunas538
Kedainiai379
Prienai208
Raseiniai280
@
^553 211
Gargzdai243
Klaipeda540
Kretinga361
Palanga360
Silute304
@
^546 230
Marijampole304
Vilkaviskis210
@
^557 244
Birzai254
Panevezys400
Rokiskis23C
@
^558 229
Joniskis247
Kursenai220
Naujoji Akmene250
Radviliskis306
Siauliai414
@
^551 223
Jurbarkas205
Taurage320
@
^559 218
*Plunge300
Mazeikiai345
Telsiai314
@
^555 251
Anyksciai200
Utena305
Visaginas31D
@
^546 247
Elektrenai220
Lentvaris204
Ukmerge371
Vilnius!516
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
^566 233
Dobele200
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
^559 272
Kraslava200
@
^570 220
Kuldiga200
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
^567 225
Saldus200
@
^572 226
Talsi200
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
^568 239
Olaine200
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
^304 196
Ajdabiya446
Al Burayqah200
Az Zuwaytinah365
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
Targuist21J
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
^317 -69
Al Fqih Ben Çalah482
Beni Mellal466
Boujniba2C1
Ifrane206
Kasba Tadla396
Khenifra4CC
Khouribga4C0
Midelt3AM
Oued Zem4C3
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
Zawyat an Nwaçer279
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
Kelaat Mgouna298
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
@
^321 -12
Figuig200
=MC	43.7	7.4	Monaco	Monegasque
@
^437 74
Monaco!300
=MD	47	29	Moldova|Moldavia	Moldovan|Moldovans
@
^457 284
Ceadîr-Lunga344
Comrat363
Vulcanesti200
@
^470 289
Chisinau|Kishinev!600
@
^467 287
Camenca2D0
Dubasari365
Rîbnita3B3
Slobozia20A
Tiraspol419
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
^473 283
Calarasi200
@
^466 294
Causeni300
@
^465 288
Cimislia200
@
^484 277
Briceni200
@
^480 278
Drochia200
@
^482 273
Edinet300
@
^476 277
Falesti200
@
^479 283
Floresti200
@
^468 286
Hîncesti200
@
^469 288
Ialoveni200
@
^465 283
Leova200
@
^471 282
Nisporeni200
@
^474 288
Orhei300
@
^479 276
Rîscani200
@
^476 280
Bilicenii Vechi210
Sîngerei201
@
^482 283
Soroca300
@
^471 286
Straseni300
@
^459 287
Taraclia200
@
^472 278
Ungheni300
=ME	42.5	19.3	Montenegro	Montenegrin|Montenegrins
@
^421 191
*Bar200
@
^428 199
Berane200
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
Ambodifotatra257
Antakotako2M6
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
^-159 480
Antsirabe Afovoany20A
Antsohihy3A0
Bealanana2E7
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
^-253 450
Ambovombe41B
Beloha311
Kopoky212
Tranovaho200
Tsiombe305
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
^420 216
Арачиново200
@
^417 229
Berovo200
@
^410 213
Bitola400
@
^414 227
Bosilovo200
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
^414 215
Dolneni200
@
^411 225
Gevgelija300
@
^420 216
Ilinden200
@
^415 209
Kicevo301
Zajas210
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
^414 229
Novo Selo200
@
^420 222
Probishtip200
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
^419 220
Sveti Nikole200
@
^421 211
Tearce300
@
^415 226
Vasilevo200
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
Cegrane201
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
^419 213
Butel311
Cair411
Kisela Voda402
Kondovo210
Skopje!511
Suto Orizare311
=ML	18	-2	Mali	Malian|Malians
@
^127 -80
Bamako!600
@
^122 -114
Bafoulabé3G6
Kayes4M0
Kokofata27F
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
@
^184 14
Kidal200
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
^473 1107
Undurkhaan200
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
Dzuunmod200
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
^145 -611
Ducos211
Fort-de-France!410
La Trinité221
Le François312
Le Gros-Morne221
Le Lamentin311
Le Robert322
Rivière-Pilote202
Saint-Joseph221
Sainte-Marie331
=MR	20	-12	Mauritania	Mauritanian|Mauritanians
@
^181 -160
Nouakchott!600
@
^166 -73
Néma400
@
^167 -96
Aioun200
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
@
^197 -144
Akjoujt200
-MS	16.8	-62.2	Montserrat	Montserratian|Montserratians
@
^167 -622
Plymouth!000
=MT	35.8	14.6	Malta	Maltese
@
^359 145
Birkirkara300
@
^359 145
Fgura200
@
^359 144
Mosta300
@
^359 145
Qormi300
@
^359 145
St. John200
@
^360 144
San Pawl il-Baħar200
@
^359 145
Sliema200
@
^359 145
Valletta!200
@
^359 145
Zabbar200
@
^359 144
Haz-Zebbug200
@
^359 145
Zejtun200
=MU	-20.3	57.6	Mauritius	Mauritian|Mauritians
@
^-203 574
Bambous200
@
^-203 577
Bel Air Rivière Sèche200
Centre de Flacq210
@
^-204 576
Mahébourg201
Rose Belle200
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
^-201 576
Goodlands311
Grand Baie210
Rivière du Rempart201
@
^-205 575
Chemin Grenier200
=MV	3.3	73	Maldives	Maldivan|Maldivans
@
^42 735
*Malé!400
@
^-3 734
Fuvahmulah200
=MW	-13.5	34	Malawi	Malawian|Malawians
@
^-144 329
Dedza20E
Kasungu3E6
Lilongwe!649
Mchinji360
Mponela298
Nkhotakota3FE
Salima36G
@
^-119 336
Karonga3K3
Mzimba300
Mzuzu444
Nkhata Bay237
Rumphi393
@
^-169 345
Balaka3J5
Blantyre6B5
Liwonde3I7
Luchenza298
Mangochi3O8
Monkey Bay2S4
Mulanje29A
Mwanza2D0
Nsanje308
Zomba4F8
=MX	23	-102	Mexico	Mexican|Mexicans
@
^218 -1027
Aguascalientes614
Calvillo300
Jesús Gómez Portugal224
Jesús María324
Pabellón de Arteaga334
Rincón de Romos344
San Francisco de los Romo234
@02	30.3	-115.4	Free and Sovereign State of Baja California
^280 -1170
Ensenada5d4
Guadalupe Victoria2hJ
Guerrero Negro20U
Las Delicias2i1
Lázaro Cárdenas2PB
Mexicali6kF
Progreso2kE
Puebla2kG
Pórticos de San Antonio3i0
Rancho La Gloria3i0
Rodolfo Sánchez Taboada3b4
Rosarito4i0
San Felipe2UM
Santa Isabel3kE
Tecate4k4
Terrazas del Valle3j2
Tijuana6j0
Vicente Guerrero2RA
Villa del Campo2j3
Villa del Prado 2da Sección3i0
@03	25.3	-112.2	Baja California Sur
^229 -1123
Cabo San Lucas40O
Ciudad Constitución3L6
Colonia del Sol30O
La Paz5CK
Las Palmas20O
Loreto2VA
San José del Cabo42Q
Santa Rosalía2i0
@
^186 -918
Calkiní2IH
Campeche5CD
Champotón37B
Ciudad del Carmen400
Dzitbalché2HH
Escárcega30B
@05	16.2	-92.3	Chiapas
^145 -939
Acala2LB
Arriaga3H0
Berriozábal3N6
Bochil2PA
Brisas Barra de Suchiate20H
Cacahoatán25H
Chiapa de Corzo3M9
Cintalapa de Figueroa3M2
Ciudad Hidalgo22H
Comalapa3CI
Comitán de Domínguez4HI
Emiliano Zapata3WL
Huixtla36E
Las Margaritas3IJ
Las Rosas3JF
Mapastepec39A
Motozintla39H
Ocosingo3OI
Ocozocoautla de Espinosa3N5
Palenque/Temp3UJ
Pichucalco2U8
Pijijiapan2C7
Reforma3Y8
San Cristóbal de las Casas4MD
Suchiapa2L8
Tapachula54G
Teopisca2KE
Tonalá3G1
Tuxtla Gutiérrez|Tuxtla5N8
Venustiano Carranza2ID
Villaflores3H6
Yajalón2RG
@06	28.9	-106.4	Chihuahua
^268 -1081
*Ascensión2h1
Aldama3KM
Ascención2h1
Camargo39T
Chihuahua City|Chihuahua6IK
Ciudad Delicias4EQ
Ciudad Juárez|Juárez6nG
Cuauhtémoc4GC
Guachochi20A
Jiménez3FR
Madera2O0
Manuel Ojinaga3Sb
Meoqui3FQ
Nuevo Casas Grandes3a2
Ojinaga3Sa
Parral41O
Saucillo2CS
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
Coquimatlán235
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
San Andrés Mixquic203
San Antonio Tecómitl303
San Francisco Tecoxpa203
San Juan Ixtayopan303
San Miguel Ajusco301
San Miguel Topilejo302
San Pablo Oztotepec202
San Salvador Cuauhtenco202
Tlalpan611
Tláhuac513
Venustiano Carranza522
Xochimilco512
Álvaro Obregón621
@
^234 -1054
Canatlán2B6
Ciudad Guadalupe Victoria2AD
Durango|Victoria de Durango567
El Salto340
Gómez Palacio5MJ
Lerdo4LJ
Pueblo Nuevo300
Santiago Papasquiaro3G0
Vicente Guerrero23E
@11	20.9	-100.9	Guanajuato
^200 -1020
Abasolo345
Acámbaro40D
Apaseo el Alto35E
Apaseo el Grande35D
Celaya55C
Centro Familiar la Soledad3B3
Ciudad Manuel Doblado270
Comonfort37C
Cortazar45A
Cuerámaro263
Dolores Hidalgo Cuna de la Independencia Nacional4CB
Empalme Escobedo27D
Guanajuato City4A7
Irapuato576
Jaral del Progreso349
Juventino Rosas36A
La Ermita3C3
León|León de los Aldama6B3
Marfil3A7
Medina2B4
Moroleón318
Purísima de Bustos3A1
Pénjamo343
Romita395
Salamanca468
Salvatierra32B
San Felipe3F8
San Francisco del Rincón4A1
San José Iturbide3AG
San Luis de la Paz3DF
San Miguel Octopan26D
San Miguel de Allende49D
Silao496
Tarimoro23C
Uriangato318
Valle de Santiago448
Valtierrilla259
Villagrán35A
Yuriria329
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
Coyuca de Benítez23F
Cruz Grande20P
Iguala de la Independencia4GL
Ometepec30W
Petatlán383
San Marcos21M
Taxco3JK
Teloloapan3HH
Tierra Colorada25L
Tixtla de Guerrero39M
Tlapa de Comonfort38U
Técpan de Galeana25A
Zihuatanejo490
Zumpango del Río3AL
@13	20.4	-98.9	Hidalgo
^197 -994
Actopan365
Apan309
Ciudad Sahagun318
Cuautepec de Hinojosa33B
Don Antonio225
El Llano241
Huejutla de Reyes3EA
Ixmiquilpan382
La Providencia Siglo XXI247
Mineral del Monte247
Mixquiahuala de Juarez352
Pachuca547
Progreso de Alvaro Obregon252
San Marcos231
Santiago Tulantepec23A
Tepatepec253
Tepeapulco218
Tepeji del Río de Ocampo321
Tizayuca314
Tlaxcoapan242
Tula de Allende341
Tulancingo44A
Zacualtipán3A7
Zimapan2A0
@14	20.9	-103.5	Jalisco
^192 -1052
*Tequila3HE
Acatic2GN
Ahualulco de Mercado2FC
Amatitán2GF
Ameca3DC
Arandas3FT
Atotonilco el Alto3ER
Autlán de Navarro368
Ayotlán2DT
Capilla de Guadalupe2GQ
Centro de Readaptación Social2EK
Chapala3BK
Cihuatlán306
Ciudad Guzmán45H
Cocula2CE
Colotlán2TJ
Coyula3FK
El Arenal2GF
El Grullo36A
El Quince2DJ
El Salto3B7
El Salto3DK
Encarnación de Díaz3NU
Etzatlán2GB
Guadalajara6FI
Hacienda Santa Fe4DI
Ixtapa3F0
Jalostotitlán3KR
Jamay2BP
Jocotepec3BI
La Barca3BR
La Resolana248
La Tijera2EI
Lagos de Moreno4MX
Las Pintas de Arriba3EJ
Las Pintitas3EJ
Lomas de San Agustín2DH
Lomas del Sur3DI
Magdalena2HC
Nicolás R Casillas3DH
Nuevo México3GI
Ocotlán4CO
Ojuelos de Jalisco2Ra
Poncitlán2CN
Puerto Vallarta5E0
Real del Valle [Fraccionamiento]2DI
San Gabriel26C
San José del Castillo2DK
San José del Valle3G0
San Juan de los Lagos3KT
San Julián2IU
San Miguel el Alto3IS
San Sebastián el Grande3DI
Santa Anita3EI
Santa Cruz de las Flores2DH
Santa Cruz del Valle2DI
Sayula37G
Tala3FF
Tamazula de Gordiano35J
Tecalitlán23J
Teocaltiche3MQ
Tepatitlán de Morelos4GO
Tesistán4GH
Tizapán el Alto2AM
Tlajomulco de Zúñiga3DI
Tlaquepaque6EJ
Tonalá5EK
Tototlán2DO
Tuxpan34I
Villa Hidalgo2PQ
Villas de la Hacienda [Fraccionamiento]2DI
Yahualica de González Gallo2KN
Zacoalco de Torres3AG
Zapopan6FI
Zapotiltic34I
Zapotlanejo3EL
@15	19.1	-100.7	México
^188 -1023
Alborada Jaltenco29W
Amecameca33Z
Ampliación San Mateo28W
Apaxco de Ocampo2CV
Atlacomulco de Fabela3AO
Buenavista58V
Cacalomacan25Q
Calimaya24R
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
Huehuetoca2AV
Huilango29U
Huixquilucan46T
Ixtapaluca55Y
Ixtapan de la Sal20Q
Jacona de Plancarte4C0
Jaltenco2AW
Jesús del Monte36U
Jilotepec de Molina Enríquez2CS
Juchitepec23Y
La Magdalena Chichicaspa26U
Lerma de Villada35S
Los Reyes Acaquilpan46X
Melchor Ocampo39W
Metepec35R
Naucalpan|Naucalpan de Juárez67V
Ocoyoacac35S
Ojo de Agua59X
Ozumba de Alzate22Z
Progreso Industrial28T
San Antonio Acahualco25P
San Antonio la Isla24R
San Buenaventura35Y
San Francisco Acuautla35Y
San Francisco Tlalcilalcalpan25P
San Gregorio Cuautzingo25Y
San Isidro35X
San Jerónimo Cuatro Vientos35Z
San Jorge Pueblo Nuevo35R
San José Guadalupe Otzacatipan35R
San Juan de las Huertas24P
San Juan y San Pedro Tezompa24X
San Marcos Huixtoco25Y
San Martín Azcatepec39X
San Martín Cuautlalpan35Z
San Martín de las Pirámides29Z
San Mateo Atenco45S
San Mateo Huitzilzingo24Y
San Miguel Coatlinchán36Y
San Pablo Atlazalpan24Y
San Pablo de las Salinas49W
San Pedro Los Baños28P
San Pedro de los Baños29P
San Rafael34Z
San Salvador Atenco28Y
San Salvador Tizatlalli45R
Santa Ana Nextlalpan29W
Santa María Chimalhuacán66X
Santa María Huexoculco25Z
Santa Teresa3AV
Santiago Cuautlalpan26Y
Santiago Teyahualco39W
Santiago Tianguistenco de Galeana24S
Santiago Tlacotepec24Q
Tangancícuaro de Arista2B1
Tecámac de Felipe Villanueva29X
Tecámac29X
Tejupilco de Hidalgo31L
Temascalcingo2BN
Tenancingo de Degollado22R
Tenango de Arista33R
Teoloyucan39V
Teotihuacán de Arista39Y
Teotihuacán39Y
Tepetlixpa22Z
Tepexpan48Y
Tepotzotlán39V
Tequixquiac3BW
Texcoco47Y
Tezoyuca28Y
Tlalmanalco24Z
Tlalnepantla67V
Toluca55Q
Tulantongo27Y
Tultepec49W
Tultitlán de Mariano Escobedo38V
Valle de Bravo34M
Veintidós de Febrero28U
Villa Cuauhtémoc26R
Xalatlaco24T
Xico55X
Xonacatlán36S
Zinacantepec35Q
Zumpango de Ocampo3AW
@16	19.2	-101.2	Michoacán
^180 -1028
Apatzingán4B4
Ario de Rosales2CB
Cherán2H8
Ciudad Hidalgo4HM
Cotija de la Paz2I1
Guacamayas306
Heróica Zitácuaro4EO
Huetamo de Núñez36J
Jiquílpan de Juárez3K1
La Mira Tumbiscatio275
La Mira205
La Orilla306
La Piedad4N8
Lombardía2C7
Los Reyes de Salgado3G3
Lázaro Cárdenas406
Maravatío de Ocampo3JO
Morelia6HG
Morelos2GG
Nueva Italia de Ruiz3A7
Nuevo San Juan Parangaricutiro2E7
Paracho de Verduzco3G8
Peribán de Ramos2F4
Puruándiro3LD
Purépero de Echáiz2J8
Pátzcuaro3FC
Quiroga2HD
Sahuayo de Morelos4L1
Santa Clara del Cobre2EC
Tacámbaro de Codallos3CD
Tepalcatepec2C0
Tuzantla2CM
Uruapan5E7
Venustiano Carranza2L1
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
Juan Morales238
La Joya222
La Joya246
Progreso245
Puente de Ixtla314
Reyes Acozac3D7
San Andrés Cuexcontitlán391
San Bartolomé Tlaltelulco271
San Juan Zitlaltepec3D6
San Mateo Otzacatipan381
San Pablo Autopan390
San Pedro Apatlaco237
San Pedro Tlaltizapan272
San Pedro Totoltepec381
San Pedro Tultepec282
Santa María Ajoloapan3D7
Santa María Atarasquillo282
Santa Rosa Treinta225
Temixco445
Tepalcingo219
Tepoztlán256
Tlaquiltenango315
Tres de Mayo345
Xochitepec335
Xoxocotla325
Yautepec346
Yecapixtla248
Zacatepec325
@18	21.7	-104.8	Nayarit
^207 -1055
Acaponeta3I1
Bucerías212
Compostela256
Ixtlán del Río33B
Las Varas254
Mezcales302
Ruíz2D4
San Vicente202
Santiago Ixcuintla3B3
Tecuala2H0
Tepic586
Tuxpan3C2
Xalisco386
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
^157 -981
Asunción Nochixtlán2I9
Ciudad de Huajuapan de León3L3
Crucecita21K
Cuilapan de Guerrero2DD
El Rosario2DE
Heroica Ciudad de Tlaxiaco2G4
Ixtepec39U
Juchitán de Zaragoza47V
Loma Bonita3OM
Matías Romero3CV
Miahuatlán de Porfirio Díaz36F
Oaxaca City5EE
Ocotlán de Morelos2BE
Puerto Escondido32A
Río Grande237
Salina Cruz45T
San Antonio de la Cal3DE
San Blas Atempa26T
San Jacinto Amilpas2ED
San Juan Bautista Tuxtla4OK
San Pedro Pochutla20G
Santa Cruz Xoxocotlán4DE
Santa María Atzompa3ED
Santiago Pinotepa Nacional360
Santo Domingo Tehuantepec36T
Tlacolula de Matamoros2DG
Unión Hidalgo28X
Vicente Guerrero2CE
Villa de Zaachila2DE
@21	19.4	-97.9	Puebla
^182 -986
Acajete396
Acatlán de Osorio206
Acatzingo388
Ajalpan32D
Almecatla294
Altepexi32D
Amozoc de Mota486
Atlixco472
Casa Blanca285
Chiautla de Tapia210
Chignahuapan3G6
Chinautla2GC
Cholula493
Ciudad Serdán38C
Coronango293
Cuautlancingo393
Huauchinango3K5
Huejotzingo3A2
Huixcolotla278
Izúcar de Matamoros341
Libres2D9
Los Reyes de Juárez278
Miahuatlán23C
Moyotzingo3A2
Nealtican282
Palmarito Tochapan27A
Puebla City|Puebla684
San Andrés Cholula393
San Bernardino Tlaxcalancingo383
San Francisco Ocotlán293
San Gabriel Chilac21D
San Martin Texmelucan4B2
San Matias Tlalancaleca2B1
San Miguel Canoa2A5
San Miguel Xoxtla2A3
San Rafael Tlanalapan2B1
San Salvador El Seco29A
Sanctorum393
Santa Ana Xalmimilulco2A2
Santa María Xonacatepec295
Santa María Zacatepec292
Santiago Momoxpan293
Tecamachalco379
Tehuacán53C
Tepatlaxco de Hidalgo296
Tepeaca387
Teziutlán4GC
Xicotepec de Juárez3L6
Zacatlán3H6
Zinacatepec21E
@22	20.8	-99.8	Querétaro
^204 -1005
Cadereyta237
El Pueblito411
Ezequiel Montes236
Jalpan28A
Juriquilla230
Querétaro City|Santiago de Querétaro621
San José el Alto231
San Juan del Río405
San Pedro Mártir220
Santa Rosa Jauregui331
Tequisquiapan316
Venceremos221
@23	19.7	-87.9	Quintana Roo
^185 -887
Alfredo V. Bonfil2QJ
Bacalar223
Cancún6RJ
Chetumal404
Felipe Carrillo Puerto3B7
Isla Mujeres2RK
José María Morelos2C0
Playa del Carmen4LG
San Miguel de Cozumel4KI
Tulum3HC
@24	22.5	-100.3	San Luis Potosí
^213 -1017
Cedral2PA
Cerritos2BE
Charcas2I6
Ciudad Fernández36H
Ciudad Valles47R
Cárdenas27L
Matehuala4NB
Rioverde36H
Salinas de Hidalgo2D0
San Luis Potosí City|San Luis Potosí687
Santa María del Río25A
Soledad de Graciano Sánchez598
Tamazunchale30T
Tamuín27T
Ébano39X
@25	24.6	-107.4	Sinaloa
^228 -1092
Adolfo Ruiz Cortines2T5
Adolfo Ruíz Cortínes2U5
Ahome2V0
Culiacán6KI
El Dorado2FI
El Fuerte2a6
El Rosario22X
El Rosario2FK
Eldorado2FI
Escuinapa30Y
Guamúchil4RB
Guasave4S7
Juan José Ríos3U4
La Cruz2BN
Leyva Solano3T6
Licenciado Benito Juárez3JH
Los Mochis5U2
Mazatlán54S
Navolato3KF
Villa Juárez3JH
Villa Unión24U
Villa de Costa Rica3II
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
Nacozari Viejo2aq
Nacozari de García2ap
Navojoa43s
Nogales5jd
Pueblo Yaqui26m
Puerto Peñasco4jD
San Luis Río Colorado4v0
Santa Ana2bb
Sonoita2pJ
Villa Juárez23o
@27	18	-92.5	Tabasco
^175 -934
Balancán23J
Comalcalco382
Cunduacán362
Cárdenas450
Frontera3A8
Huimanguillo330
Jalpa de Méndez273
Macuspana338
Nacajuca274
Paraiso392
Playas del Rosario345
Río de Teapa335
San Carlos21M
San Carlos239
Teapa304
Tenosique30K
Villahermosa555
@28	24.9	-98.7	Tamaulipas
^223 -995
Aldama26E
Altamira41G
Ciudad Gustavo Díaz Ordaz2d9
Ciudad Madero50H
Ciudad Mante445
Ciudad Miguel Alemán3f5
Ciudad Río Bravo4bE
Ciudad Victoria5E4
González25B
Heroica Matamoros5aK
Miramar41G
Nuevo Laredo5q0
Reynosa6cC
San Fernando3PE
Tampico50G
Ursulo Galván24C
Valle Hermoso3YH
@29	19.4	-98.1	Tlaxcala
^191 -986
Acuitlapilco224
Apizaco335
Calpulalpan350
Ciudad de Nanacamilpa241
Contla324
Huamantla327
La Magdalena Tlaltelulco224
Papalotla314
Santa Ana Chiautempan324
Tenancingo204
Teolocholco214
Tetla235
Tlaxcala City424
Tlaxco255
Villa Vicente Guerrero404
Villa de El Carmen Tequexquitla229
Xicohtzinco214
Zacatelco314
@
^179 -984
Acayucan30Z
Agua Dulce32h
Allende33e
Alto Lucero2VA
Altotonga3JC
Alvarado39Q
Anahuac2h5
Banderilla3HF
Benito Juárez2h6
Carlos A. Carrillo35Q
Catemaco35X
Cerro Azul3X7
Ciudad Mendoza39C
Coatepec3GE
Coatzacoalcos52e
Coatzintla3Q9
Cosamaloapan35Q
Coscomatepec de Bravo2CE
Cosoleacaque31c
Cuitláhuac29H
Córdoba2AE
Córdoba4AF
El Tejar2CM
Filomeno Mata2N7
Fortín de las Flores3AE
Fraccionamiento Ciudad Olmeca23c
Fraccionamiento Geovillas los Pinos2DM
General Miguel Alemán2AG
Gutiérrez Zamora2QD
Huatusco3CE
Isla31T
Ixtaczoquitlán3AD
Jalacingo2JB
José Cardel3FK
Juan Rodríguez Clara21U
Jáltipan de Morelos31b
La Isla37N
Las Amapolas2DM
Las Choapas30h
Lerdo de Tejada37T
Maltrata29B
Martínez de la Torre4MD
Minatitlán41c
Misantla3KF
Nanchital de Lázaro Cárdenas del Río32e
Naranjos3Z7
Nogales39C
Oluta20Z
Orizaba4AD
Oteapan21b
Palmira2AD
Papantla de Olarte3PB
Paso del Macho2BH
Perote3HC
Plan de Ayala2Q9
Poza Rica de Hidalgo5Q9
Pánuco3g2
Río Blanco39C
San Andrés Tuxtla45W
Santiago Tuxtla26V
Sayula de Alemán20Y
Soledad de Doblado2BK
Tantoyuca3Z2
Tempoal de Sánchez2a0
Tierra Blanca35K
Tihuatlan2S9
Tlapacoyan3LC
Tres Valles23N
Túxpam de Rodríguez Cano4VA
Valente Diaz3DM
Veracruz5DN
Villa Independencia2MD
Villa Lázaro Cárdenas2Q7
Xalapa|Xalapa de Enríquez5GF
Xico3FE
Álamo3U7
Ángel R. Cabada27U
@31	20.7	-89	Yucatán
^201 -900
Chemax26L
Chichen Itza36E
Espita29H
Hunucmá391
Izamal28A
Kanasín484
Maxcanú250
Motul3A7
Muna243
Mérida694
Oxkutzkab326
Peto30B
Progreso3C3
Tecax317
Ticul335
Tizimín3AI
Uman383
Valladolid36I
@32	23	-102.4	Zacatecas
^214 -1036
Fresnillo4I7
Guadalupe4DB
Jalpa226
Jerez de García Salinas3C6
Juan Aldama2T2
Loreto39G
Miguel Auza2T1
Nochistlán de Mejía208
Río Grande3O6
Sombrerete3M0
Tlaltenango de Sánchez Román243
Trancoso2DC
Valparaíso2E0
Villanueva2A7
Víctor Rosales3F9
Zacatecas City4EA
=MY	2.5	112.5	Malaysia	Malaysian|Malaysians
@01	2	103.2	Johor
^15 1025
Bakri352
Batu Pahat444
Buloh Kasap2B3
Chaah275
Johor Bahru60D
Kampung Pasir Gudang Baru40E
Kampung Simpang Renggam238
Kelapa Sawit22A
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
Tumpat2D2
@04	2.3	102.2	Melaka
^22 1020
Alor Gajah322
Batu Berendam302
Bemban214
Bukit Rambai212
Kampong Masjid Tanah321
Kampung Ayer Keroh313
Kampung Ayer Molek203
Kampung Bukit Baharu303
Klebang Besar302
Kuala Sungai Baru220
Malacca502
Pulau Sebang232
Sungai Udang311
@05	2.6	102.1	Negeri Sembilan
^25 1018
Bahau336
Kampung Baharu Nilai330
Kuala Pilah324
Port Dickson400
Seremban521
Tampin304
@06	3.6	102.8	Pahang
^33 1018
Bentong Town321
Jerantut366
Kampung Bukit Tinggi, Bentong200
Kuala Lipis292
Kuantan55F
Mentekab325
Pekan32G
Raub351
Temerluh426
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
Kuala Perlis214
Pantai Cenang200
@09	5.3	100.4	Penang
^52 1002
Batu Feringgi330
Bukit Mertajam523
Butterworth422
George Town521
Juru212
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
Sungai Pelek New Village207
Tanjung Sepat306
@13	5	103	Terengganu
^43 1025
Cukai409
Jertih2E0
Kertih329
Kuala Terengganu5A6
Marang397
Paka339
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
Kota Belud2MB
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
Omaruru2GE
Swakopmund330
Walvis Bay300
@
^-246 171
Mariental209
Rehoboth3D0
@
^-266 152
Keetmanshoop20T
Lüderitz200
@
^-204 150
Khorixas200
@
^-224 190
Gobabis200
@
^-178 157
Oshakati300
@
^-192 177
Tsumeb200
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
Païta220
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
Aguié20A
Dakoro3A0
Maradi403
Mayahi359
Tessaoua33C
Tibiri312
@
^138 52
Abalak2HB
Birni N Konni301
Illéla270
Madaoua338
Tahoua4B1
@
^130 85
Gouré2AI
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
Filingué24P
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
Madala220
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
Abak241
Eket302
Esuk Oron426
Ikot Ekpene560
Itu363
Uyo552
@
^48 81
Calabar522
Ikang204
Ikom4C6
Obubra2D2
Obudu3JB
Ogoja3J7
Ugep5A0
@
^96 68
Anchau2EG
Burumburum2IJ
Dutsen Wai3DE
Kachia33C
Kaduna696
Kafanchan40F
Kagoro40G
Kajuru279
Kujama298
Lere48I
Soba2ED
Sofo-Birnin-Gwari3E0
Zaria6F9
@
^115 72
Bakori212
Daura3FB
Dutsin-Ma2A3
Funtua401
Jibia2G0
Katsina5F4
Malumfashi434
Runka291
Zango2GD
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
Uruobo-Okija201
@26	7.3	8.8	Benue
^71 77
Boju232
Igbor249
Katsina-Ala31G
Makurdi568
Otukpa300
Takum32N
Ugbokpo262
@27	11.9	13	Borno
^102 121
Bama4DG
Biu441
Damasak2T4
Damboa3A7
Dikwa3II
Gamboru4ML
Gwoza29G
Konduga2FD
Kukawa2RF
Magumeri3J7
Maiduguri6GB
Marte2MH
Miringa250
Monguno3PF
Ngala2LL
Shani200
Uba23B
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
Ajasse Ipo21G
Bode Saadu28G
Ilorin64D
Jebba3AG
Kaiama3F7
Lafiagi48M
Offa40F
Okuta3B0
Omu-Aran20J
Patigi36Q
Yashikira2H2
@31	9.9	5.5	Niger
^86 38
Agaie24P
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
Ago-Are2B1
Fiditi436
Ibadan706
Igbeti3D8
Igbo-Ora400
Igboho4E5
Kisi4H6
Lalupon418
Okeho260
Orita-Eruwa421
Oyo656
@35	9.5	12.7	Adamawa
^81 120
Ganye231
Gombi3L7
Jimeta5C5
Madagali2SG
Mubi5MD
Numan4E0
Toungo200
Yola4B5
@
^54 55
Agbor497
Asaba48C
Burutu200
Kwale339
Obiaruku247
Ogwashi-Uku38A
Sapele452
Ughelli415
Warri513
@37	6.8	5.9	Edo
^63 56
Agenebode28B
Auchi487
Benin City600
Ekpoma445
Igarra2A5
Ubiaja348
Uromi447
@39	12	9.3	Jigawa
^113 84
Birnin Kudu32B
Chakwama53D
Dutse259
Gagarawa2BB
Gumel3DA
Gwaram20F
Hadejia4CG
Kafin Hausa29F
Kazaure2D0
Kiyawa25C
Mallammaduri2DG
Ringim298
@40	11.6	4.8	Kebbi
^108 37
Argungu3J8
Bin Yauri20B
Birnin Kebbi4H5
Dakingari284
Jega4E7
Kamba3B0
Kangiwa2I1
Zuru36F
@41	7.5	6.6	Kogi
^71 55
Ajaokuta25C
Ankpa23L
Dekina26F
Egbe2B0
Icheu26D
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
Gassol2I7
Gembu30G
Ibi3F0
Jalingo4MH
Lau2PG
Mutum Biyu2JB
Wukari4C1
@44	12	11.2	Yobe
^115 100
Damaturu32K
Dapchi2AF
Daura41E
Gashua4EA
Geidam3EJ
Goniri20N
Gorgoram2B7
Gujba20J
Kumagunnam2H6
Machina2G0
Nguru4E5
Potiskum42B
@45	5.4	7.6	Abia
^51 74
Aba600
Amaigbo474
Bende452
Ohafia-Ifigh454
Umuahia541
@
^97 93
Azare4K9
Bauchi565
Darazo3DB
Dindima259
Gamawa2OC
Kari3FD
Lere200
Misau2GC
Zalanga299
@
^61 73
Aku460
Awgu302
Eha Amufu465
Enugu-Ezike392
Enugu632
Nsukka481
Opi271
Udi221
@
^67 48
*Ode4B9
*Ore201
Akure564
Idanre443
Ondo540
Owo558
@
^88 88
Amper269
Bokkos252
Bukuru2A1
Jos6B1
Langtang23A
Pankshin356
Vom290
Yelwa208
@
^45 66
*Bonny206
Ahoada260
Bori228
Buguma423
Degema331
Elele362
Obonoma422
Okrika425
Omoku281
Port Harcourt634
@
^124 46
Dange257
Gandi26B
Gwadabawa2A6
Illela2D7
Sokoto676
Tambuwal300
Wurno298
@52	4.7	6.1	Bayelsa
^43 62
Twon-Brass200
Yenagoa361
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
^98 107
Bara260
Billiri215
Deba247
Dukku2A1
Garko345
Gombe555
Kafarati264
Kaltungo206
Kumo325
Nafada3D6
Pindiga423
@56	8.6	8.1	Nassarawa
^84 77
Akwanga257
Doma207
Keffi442
Lafia418
Nasarawa310
Wamba359
@57	12.2	6	Zamfara
^117 51
Anka248
Gummi340
Gusau55G
Kaura Namoda49F
Maru26D
Moriki3CE
Sauri20H
Talata Mafara39A
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
Santo Tomás203
@
^131 -864
Condega230
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
El Sauce264
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
Ticuantepe222
Tipitapa343
@
^119 -861
Masatepe300
Masaya410
@
^127 -861
Ciudad Darío200
Matagalpa422
Río Blanco229
@
^136 -865
Jalapa334
Ocotal300
Quilalí205
@
^111 -848
San Carlos200
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
Coevorden205
Emmen417
Hoogeveen303
Klazienaveen208
Meppel300
@02	53.2	5.7	Friesland
^529 54
Dokkum246
Drachten327
Franeker231
Harlingen230
Heerenveen315
Joure214
Leeuwarden434
Sneek313
Wolvega206
@03	52.1	5.9	Gelderland
^518 52
Aalten31E
Apeldoorn448
Arnhem427
Barneveld334
Bemmel217
Bennekom225
Beuningen316
Brummen33A
Culemborg320
Dieren239
Doesburg229
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
Hattem279
Lichtenvoorde32E
Lochem24C
Lunteren234
Nijkerk343
Nijmegen407
Nunspeet366
Oosterbeek226
Putten354
Tiel312
Twello249
Vaassen258
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
Appingedam235
Delfzijl335
Groningen522
Hoogezand324
Stadskanaal306
Veendam315
Winschoten316
@05	51.3	5.9	Limburg
^508 57
*Stein221
Brunssum313
Eijsden200
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
*Grave25E
*Made245
Bergeijk30B
Bergen op Zoom420
Boxmeer23G
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
Heesch24C
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
Woudrichem257
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
Laren217
Medemblik366
Naarden217
Opmeer254
Purmerend435
Uitgeest232
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
Breukelen231
Driebergen-Rijsenburg324
IJsselstein311
Leerdam302
Leusden325
Lopik210
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
Woudenberg225
Zeist423
@10	51.5	3.8	Zeeland
^513 36
*Flushing310
*Goes323
Borssele311
Middelburg320
Terneuzen302
@11	52	4.5	South Holland
^518 40
's-Gravenzande322
*Monster222
Alblasserdam317
Alphen aan den Rijn437
Barendrecht315
Benthuizen335
Bergschenhoek225
Berkel en Rodenrijs325
Bodegraven338
Boskoop237
Capelle aan den IJssel416
Carnisse215
De Lier222
Delft424
Dordrecht407
Goedereede200
Gorinchem30A
Gouda427
Hellevoetsluis301
Hendrik-Ido-Ambacht306
Hillegom356
Hoogvliet314
Katwijk aan Zee344
Krimpen aan den IJssel316
Leiden445
Leiderdorp345
Lisse356
Maassluis313
Middelharnis202
Naaldwijk222
Noordwijk-Binnen344
Noordwijkerhout255
Oegstgeest345
Oud-Beijerland304
Papendrecht307
Pijnacker324
Reeuwijk227
Rhoon314
Ridderkerk316
Rijswijk323
Rotterdam615
Rozenburg212
Sassenheim245
Scheveningen333
Schiedam414
Schoonhoven218
Sliedrecht308
Spijkenisse403
The Hague|Den Haag533
Vlaardingen413
Voorburg334
Voorschoten334
Waddinxveen327
Wassenaar334
Ypenburg324
Zoetermeer435
Zwijndrecht306
@15	52.5	6.5	Overijssel
^522 59
*Borne318
Almelo428
Dalfsen334
Deventer413
Enschede40A
Goor207
Haaksbergen308
Hardenberg447
Hengelo419
Kampen340
Losser31B
Oldenzaal31A
Ommen235
Raalte324
Staphorst243
Steenwijk262
Tubbergen329
Vriezenveen227
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
Narvik2LX
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
Stjørdalshalsen215
Trondheim400
@
^591 97
*Moss33A
*Ski26B
Asker477
Askim25F
Drammen465
Drøbak269
Fredrikstad41C
Halden30H
Hønefoss2B6
Jessheim2AF
Kongsberg260
Lillestrøm29D
Sarpsborg32E
@
^602 105
Elverum27B
Gjøvik262
Hamar366
Kongsvinger20F
Lillehammer390
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
^598 52
Askøy260
Bergen561
Leirvik203
@
^688 165
Alta2C*
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
^-372 1747
Auckland541
Mangere321
Manukau|Manukau City522
North Shore541
Pakuranga232
Papakura312
Pukekohe East303
Takanini222
Waiuku200
@
^-381 1762
Kawerau205
Rotorua400
Tauranga440
Whakatane318
@E9	-43.8	171.9	Canterbury
^-444 1713
Ashburton354
Christchurch59D
Kaiapoi2AD
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
^-466 1687
Dunedin47I
Oamaru2FN
Papatowai208
Queenstown2G0
@F8	-46	168.3	Southland
^-464 1684
*Gore235
Invercargill300
@F9	-39.4	174.2	Taranaki
^-396 1741
Hawera202
New Plymouth350
Waitara261
@G1	-37.9	175.5	Waikato
^-387 1753
Cambridge281
Hamilton490
Matamata295
Taupo308
Thames2G2
Tokoroa256
@
^-413 1748
*Wellington!500
Khandallah210
Lower Hutt411
Masterton339
Otaki254
Paraparaumu342
Porirua321
Upper Hutt323
@
^-425 1712
Greymouth200
@TAS	-41.1	173	Tasman
^-413 1730
Motueka220
Richmond202
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
Al Qabil212
Badiyah303
Ibra'320
=PA	9	-80	Panama	Panamanian|Panamanians
@
^94 -825
Changuinola300
El Empalme200
@
^83 -829
David415
La Concepción223
Las Lomas215
Pedregal215
Puerto Armuelles200
@
^83 -805
Penonomé221
Pocrí200
@
^92 -801
*Colón422
Cativá323
Puerto Escondido200
Sabanitas213
@
^80 -804
San Juan Bautista200
@
^90 -796
Alcalde Díaz310
Ancón300
Chepo225
Chilibre320
Curundú201
Juan Díaz412
Panama City|Panama!501
Pedregal312
San Miguelito511
San Vicente210
Tocumen312
Villa Unida220
@
^81 -810
Santiago300
@
^89 -798
Arraiján411
El Coco200
La Chorrera400
Nuevo Arraiján201
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
Puerto Santa2B0
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
^-76 -788
Bambamarca293
Cajabamba208
Cajamarca443
Celendín277
Chota2B2
Jaén3J0
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
Villa Tupac Amaru2F1
@
^-121 -760
Concepción227
Huancayo508
Jauja335
Junín290
La Oroya361
San Ramón2A6
Satipo28E
Tarma373
@
^-84 -796
Ascope275
Chepén3C2
Chicama265
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
Eten200
Ferreñafe331
Lambayeque320
Monsefú300
Motupe272
Picsi321
Pimentel210
Pueblo Nuevo2C0
Saña303
@
^-131 -778
*Imperial30E
Barranca3O0
Chancay3F5
Chilca26B
Chosica4CB
Huacho3K2
Hualmay3K2
Huaral4G6
Huaura3K2
Mala24C
Nuevo Imperial30F
Paramonga3O0
Pativilca2O0
Puerto Supe2N1
San Isidro4A8
San Vicente de Cañete30E
Santa María2B9
Santiago de Surco5A8
Supe2N1
@
^-73 -761
Contamana20B
Iquitos5aS
Yurimaguas3E0
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
Oxapampa21B
@
^-56 -813
*Vice225
Catacaos436
Chulucanas45B
La Breita2D4
La Unión326
Marcavelica376
Morropón24D
Paita352
Piura547
Querecotillo387
Salinera Colán262
Sechura305
Sullana476
Talara4A0
Tambo Grande37A
@
^-162 -706
Atuncolla255
Ayaviri3D0
Azángaro2D4
Ilave219
Juliaca575
La Rinconada3GC
Puno446
Yunguyo20F
@
^-85 -772
*Lamas2L7
Bellavista2E6
Juanjuí3D5
Moyobamba3P2
Rioja3O0
Saposoa2G4
Tabalosos2M5
Tocache337
Uchiza207
@
^-180 -703
Tacna500
@
^-37 -807
Tumbes412
Zarumilla224
Zorritos200
@
^-84 -746
Pucallpa500
@
^-120 -770
Lima!800
-PF	-15	-140	French Polynesia	French Polynesian|French Polynesians
@
^-177 -1496
Faaa320
Mahina221
Paea200
Papeete!320
Pirae221
Punaauia310
=PG	-6	147	Papua New Guinea	Papuan
@
^-88 1482
Popondetta300
@
^-61 1437
Mendi300
@
^-91 1413
Daru20J
Kiunga2U0
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
^-73 1466
Bulolo210
Lae464
Wau201
@
^-26 1508
Kavieng200
@
^-59 1442
Mount Hagen300
@
^-56 1501
Kimbe300
@
^-27 1413
Vanimo200
@
^-95 1472
Port Moresby|Moresby!500
=PH	13	122	Philippines	Filipino|Filipinos|Philippine
@01	17.2	120.3	Ilocos
^158 1201
Agoo330
Aringay363
Bangar2B3
Batac City3N5
Bauang272
Bayambang204
Binmaley322
Bugallon221
Bulog223
Calasiao323
Candon2E4
Dagupan422
Domalanoan221
Guiset East336
Laoag4O5
Lingayen421
Manaoag424
Mangaldan433
Mangatarem202
Mapandan224
Nibaliw Central233
Payocpoc Sur272
Rosales215
San Fernando482
San Nicolas3O5
Santa Barbara223
Santa Maria3C3
Tagudin3B3
Tayug226
Urbiztondo202
Urdaneta425
Vigan3I3
Villasis215
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
Magapit2H6
Nattapian2D6
Ramon344
Roxas275
San Mariano269
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
Amuñgan2A1
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
Carranglan2GC
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
Lourdes268
Lubao357
Lupao2FA
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
Minalin268
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
Poblacion, San Felipe272
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
Santa Ignacia2C5
Santa Rosa2AA
Santol587
Sapang2D6
Sexmoan357
Subic453
Talavera4CA
Tarlac City5B7
Telabastagan377
@05	13	123.4	Bicol
^124 1224
Baao3BA
Bacacay29E
Bato2AA
Bigaa28E
Buhi3AB
Bula2B9
Bulan33F
Calabanga3D8
Daet4H6
Goa3DB
Gubat25H
Iriga City4AA
Irosin33G
Jose Pañganiban3J3
Labo3I4
Legaspi City57D
Libog28E
Libon49A
Magarao2D8
Malilipot39D
Masbate30C
Mercedes2H6
Nabua3AA
Naga4C8
Pio Duran26A
Polangui49B
San Jose3AC
Santa Elena2I0
Sipocot2E6
Sorsogon46G
Tabaco4AD
Tagas28D
Tigaon2CB
Tiwi2BD
Vinzons2I5
Virac2CI
@06	10.8	122.5	Western Visayas
^96 1221
Aguisan268
Asia304
Bacolod City5B9
Bago City497
Barotac Nuevo2D6
Binalbagan368
Binonga4C9
Buluangan28C
Cadiz4DC
Codcod29B
Escalante3CE
Estancia2JB
Eustaquio Lopez2C9
Guadalupe29D
Guiljungan246
Himamaylan358
Hinigaran378
Iloilo City|Iloilo5B5
Isabela269
Janiuay2D4
Kabankalan447
Kalibo Town4L3
La Carlota388
La Castellana379
Luna2EB
Maao399
Manapla3EA
Mansilingan5A9
Murcia2A9
Oton2B4
Pacol397
Pandan3L0
Paraiso3DD
Passi3F5
Pulupandan397
Quezon28C
Roxas City4K7
Sagay4DD
Saravia3D9
Sipalay323
Suay357
Sum-Ag3A8
Talisay4B9
Taloc3A8
Tigbauan2B3
Tinongan469
Toboso2BE
Trapiche2B3
Tuyum245
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
Daanbantayan2JC
Danao23A
Danao4CC
Dumaguete405
Guadalupe288
Guihulñgan385
Jagna34G
Lapu-Lapu City5AB
Liloan3BC
Loboc23C
Mandaue City5AB
Medellin2IC
Minglanilla49A
Naga39A
Ocaña288
Pamplona223
Pinamungahan3A8
San Fernando399
Santa Catalina301
Sibonga278
Sibulan315
Tagbilaran City44B
Talibon28F
Talisay City49A
Tanjay324
Tibigan27C
Toledo City4B8
@
^101 1244
*Naval2F0
Abuyog266
Baybay264
Borongan2FA
Burauen295
Calbayog City4K2
Carigara2C3
Catarman3O2
Catbalogan4H5
Guiuan29D
Laoang2P6
Maasin304
Ormoc City592
Palo2B6
Palompon2A0
Panalanoy5C6
Tacloban City5B6
Tanauan2A6
@09	7.8	122.8	Zamboanga Peninsula
^69 1219
Dapitan3IF
Dipolog City4HE
Ipil397
Labuan220
Mahayag2CF
Manukan2GC
Margosatubig27D
Molave3CG
Muricay49G
Pagadian59F
Recodo311
Sangali223
Titay296
Tucuran2AH
Zamboanga City|Zamboanga502
@10	8.2	124.4	Northern Mindanao
^77 1237
Agusan28A
Barra289
Boroon255
Bugo38B
Cagayan de Oro589
Casisang24E
Dalipuga266
Damilag27B
Dologon21D
Don Carlos30D
Iligan555
Jasaan2AB
Kalilangan20A
Malaybalay45E
Manolo Fortich37C
Mantampay555
Maramag31D
Maranding221
Mariano4BE
NIA Valencia42E
Oroquieta381
Ozamiz441
Quezon30E
Tagoloan38B
Tangub340
@11	6.7	125.9	Davao
^59 1252
Bansalan390
Biao2D3
Cabayangan2F5
Caburan204
Cambanugoy2G6
Compostela3I9
Davao City|Davao6C4
Digos482
Guihing Proper282
Lupon3A8
Maco2F7
Magsaysay290
Magugpo Poblacion5F6
Malita354
Manay3DD
Mati4BA
Monkayo3J9
Nabunturan2H8
New Corella3H6
New Visayas2G4
Padada271
Panabo4E5
Samal3C5
San Mariano3G8
Santa Maria273
@12	7	124.6	Soccsksargen
^58 1241
Alabel33C
Bañga467
Buayan23B
General Santos63B
Glan30B
Iligan City5P3
Isulan385
Kabacan3D7
Kalamansig280
Kidapawan4CA
Koronadal477
Laguilayan294
Lake Sebu346
Lambayong279
Lun Pequeño22C
Makilala2CA
Malandag25B
Malapatan32C
Malingao6E4
Maluñgun35C
Midsayap3E4
Norala276
Pigcawayan2F3
Pikit2D6
Polomolok44A
Surallah366
Tacurong396
Tupi259
@13	9.2	125.9	Caraga
^80 1254
Bah-Bah365
Bayugan384
Bislig429
Buenavista3A0
Bunawan226
Butuan591
Cabadbaran3B1
Lianga267
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
Dalican2No
Isabela4KQ
Jolo4EG
Kansipati2DI
Lutayan2Jt
Maganoy2Mo
Maluso3IP
Marawi City4Xn
Pagaluñgan3Oo
Parang3Rn
Siasi28E
Sitangkai200
South Upi2Lm
Wao3Ur
@15	16.9	121.1	Cordillera
^164 1206
Baculongan242
Baguio City500
Itogon301
La Trinidad310
Mankayan252
Tabuk3B9
@40	14.1	121.7	Calabarzon
^132 1206
*Bay3A7
Alaminos396
Amadeo2A3
Angono4D6
Antipolo City|Antipolo5E5
Atimonan38D
Aurora21J
Bacoor5D3
Bagong Pagasa3F4
Balayan371
Banaybanay376
Baras3D7
Batangas565
Bauan364
Bignay Uno379
Bilog-Bilog295
Binangonan5D6
Biñan5B5
Bulihan2B4
Cabuyao5B5
Cainta5E5
Calaca372
Calamba5A6
Calatagan260
Calauag38H
Calauan397
Candelaria478
Cardona3D6
Carmona3B5
Catanauan34H
Cavite City4D3
Concepcion Ibaba379
Cuenca375
Dasmariñas5B3
Del Monte2E4
General Emilio Aguinaldo2A2
General Trias4C3
Gumaca37F
Imus5C3
Indang3A3
Jalajala2C7
Kawit4C3
Lalig287
Lilio298
Lipa City576
Lopez37H
Los Baños4A6
Lucban39A
Lucena City57A
Lumbang3B9
Lusacan287
Mabitac2C8
Majayjay299
Malabanban Norte378
Malanday3F5
Malaya2C7
Malvar386
Mamatid3A6
Manggahan2B3
Maragondon3B1
Mauban3AB
Mendez-Nuñez393
Morong3D6
Nagcarlan398
Naic3B2
Nasugbu490
Noveleta3C3
Paete3C9
Pagbilao38B
Pagsañgahan20J
Pangil3C9
Patuto394
Pila3A8
Pililla3D7
Pulong Santa Cruz4B5
Rodriguez4G6
Sampaloc3D8
San Mateo4F5
San Narciso24K
San Pablo City597
San Pascual364
San Pedro5C4
Santa Cruz4B8
Santa Rosa5B5
Santo Tomas495
Sariaya389
Silang4A4
Taal373
Tagaytay493
Talisay394
Tanauan495
Tanay4D7
Tayabas38A
Taytay5E5
Teresa3E6
Ternate3B1
Victoria3A7
@41	10.4	119.9	Mimaropa
^93 1184
Bansud2aV
Bulalacao2UT
Calapan4fS
Calintaan2XP
Caminauit2UR
Mamburao3dM
Mansalay3WU
Narra300
Pinamalayan3bV
Puerto Princesa City543
Romblon2Xd
Roxas2A9
Roxas2XV
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
Bhag2ez
Chaman4xm
Dadhar2jy
Dalbandin2dR
Dera Bugti3e;
Gadani21o
Garhi Khairo2V#
Gwadar316
Harnai2p!
Jiwani200
Kalat3en
Kharan3ab
Khuzdar4Sn
Kohlu2n<
Loralai3s+
Mach2nu
Mastung3mp
Mehrabpur3V#
Nushki3kh
Ormara22T
Pasni33I
Pishin3ur
Quetta6qr
Sibi4j!
Surab2Zk
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
Baffa2QS
Bannu3C2
Bat Khela3SG
Battagram6TQ
Charsadda4ND
Dera Ismail Khan405
Dir3YF
Hangu3H7
Haripur4MP
Havelian3NS
Karak2D7
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
^283 700
Ahmadpur East48D
Ahmadpur Sial3OH
Alipur3B9
Arifwala4KV
Attock City4tO
Baddomalhi3bl
Bahawalnagar4NY
Bahawalpur4HX
Bahawalpur5BH
Basirpur3Nc
Bhakkar4XB
Bhalwal4eT
Bhawana2XQ
Bhera3gT
Bhopalwala2fi
Burewala5JR
Chak Azam Sahu3PU
Chak Five Hundred Seventy-five3Wc
Chak Jhumra3XW
Chak One Hundred Twenty Nine Left3LU
Chak Thirty-one -Eleven Left3LR
Chak Two Hundred Forty-nine Thal Development Authority3TC
Chakwal4kT
Chawinda3el
Chenab Nagar4ZT
Chichawatni4MR
Chiniot5YU
Chishtian4FT
Choa Saidan Shah2iU
Chuchar-kana Mandi4Zc
Chunian4Re
Daira Din Panah2N9
Dajal2D4
Darya Khan2ZB
Daska Kalan4ei
Daud Khel3kG
Daultala2nV
Dera Ghazi Khan5H6
Dhanote3DI
Dhaunkal2ff
Dijkot3TU
Dinga3hb
Dipalpur4Ob
Dullewala3ZE
Dunga Bunga3EW
Dunyapur3FH
Eminabad3bh
Faisalabad7VV
Faqirwali3CU
Faruka3aO
Fazilpur3dp
Fort Abbas39T
Garh Maharaja3PJ
Gojra4SR
Gujar Khan4oX
Gujranwala6dg
Gujrat5hf
Hadali3hk
Hafizabad4cb
Harnoli2eG
Harunabad4DV
Hasilpur4EP
Haveli Lakha4Mb
Hazro City3uP
Hujra Shah Muqim4Oc
Jahanian Shah3ZN
Jalalpur Jattan4hg
Jalalpur Pirwala3CC
Jampur4D6
Jand3pK
Jaranwala4UY
Jatoi Shimali3C8
Jauharabad3eN
Jhang Sadr5UN
Jhawarian3fQ
Jhelum4kb
Kabirwala4LJ
Kahna Nau3Vi
Kahror Pakka4DJ
Kahuta3rY
Kalabagh2lF
Kalaswala2dk
Kaleke Mandi2ba
Kallar Kahar2jR
Kalur Kot3dD
Kamalia4OQ
Kamar Mushani2jE
Kamoke5bg
Kamra3sZ
Kanganpur3Pf
Karor3TA
Kasur5Sj
Khairpur Tamewah3DM
Khangah Dogran3Za
Khangarh3GC
Khanpur437
Kharian4jd
Khewra3hU
Khurrianwala3WX
Khushab4eO
Kot Addu4MA
Kot Ghulam Muhammad3ej
Kot Mumin3dU
Kot Radha Kishan3Tf
Kot Samaba335
Kotli Loharan3hj
Kundian3gF
Kunjah3ge
Lahore8Xi
Lalamusa4ie
Lalian3ZS
Layyah4R9
Liliani2dU
Lodhran4CG
Mailsi4FM
Malakwal City3hW
Malakwal3hW
Mamu Kanjan3PS
Mananwala3Xb
Mandi Bahauddin4hZ
Mangla2aO
Mian Channu4LO
Mianke Mor4Td
Mianwali4hF
Minchianabad3Ja
Mitha Tiwana3dL
Multan6JF
Muridke4Zh
Murree3uY
Mustafabad3QZ
Muzaffargarh4IC
Nankana Sahib4Wb
Narang Mandi3aj
Narowal4cn
Naushahra Virkan3be
Okara5PZ
Pakpattan4KY
Pasrur3el
Pattoki4Rd
Phalia3fa
Pind Dadan Khan3hU
Pindi Bhattian3aX
Pindi Gheb3nN
Pir Mahal3PO
Qadirpur Ran3KH
Rahim Yar Khan613
Raiwind3Tg
Raja Jang3Th
Rajanpur383
Rasulnagar2ec
Rawalpindi6rU
Renala Khurd3Qa
Rojhan240
Saddiqabad501
Sahiwal3bN
Sahiwal5OV
Sambrial4gi
Sangla Hill4YY
Sarai Alamgir3kc
Sarai Sidhu2NK
Sargodha5cR
Shahkot5XZ
Shahpur2eP
Shahr Sultan2DA
Shakargarh4eq
Sharqpur Sharif3Wf
Shekhupura5Ye
Shujaabad4GD
Sialkot5gj
Sillanwali3ZP
Sodhri2gg
Sukheke Mandi3aZ
Surkhpur3ii
Talagang3kO
Talamba3MM
Tandlianwala3RV
Taunsa3O7
Toba Tek Singh4RP
Vehari4HO
Wazirabad4ff
Yazman38H
Zafarwal3en
Zahir Pir355
@05	26.3	68.6	Sindh
^244 670
*Chamber29I
Badin43I
Bhan2M7
Bhiria2PC
Bhit Shah3EF
Chak2ZI
Chhor2BS
Chuhar Jamali20A
Dadu4N8
Daulatpur2LA
Daur2LD
Dhoro Naro3BQ
Digri38L
Diplo21Q
Dokri2UB
Gambat3UF
Garhiyasin2ZF
Gharo336
Ghauspur3bL
Ghotki4aN
Goth Radhan2SA
Hala3EE
Hingorja3SE
Hyderabad6AE
Islamkot23W
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
Lakhi2YH
Larkana5WC
Madeji2YF
Malir Cantonment552
Matiari3CE
Matli36H
Mehar3S8
Mirpur Khas5BK
Mirpur Mathelo3aP
Mirwah Gorchani29L
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
Sobhodero2TE
Sukkur5XJ
Talhar35I
Tando Adam4EH
Tando Allahyar4BH
Tando Bago24K
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
Brzeg Dolny29H
Chojnów299
Cieplice Slaskie Zdrój257
Dzierzoniów33H
Góra2DF
Głogów4DB
Jawor37C
Jelcz Laskowice26N
Jelenia Góra457
Kamienna Góra34A
Kowary248
Kłodzko30H
Legnica48C
Lubań373
Lubin4AC
Milicz2BN
Nowa Ruda32F
Olesnica38O
Oława35N
Polkowice3BB
Strzegom26E
Strzelin24L
Swidnica44F
Swiebodzice35D
Trzebnica29L
Wałbrzych44D
Wołów29G
Wroclaw|Breslau67K
Zabkowice Slaskie22I
Zgorzelec370
Złotoryja279
@73	53.1	18.5	Kujawsko-Pomorskie Voivodship
^526 176
Aleksandrów Kujawski23B
Brodnica37I
Bydgoszcz554
Chełmno378
Chełmza26A
Fordon456
Gmina Swiecie388
Golub-Dobrzyń25F
Grudziadz49C
Inowrocław427
Lipno22G
Mogilno214
Nakło nad Notecia350
Rypin25I
Solec Kujawski256
Torun54A
Tuchola2A3
Wabrzezno27D
Włocławek40F
Znin221
@
^511 186
Aleksandrów Łódzki377
Bełchatów438
Brzeziny27C
Głowno29B
Koluszki26C
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
Janów Lubelski236
Krasnik354
Krasnystaw36E
Lubartów3B8
Lublin598
Miedzyrzec Podlaski2GA
Puławy3A2
Radzyń Podlaski2E8
Swidnik389
Tomaszów Lubelski30G
Włodawa2CI
Zamosć43F
Łeczna39B
Łuków3F6
@76	52.2	15.4	Lubusz Voivodship
^516 146
Gmina Swiebodzin369
Gorzów Wielkopolski4B6
Gubin231
Kostrzyn nad Odra3A0
Krosno Odrzańskie255
Lubsko224
Miedzyrzecz38A
Nowa Sól32B
Sulechów35A
Szprotawa209
Słubice280
Wschowa22H
Zagań307
Zary305
Zielona Góra439
@77	50.9	18.2	Lesser Poland
^493 192
Andrychów361
Bochnia37C
Brzesko27E
Brzeszcze270
Chrzanów382
Dabrowa Tarnowska29I
Gorlice34K
Kety360
Krakow687
Krynica-Zdrój21I
Libiaz381
Limanowa24C
Miechów2B8
Myslenice257
Nowy Sacz43F
Nowy Targ328
Olkusz3A4
Oswiecim370
Rabka-Zdrój238
Skawina376
Tarnów47I
Trzebinia393
Wadowice363
Wieliczka379
Zakopane307
@78	52.2	21.2	Masovian
^512 195
Bemowo4BE
Białołeka4BF
Bielany4BE
Brwinów29C
Błonie2AB
Ciechanów3HB
Garwolin27L
Gostynin3C0
Grodzisk Mazowiecki39B
Grójec27E
Józefów39H
Kobyłka2BH
Konstancin-Jeziorna29G
Kozienice34K
Legionowo3CE
Marki3BG
Milanówek29C
Mińsk Mazowiecki3AL
Mokotów5AF
Mława3J9
Nowy Dwór Mazowiecki3CC
Ochota4AF
Ostrołeka3JL
Ostrów Mazowiecka3GO
Otwock39I
Piaseczno39F
Piastów3AD
Pionki33J
Praga Południe5AG
Praga Północ4BF
Pruszków3AD
Przasnysz2IE
Pułtusk3FG
Płock4D2
Płońsk3E9
Radom52G
Rembertów3BH
Siedlce4AS
Sierpc3H2
Sochaczew3A7
Sokołów Podlaski3CS
Sródmiescie4AF
Sulejówek3BI
Szydłowiec20E
Targówek4BF
Ursus3AE
Ursynów4AG
Warka26H
Warsaw!6AF
Wawer4AH
Wegrów2CP
Wesoła3BH
Wilanów2AG
Wola4AF
Wołomin3BH
Wyszków3EK
Włochy3AE
Zabki3BG
Zielonka2BH
Zoliborz3BF
Zyrardów389
Łomianki2BE
@
^502 173
Brzeg372
Głubczyce205
Głuchołazy211
Kedzierzyn-Kozle419
Kluczbork389
Krapkowice337
Namysłów294
Nysa330
Opole456
Prudnik313
Strzelce Opolskie33A
Zdzieszowice228
@80	50	22.3	Subcarpathian
^496 214
Debica350
Jarosław34D
Jasło311
Krosno314
Lezajsk27A
Lubaczów26H
Mielec470
Nisko297
Nowa Deba284
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
*Puck2AF
Bytów256
Chojnice307
Człuchów205
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
Władysławowo2BF
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
Kozy219
Kłobuck2C7
Ledziny249
Lubliniec3A5
Mikołów357
Myszków39B
Mysłowice45A
Orzesze356
Piekary Slaskie477
Pszczyna338
Pszów232
Pyskowice374
Racibórz440
Radlin243
Radzionków277
Ruda Slaska467
Rybnik443
Rydułtowy342
Siemianowice Slaskie468
Skoczów216
Sosnowiec569
Swietochłowice367
Tarnowskie Góry477
Tychy448
Ustroń206
Wisła207
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
Pińczów202
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
Gołdap2BT
Iława342
Ketrzyn39K
Lidzbark Warmiński29C
Morag275
Mragowo37J
Nidzica22A
Olecko28V
Olsztyn46B
Ostróda356
Pasłek293
Pisz34O
Szczytno34G
Wegorzewo2AN
@86	52.3	17.5	Greater Poland
^513 161
Chodziez3H8
Czarnków2G5
Gmina Srem389
Gniezno4CF
Gostyń369
Grodzisk Wielkopolski293
Jarocin37E
Kalisz45K
Kepno20J
Konin49M
Koscian385
Koło39P
Krotoszyn34D
Leszno455
Luboń3A8
Mosina297
Nowy Tomysl2A0
Oborniki3D7
Ostrzeszów21I
Ostrów Wielkopolski44H
Piła4J6
Pleszew26H
Poznan6B8
Rawicz338
Sroda Wielkopolska39C
Swarzedz3BA
Szamotuły3D5
Słupca2AI
Trzcianka2H4
Turek37O
Wagrowiec3FB
Wolsztyn280
Wronki2E3
Wrzesnia3AF
Złotów3L9
@87	53.6	15.5	West Pomeranian
^527 142
*Police394
Barlinek23A
Białogard3DI
Choszczno25C
Darłowo2HM
Debno205
Drawsko Pomorskie28G
Goleniów396
Gryfice2CA
Gryfino363
Koszalin4FK
Kołobrzeg3FE
Myslibórz227
Nowogard2A9
Pyrzyce247
Stargard468
Swidwin2BG
Swinoujscie3C0
Szczecin574
Szczecinek3AP
Sławno2HP
Wałcz36N
Wolin2B4
Złocieniec28I
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
^181 -664
Coamo200
@
^183 -663
Corozal200
@
^185 -663
Dorado200
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
^181 -671
Hormigueros200
@
^181 -658
Humacao300
@
^185 -670
Isabela200
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
^184 -658
Río Grande200
@
^181 -670
San Germán200
@
^185 -661
San Juan!500
@
^183 -670
San Sebastián200
@
^184 -662
Candelaria200
Levittown300
@
^184 -660
Trujillo Alto300
@
^184 -663
Vega Alta200
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
'Anata243
'Atarut352
*Tubas294
Abu Dis243
Al 'Ayzariyah243
Al Birah352
Al Yamun2B2
As Samu'301
Az Zahiriyah300
Balatah283
Bani Na'im312
Bayt Jala232
Bayt Sahur232
Bayt Ummar221
Baytunya252
Bethlehem332
Dura310
East Jerusalem542
Givat Zeev252
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
Salfit272
Surif231
Tarqumya220
Tulkarm390
Ya'bad2A2
Yatta301
=PT	39.5	-8	Portugal	Portuguese
@
^406 -87
Aveiro301
Cucujães232
Esgueira201
Esmoriz241
Espinho341
Feira232
Gafanha da Nazaré200
Oliveira de Azemeis222
Ovar331
São João da Madeira332
Águeda203
Ílhavo200
@
^380 -79
Beja300
@
^414 -88
*Real224
Barcelos312
Braga424
Cabeceiras de Basto218
Calendário203
Esposende310
Fafe216
Guimarães305
Semelhe223
@05	41.5	-6.8	Braganza
^415 -72
Bragança334
Mirandela200
@
^398 -75
Castelo Branco300
Covilha250
@
^401 -89
Coimbra415
Condeixa-a-Nova204
Figueira da Foz Municipality310
Lousã207
Santo António dos Olivais315
Tábua239
@
^386 -85
Evora306
Montemor-o-Novo203
Vendas Novas210
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
São Brás de Alportel228
Tavira21B
Vila Real de Santo António22D
@10	32.9	-16.8	Madeira
^326 -170
Caniço312
Câmara de Lobos310
Funchal411
Machico212
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
Óbidos202
@
^387 -94
Alcabideche300
Algueirão411
Algés302
Alvalade313
Amadora512
Barcarena201
Beato António203
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
Mafra221
Massamá311
Monte Estoril300
Moscavide e Portela313
Odivelas312
Oeiras301
Olivais313
Parede200
Paço de Arcos301
Pontinha312
Porto Salvo201
Póvoa de Santa Iria323
Póvoa de Santo Adrião212
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
^391 -82
Ponte de Sôr212
Portalegre228
Santo André200
@
^410 -88
Alfena223
Arcozelo212
Avintes212
Azenha212
Baguim do Monte223
Baião328
Bougado332
Canelas212
Canidelo312
Ermesinde322
Felgueiras446
Fânzeres323
Gondomar313
Leça da Palmeira321
Leça do Bailio222
Maia322
Matosinhos Municipality321
Moreira214
Moreira222
Oliveira do Douro312
Paredes325
Pedroso341
Pedrouços222
Perafita225
Porto512
Póvoa de Varzim340
Rebordosa224
Rio Tinto322
Santo Tirso233
Senhora da Hora321
São Félix da Marinha202
São Mamede de Infesta322
São Pedro da Cova213
Trofa332
Valbom212
Valongo323
Vila Nova de Gaia412
Vila do Conde341
Vilar de Andorinho312
Vilar do Paraíso212
Águas Santas322
@
^389 -89
Abrantes267
Almeirim233
Entroncamento364
Fátima272
Monsanto362
Ourém273
Rio Maior240
Samora Correia200
Santarém332
Tomar375
Torres Novas264
@19	38.3	-8.9	District of Setúbal
^380 -92
Aldeia de Paio Pires261
Alhos Vedros272
Almada370
Amora361
Arrentela361
Azeitão352
Barreiro371
Caparica370
Charneca de Caparica360
Corroios360
Costa de Caparica260
Laranjeira370
Lavradio371
Moita372
Montijo372
Palmela263
Piedade370
Pinhal Novo363
Quinta Do Conde362
Santo António da Charneca262
Sesimbra341
Setúbal453
Sines203
Sobreda260
@
^417 -88
Arcos de Valdevez314
Monção343
Ponte de Lima312
Valenza232
Viana do Castelo300
@
^413 -77
Alijó202
Chaves242
Vila Real200
@
^404 -81
Santa Comba Dão200
Viseu332
@23	38.6	-28.2	Azores
^377 -272
Angra do Heroísmo2A0
Lagoa20G
Ponta Delgada30F
=PW	7.5	134.5	Palau	Palauan|Palauans
@
^73 1345
Koror Town200
Koror200
@
^75 1346
Ngerulmud!000
=PY	-23	-58	Paraguay	Paraguayan|Paraguayans
@
^-258 -551
Ciudad del Este535
Presidente Franco325
Santa Rita200
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
Areguá222
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
^-274 -571
Juan de Ayolas203
San Juan Bautista270
@
^-269 -583
Pilar300
@
^-251 -575
Villa Hayes400
@
^-245 -557
Nueva Esperanza208
San Isidro de Curuguaty200
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
^461 211
Arad412
Lipova206
Pecica210
Sântana234
@
^448 247
Curtea de Arges330
Mioveni322
Pitesti412
Stefanesti212
Topoloveni204
@
^463 264
Bacau435
Buhusi343
Comanesti310
Darmanesti211
Moinesti321
Târgu Ocna202
@
^468 217
Marghita266
Oradea522
Salonta200
@
^471 245
Bistrita400
@
^476 264
Botosani423
Darabani262
Dorohoi340
Storesti205
@
^451 275
Braila525
Ianca200
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
^452 263
Buzau405
Nehoiu220
Râmnicu Sarat328
@
^447 217
Bocsa270
Caransebes375
Moldova Noua200
Oravita230
Otelu Rosu287
Resita462
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
Ovidiu256
@
^459 258
Sfântu Gheorghe400
Târgu Secuiesc313
@
^447 253
Gaesti200
Moreni333
Pucioasa241
Târgoviste422
@
^438 229
Bailesti325
Calafat320
Craiova559
Dabuleni20C
Filiasi386
Poiana Mare212
@
^454 274
Galati507
Matca251
Pechea224
Tecuci340
@
^448 230
Motru300
Rovinari212
Târgu Jiu433
@
^463 253
Gheorgheni343
Miercurea-Ciuc315
Odorheiu Secuiesc300
@
^454 228
*Brad270
Calan232
Deva451
Hunedoara441
Lupeni304
Orastie344
Petrila316
Petrosani306
Simeria252
Vulcan305
@
^444 266
Fetesti30C
Slobozia328
Tandarei23B
Urziceni230
@
^471 267
Belcesti224
Holboca21A
Hârlau232
Iasi519
Pascani310
Tomesti20A
Târgu Frumos213
@
^477 236
Baia Mare400
Baia Sprie201
Borsa30B
Sighetu Marmatiei323
Viseu de Sus208
@
^446 224
Drobeta-Turnu Severin403
Orsova210
Strehaia208
@
^462 241
Ludus230
Sighisoara307
Sovata24A
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
Draganesti-Olt244
Scornicesti285
Slatina463
@
^450 256
Baicoi303
Boldesti-Scaeni204
Breaza321
Comarnic230
Câmpina311
Mizil209
Ploiesti504
Sinaia240
Urlati206
Valenii de Munte224
@
^472 228
Jibou215
Simleu Silvaniei200
Zalau403
@
^477 225
Carei300
Negresti-Oas229
Satu Mare414
@
^457 242
*Medias352
Avrig202
Cisnadie200
Sibiu410
@
^474 254
Campulung Moldovenesc312
Dolhasca20C
Falticeni319
Gura Humorului225
Radauti355
Suceava429
Vatra Dornei200
Vicovu de Sus253
@
^437 249
Alexandria334
Rosiorii de Vede341
Turnu Magurele300
Videle266
Zimnicea205
@
^457 206
Lugoj30D
Sânnicolau Mare240
Timisoara516
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
^439 258
Bolintin Vale250
Giurgiu402
@
^443 259
Buftea330
Chitila221
Jilava202
Pantelimon223
Popesti-Leordeni213
Voluntari323
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
Ripanj2K8
Sabac3L0
Smederevo4LC
Smederevska Palanka3ID
Sremcica3L7
Surcin2M6
Trstenik3AD
Uzice4D1
Valjevo4H2
Vranje30M
Zajecar3DQ
Zemun4M7
Ćuprija3DH
@
^447 190
Apatin3A0
Backa Palanka354
Backa Topola2B6
Becej39A
Inđija33B
Kikinda3BF
Kovin20K
Nova Pazova22C
Novi Sad568
Pancevo42G
Petrovaradin259
Ruma338
Senta3CB
Sombor3B1
Sremska Mitrovica336
Stara Pazova23C
Subotica4E7
Vrbas396
Vrsac34N
Zrenjanin47E
=RU	60	100	Russia|Russian Federation	Russian|Russians
@01	44.7	39.8	Adygeya Republic
^446 389
Adygeysk233
Enem230
Giaginskaya23C
Khanskaya21B
Maykop40C
Yablonovsky340
@03	51	87	Altai Republic
^520 859
Gorno-Altaysk300
Mayma200
@04	52.5	82.4	Altai
^510 786
Aleysk3Fg
Altayskoye2A)
Barnaul6Oq
Belokurikha2A%
Biysk5F(
Blagoveshchenka2ID
Gornyak20T
Kamen'-na-Obi3SR
Kulunda2G3
Mikhaylovskoye28B
Novoaltaysk4Or
Novosilikatnyy2No
Pavlovsk2Ni
Pospelikha2AW
Rubtsovsk45Q
Shipunovo2Cb
Sibirskiy2Qq
Slavgorod3K0
Tal'menka3So
Volchikha2AI
Yarovoy3J0
Yuzhnyy3Np
Zarinsk3R#
Zmeinogorsk22a
@05	52.3	127.4	Amur
^498 1247
Belogorsk4Bc
Blagoveshchensk55S
Magdagachi2bB
Raychikhinsk30l
Seryshevo2Db
Shimanovsk3MU
Svobodnyy4GY
Tynda3s0
Zavitinsk23l
Zeya3dQ
@06	63.3	43.6	Arkhangelskaya oblast
^610 381
Arkhangelsk5ZO
Isakogorka3YQ
Konosha20M
Kotlas43|
Mirnyy33%
Mirnyy3IM
Novodvinsk3YR
Nyandoma37L
Onega3T0
Severodvinsk5aH
Velsk31e
Yagry3aH
Yemetsk2Pb
^612 469
Koryazhma313
Vychegodskiy200
@
^461 457
*Astrakhan52N
Akhtubinsk3M5
Kamyzyak20O
Kharabali3DG
Narimanov26L
Znamensk3P0
@08	54.1	56.5	Bashkortostan Republic
^526 535
Agidel3X4
Baymak20m
Belebey4F6
Beloretsk4En
Birsk3SK
Blagoveshchensk3OP
Chekmagush2PC
Chishmy3KJ
Davlekanovo3GF
Dyurtyuli3TE
Iglino2MT
Ishimbay49P
Kandry2K6
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
^502 360
Alekseyevka34R
Belgorod546
Borisovka240
Chernyanka27I
Gubkin4BF
Novyy Oskol36J
Shebekino329
Stary Oskol5BI
Stroitel'365
Valuyki30L
Volokonovka23J
@
^524 319
Bryansk59P
Dyatkovo3CO
Karachev37V
Kletnya2AD
Klimovo203
Klintsy443
Lokot'22R
Navlya24Q
Novozybkov310
Pochep25F
Pogar22E
Sel'tso3AM
Starodub329
Surazh265
Trubchëvsk22J
Unecha348
Zhukovka3BI
@11	53.2	107.4	Buryatiya Republic
^504 1033
Gusinoozyorsk39W
Kyakhta30W
Severobaykal'sk3qy
Ulan-Ude5Eh
Zakamensk200
@12	43.2	45.7	Chechnya
^431 453
Achkhoy-Martan210
Argun326
Avtury317
Bachi-Yurt219
Goyty213
Grozny524
Gudermes338
Kurchaloy318
Mesker-Yurt226
Oyskhara229
Shali306
Tsotsin-Yurt217
Urus-Martan302
@
^531 573
*Sim2J4
Asha3J0
Bakal3IF
Bazhovo2Kh
Chebarkul'3JV
Chelyabinsk6Lf
Karabash2OT
Kartaly30X
Kasli3SZ
Katav-Ivanovsk3H9
Kopeysk4Kh
Korkino3If
Krasnogorskiy2Fd
Kusa3ML
Kyshtym3QX
Magnitogorsk53H
Miass4JS
Novosineglazovskiy2Jf
Nyazepetrovsk2UN
Ozersk4RY
Plast2DZ
Roza2Ig
Satka3JH
Snezhinsk3UY
Troitsk4Ah
Trëkhgornyy3HC
Ust'-Katav3I9
Uvel'skiy2Df
Verkhniy Ufaley3UT
Yemanzhelinsk3He
Yuryuzan'2IB
Yuzhnoural'sk3De
Zlatoust5LO
@15	66.4	0.1	Chukotka Autonomous Okrug
@16	55.5	47.2	Chuvashia
^548 464
Alatyr'302
Cheboksary5D9
Kanash37B
Kozlovka2AI
Kugesi2C9
Novocheboksarsk4DB
Shumerlya370
Tsivil'sk2BB
@17	43	47.1	Dagestan
^415 466
Akhty20B
Babayurt2L2
Belidzhi24I
Buynaksk4D5
Dagestanskiye Ogni36G
Derbent46H
Izberbash3BD
Karabudakhkent2CA
Kaspiysk4EA
Kasumkent22F
Kayakent29D
Khasavyurt4I0
Kizilyurt3H3
Kizlyar3N1
Leninkent2F8
Makhachkala5F9
Nizhneye Kazanishche2D6
@19	43.2	44.8	Ingushetiya Republic|Ingushetia
^432 446
Ekazhevo302
Kantyshevo200
Karabulak313
Malgobek330
Nazran402
Nesterovskaya305
Sagopshi230
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
Svirsk2Gr
Tayshet3i0
Tulun3VQ
Usol'ye-Sibirskoye4Du
Ust'-Ilimsk4&l
Ust'-Kut3r>
Ust'-Ordynskiy2D*
Vikhorevka3kW
Zheleznogorsk-Ilimskiy3pz
Zima3Oe
^578 1081
Bodaybo21z
Kirensk200
@
^566 405
Furmanov376
Ivanovo545
Kineshma48G
Kokhma336
Privolzhsk388
Rodniki35C
Shuya429
Teykovo330
Vichuga36E
Yur'yevets27Q
Yuzha20F
Zavolzhsk29G
@22	43.5	43.4	Kabardino-Balkariya Republic
^434 429
Baksan336
Chegem327
Dugulubgey336
Nal'chik517
Nartan218
Nartkala32A
Prokhladnyy44B
Shalushka217
Terek31C
Tyrnyauz300
@
^546 199
Baltiysk310
Chernyakhovsk30J
Gur'yevsk227
Gusev30N
Gvardeysk20C
Kaliningrad|Koenigsberg|Konigsberg516
Neman24L
Pionerskiy243
Sovetsk35K
Svetlogorsk233
Svetlyy312
Zelenogradsk246
@24	46.6	44.7	Kalmykiya Republic
^454 443
Elista490
Kaspiyskiy20V
@
^539 343
Balabanovo3DO
Borovsk2DM
Kaluga56K
Kirov320
Kondrovo29G
Kozel'sk31F
Kremenki2AS
Lyudinovo301
Maloyaroslavets3BM
Obninsk4CN
Sosenskiy22H
Sukhinichi22A
Tovarkovo28G
Zhukovo2BO
@27	43.9	41.8	Karachayevo-Cherkesiya Republic
^438 416
Cherkessk445
Karachayevsk303
Uchkeken219
Ust'-Dzheguta334
Zelenchukskaya310
@28	63.6	33.4	Republic of Karelia
^616 306
Belomorsk2Tg
Kem'2Ye
Kondopoga36b
Kostomuksha3U0
Medvezh'yegorsk2Dd
Petrozavodsk52b
Pitkyaranta209
Segezha3Lb
Sortavala311
@
^528 854
Anzhero-Sudzhensk4X6
Bachatskiy2F7
Belovo4G9
Berëzovskiy3S8
Gramoteino2HA
Gur'yevsk3F5
Inskoy2GA
Kaltan37I
Kedrovka2R7
Kemerovo5P7
Kiselëvsk4CD
Krasnobrodskiy2EA
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
Tyazhinskiy2XV
Yashkino2V0
Yaya2YA
@
^468 1330
Amursk3Yd
Bikin30D
Chegdomyn2h0
Khabarovsk Vtoroy6GL
Khabarovsk6HL
Khor2BJ
Komsomolsk-on-Amur5ce
Nikolayevsk-on-Amur3#=
Solnechnyy2ce
Solnechnyy2da
Sovetskaya Gavan'3M/
Vanino3N/
Vyazemskiy27I
@31	53.6	90.4	Khakasiya Republic
^527 901
Abakan4AD
Abaza300
Chernogorsk4BC
Sayanogorsk34D
Sorsk2D1
Ust'-Abakan2BD
@32	61.5	69.2	Khanty-Mansi-Yugra
^596 633
Beloyarskiy3fY
Khanty-Mansiysk4Ev
Mezhdurechenskiy20Q
Nizhnesortymskiy2S|
Nyagan3PL
Sovetskiy3I3
Uray35F
Yugorsk3H0
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
^562 473
Belaya Kholunitsa2Qa
Kirov5OO
Kirovo-Chepetsk4OR
Kirs2Vn
Kotel'nich3LA
Luza2i0
Lyangasovo2NL
Omutninsk3Pn
Slobodskoy3PT
Sosnovka21e
Sovetsk3EH
Urzhum29R
Vyatskiye Polyany30c
Yaransk3B6
Zuyevka2Mc
@34	63.6	56.2	Komi Republic
^617 501
Ezhva316
Mikun'270
Nizhniy Odes2Jm
Pechora3Y-
Sosnogorsk3Jc
Syktyvkar507
Ukhta4Ja
Usinsk3h:
Vuktyl2M.
Yemva298
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
Neya29X
Shar'ya3An
Vetluzhskiy2An
Volgorechensk206
@38	45.1	39.1	Krasnodarskiy
^434 372
Abinsk3FA
Adler40R
Afipskiy3FG
Akhtyrskiy3FB
Anapa3F1
Anapskaya2F2
Anastasiyevskaya2I7
Apsheronsk3BP
Armavir5Gd
Belaya Glina3Rb
Belorechensk3ER
Bryukhovetskaya3OI
Dagomys33P
Dinskaya3IK
Gelendzhik3C9
Goryachiy Klyuch3CJ
Gul'kevichi3KZ
Il'skiy3EE
Kalininskaya2LF
Kanevskaya3RI
Kavkazskaya2KZ
Khadyzhensk3AN
Kholmskiy2EC
Khosta31R
Korenovsk3LN
Krasnoarmeyskaya3KA
Krasnodar6GI
Kropotkin4KY
Krylovskaya2TS
Krymsk4F8
Kudepsta21R
Kurganinsk3FY
Kushchëvskaya3WO
Labinsk4CZ
Ladozhskaya2JR
Lazarevskoye35L
Leningradskaya3TM
Medvedovskaya2LI
Mostovskoy3Aa
Novokubansk3Hc
Novominskaya2TI
Novopokrovskaya3QZ
Novorossiysk5D6
Novotitarovskaya3II
Otradnaya3Ah
Pavlovskaya3RQ
Petrovskaya2K8
Platnirovskaya2KM
Primorsko-Akhtarsk3QA
Severskaya3FF
Slavyansk-na-Kubani4J9
Sochi52P
Staroderevyankovskaya2RI
Starominskaya3VI
Staroshcherbinovskaya3WF
Starotitarovskaya2I0
Starovelichkovskaya2KF
Tbilisskaya3KU
Temryuk3J2
Tikhoretsk4PT
Timashëvsk3MH
Tuapse47J
Uspenskoye2Eg
Ust'-Labinsk3IP
Varenikovskaya2H4
Vasyurinskaya2HM
Vyselki3MP
Yelizavetinskaya3GG
Yeysk4XB
@
^549 626
Dalmatovo2E3
Kataysk2E0
Kurgan56R
Kurtamysh30I
Petukhovo22r
Shadrinsk4CA
Shumikha337
@
^512 347
Kurchatov35A
Kursk55F
L'govskiy346
Oboyan'20G
Ryl'sk240
Shchigry37M
Zheleznogorsk4B7
@42	59.9	31.8	Leningradskaya Oblast'
^587 281
Akademicheskoe4DN
Boksitogorsk28v
Gatchina49K
Ivangorod271
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
Shlissel'burg2CT
Siverskiy27K
Slantsy340
Sosnovy Bor4CA
Svetogorsk2O8
Syas'stroy2Ej
Tikhvin49s
Tosno38S
Vaskelovo2HN
Volkhov3Cg
Volosovo27E
Vsevolozhsk3DQ
Vyborg4K7
Vyritsa27M
@
^520 385
Chaplygin2CF
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
Zvenigovo21E
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
Drezna29S
Dubna4JC
Dzerzhinskiy38J
Dzerzhinsky38J
Elektrogorsk3BS
Elektrostal4AO
Elektrougli39M
Fryanovo2DP
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
Kraskovo28K
Krasnoarmeysk3DL
Krasnogorsk4AD
Krasnozavodsk2HM
Krasnoznamensk38A
Kubinka387
Kupavna29L
Kurovskoye38T
L'vovskiy25F
Likino-Dulevo39U
Lobnya4CF
Lopatinskiy25R
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
Oktyabr'skiy28K
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
Ruza292
Selyatino27A
Sergiyev Posad4FL
Serpukhov41E
Shatura38Z
Shchelkovo4BK
Skhodnya3BD
Sofrino2EJ
Solnechnogorsk4EA
Staraya Kupavna3AM
Stupino41L
Taldom2JF
Tomilino39J
Tuchkovo285
Udel'naya28K
Vidnoye38H
Volokolamsk3C0
Voskresensk45R
Vostryakovo26I
Yakhroma2FF
Yegor'yevsk46U
Yubileyny3BI
Zaprudnya2IE
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
Gadzhiyevo2LV
Kandalaksha30M
Kirovsk34Z
Kovdor343
Monchegorsk37R
Murmansk5IT
Murmashi2GQ
Nikel2M0
Olenegorsk39V
Polyarny2KW
Polyarnyye Zori22N
Severomorsk3JW
Snezhnogorsk2KV
Zaozërsk2MM
Zapolyarnyy3M6
@50	67.7	53.1	Nenets Autonomous Okrug
^676 530
Naryan-Mar300
@
^547 422
Arzamas47G
Balakhna4IE
Bogorodsk3ED
Bor4HJ
Chkalovsk2LB
Dzerzhinsk5FD
Gorodets3KD
Kstovo4EK
Kulebaki373
Lukoyanov23N
Lyskovo3DS
Mulino2G7
Navashino280
Nizhny Novgorod|Nizhniy Novgorod|Gorky6GI
Pavlovo4D9
Pervomaysk22G
Pochinki20R
Sarov42B
Semyonov3LN
Sergach38X
Shakhun'ya3Ui
Uren'2Sa
Vorsma2DB
Vyksa460
Zavolzh'ye3JC
@52	58.2	33	Novgorod
^580 313
Borovichi44Q
Chudovo2B4
Malaya Vishera289
Okulovka24K
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
Chulym2Eo
Iskitim49/
Karasuk30K
Kochenëvo2D!
Krasnoobsk2C,
Kupino27D
Kuybyshev3HN
Linevo38:
Maslyanino26]
Novosibirsk6D+
Ob'3D)
Suzun21#
Tatarsk3F0
Toguchin3F_
@
^542 714
Bol'sherech'ye2JW
Cherlak20Y
Kalachinsk39W
Muromtsevo2Mc
Nazyvayevsk2E0
Omsk68K
Tara3RU
Tavricheskoye24M
Tyukalinsk2H8
Znamenskoye2TO
@
^510 523
*Gay35!
Abdulino3RE
Buguruslan3R1
Buzuluk4I0
Kuvandyk35p
Mednogorsk34r
Novoorsk24)
Novosergiyevka2BE
Novotroitsk42y
Orenburg58S
Orsk52#
Saraktash28f
Sol'-Iletsk32R
Sorochinsk3E9
Yasnyy20<
@56	52.8	36.4	Orel
^524 360
Bolkhov2A0
Livny30G
Mtsensk396
Oryol|Orël561
Znamenka250
@
^525 426
Kuznetsk46e
Mokshan29K
Nikol'sk3CZ
Nizhniy Lomov3AB
Penza57O
Serdobsk30G
Zarechnyy46e
Zarechnyy47Q
Zemetchino2A0
@59	44.6	134.6	Primorskiy Kray
^427 1314
Arsen'yev4FJ
Artëm478
Bolshoy Kamen34A
Chernigovka2GC
Chuguyevka2FP
Dalnegorsk3Jg
Dalnerechensk3WN
Fokino33A
Kamen'-Rybolov2K6
Kavalerovo2Gb
Khorol'2H7
Lesozavodsk3SK
Livadiya22D
Luchegorsk3cS
Nakhodka41F
Partizansk34H
Pogranichnyy2H0
Slavyanka220
Spassk-Dal'niy3JE
Trudovoye367
Uglovoye267
Ussuriysk4B5
Vladivostok645
Vrangel'30H
Zavodskoy289
@
^560 276
Nevel30N
Opochka27B
Ostrov3D8
Pechory2I0
Porkhov2IK
Pskov5I7
Velikiye Luki43T
@61	47.9	41.2	Rostov
^462 389
Aksay3BA
Azov495
Bagayevskaya2BF
Bataysk499
Belaya Kalitva3KJ
Chaltyr2B6
Chertkovo2WC
Donetsk3LB
Donskoy2CE
Glubokiy2NE
Gukovo4JA
Kamenolomni2FD
Kamensk-Shakhtinsky4LE
Konstantinovsk3EM
Krasnyy Sulin3HC
Kuleshovka297
Likhovskoy2KD
Matveyev Kurgan2E0
Mayskiy2FC
Millerovo3RF
Morozovsk3MT
Novocherkassk4CC
Novoshakhtinsk4GA
Orlovskiy37W
Persianovka2D5
Peschanokopskoye20M
Pokrovskoye2C0
Proletarsk35S
Rostov-on-Don|Rostov-na-Donu6A8
Sal'sk43Q
Semikarakorsk3DJ
Shakhty5FD
Taganrog5A0
Tatsinskiy2KO
Tselina23L
Tsimlyansk2EW
Ust'-Donetskiy2EK
Volgodonsk4DX
Yegorlykskaya34I
Zernograd36E
Zimovniki29a
Zverevo3IC
@
^537 390
Kasimov3CO
Korablino22A
Mikhaylov250
Novomichurinsk337
Ryazan597
Ryazhsk30B
Rybnoye3A5
Sasovo37T
Shilovo26J
Skopin316
@63	65	130	Sakha
^567 1140
Lensk3e9
Mirny3w0
^567 1246
Aldan3J8
Markha2sp
Neryungri400
Yakutsk5rp
^659 1115
Aykhal200
Udachny259
@64	48.7	149	Sakhalin
^466 1419
Aleksandrovsk-Sakhalinskiy2h3
Dolinsk279
Kholmsk342
Korsakov309
Nevel'sk210
Okha3,B
Poronaysk2QC
Uglegorsk2P2
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
Pribrezhnyy27E
Samara|Kuibyshev64H
Sukhodol2BR
Syzran'540
Tolyatti678
Zhigulevsk46A
@
^597 297
Admiralteisky426
Centralniy527
Kalininskiy537
Kolpino419
Krasnogvargeisky538
Kronstadt331
Lomonosov321
Metallostroy318
Pargolovo246
Pavlovsk207
Petergof422
Petrodvorets421
Petrogradka436
Pushkin407
Sestroretsk343
Shushary217
St. Petersburg|Leningrad|Petrograd726
Strel'na223
Vasyl'evsky Ostrov526
Zelenogorsk250
@67	51.3	46.5	Saratovskaya
^505 432
*Marks3CZ
Arkadak2E3
Atkarsk3EI
Balakovo5Fk
Balashov4B0
Engel's5AT
Kalininsk3AD
Khvalynsk2Kn
Krasnoarmeysk35P
Krasnyy Kut25c
Novouzensk20n
Petrovsk3IM
Privolzhskiy39S
Pugachev3Fu
Rtishchevo3I6
Saratov6AS
Stepnoye29a
Svetlyy2CO
Vol'sk4Fg
Yershov39p
@68	43.3	44.4	North Ossetia
^430 442
Alagir300
Ardon321
Beslan323
Digora220
Mozdok375
Nogir214
Sunzha216
Vladikavkaz505
@69	54.7	33.1	Smolenskaya Oblast'
^540 320
Desnogorsk32D
Dorogobuzh29D
Gagarin3GU
Roslavl'409
Safonovo3BC
Smolensk580
Verkhnedneprovskiy2AD
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
Krasnokumskoye23N
Kursavka26D
Kurskaya22X
Lermontov32I
Levokumskoye29Z
Mikhaylovsk4C8
Mineralnye Vody43J
Neftekumsk39c
Nevinnomyssk477
Nezlobnaya32M
Novoaleksandrovsk3G0
Novopavlovsk31O
Praskoveya28U
Pyatigorsk41J
Soldato-Aleksandrovskoye24Q
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
Arti207
Artëmovskiy3Af
Asbest46b
Beloyarskiy24a
Beryozovsky35U
Bisert'25D
Bogdanovich34g
Bulanash29g
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
Nizhniye Sergi23F
Nizhny Tagil5FM
Nizhnyaya Salda2HT
Nizhnyaya Tura3MK
Novaya Lyalya2RS
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
Troitskiy27x
Turinsk3Gx
Verkhniy Tagil2AM
Verkhnyaya Pyshma46S
Verkhnyaya Salda3GS
Yekaterinburg|Sverdlovsk65S
Zarechnyy34Z
@
^518 403
Kirsanov39O
Kotovsk38C
Michurinsk4B2
Morshansk3GF
Pervomayskiy2E0
Rasskazovo39G
Tambov59B
Uvarovo32K
Zherdevka20C
@73	55.5	50.8	Tatarstan Republic
^544 483
Agryz3Ll
Al'met'yevsk45e
Arsk2HG
Bavly30o
Bugul'ma41j
Buinsk360
Chistopol'4AN
Dzhalil'26i
Kazan'6E8
Kukmor2IQ
Leninogorsk42g
Mamadysh2DV
Mendeleyevsk3Fe
Menzelinsk2Dm
Naberezhnye Chelny|Naberezhnyye Chelny5Df
Nizhnekamsk5CZ
Nurlat30P
Tetyushi255
Urussu22q
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
^562 316
Bezhetsk3Gp
Bologoye3HO
Kalyazin2A!
Kashin2Cy
Kimry37w
Konakovo35q
Likhoslavl'29d
Nelidovo30C
Ostashkov39F
Redkino24l
Rzhev41R
Toropets230
Torzhok38Y
Tver'57h
Udomlya3HY
Vyshny Volochyok3EU
@
^561 655
Abalak2KV
Borovskiy292
Golyshmanovo23T
Ishim40e
Tobol'sk4LS
Tyumen5B0
Vinzili293
Yalutorovsk368
Zavodoukovsk34B
@79	51.3	93.7	Republic of Tyva
^512 906
Ak-Dovurak200
Kyzyl45d
Shagonar23N
@80	57.2	52.9	Udmurtiya Republic
^563 522
Balezino2H8
Glazov4I5
Igra3D9
Izhevsk65A
Kambarka20K
Mozhga310
Sarapul42G
Uva370
Votkinsk47I
@
^537 464
Barysh307
Cherdakly27O
Dimitrovgrad45W
Inza320
Novoul'yanovsk24K
Ulyanovsk66K
@
^553 386
Aleksandrov4B1
Gorokhovets29f
Gus'-Khrustal'nyy43L
Kameshkovo2BO
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
Sudogda27N
Suzdal'2BI
Vladimir58I
Vyazniki39a
Yur'yev-Pol'skiy3CB
@
^476 420
Dubovka2FS
Frolovo3MH
Gorodishche3CP
Ilovlya2HK
Kalach-na-Donu3BF
Kamyshin4PY
Kotelnikowo30B
Kotovo3RS
Krasnoslobodsk2BQ
Leninsk2BW
Mikhaylovka4PC
Nikolayevsk2OZ
Novoanninskiy3T7
Pallasovka2Pn
Petrov Val2PW
Srednyaya Akhtuba2BT
Surovikino3A8
Svetlyy Yar29S
Uryupinsk3W0
Volgograd|Stalingrad6BP
Volzhskiy5CS
Yelan'2XH
Zhirnovsk3YS
@
^589 359
Babayevo250
Belozërsk2BJ
Cherepovets52K
Gryazovets20i
Kaduy23D
Kharovsk2Bh
Sheksna33Q
Sokol36g
Vologda53e
Vytegra2L5
^608 463
Velikiy Ustyug300
@86	50.8	40.6	Voronezj
^497 385
Anna3IJ
Bobrov3EF
Boguchar22K
Borisoglebsk4Ha
Buturlinovka3BL
Ertil'2LN
Gribanovskiy2IZ
Kalach37P
Kantemirovka20E
Liski3DA
Novaya Usman'3J9
Novovoronezh3G7
Ostrogozhsk3C6
Pavlovsk38G
Povorino3Fb
Pridonskoy2K6
Rossoh'45B
Rossosh'4E0
Semiluki3K5
Somovo2K9
Talovskiy2EM
Voronezh6K7
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
Gornozavodsk2Jg
Gremyachinsk2Lc
Gubakha3NZ
Kizel3PZ
Krasnokamsk3GH
Krasnovishersk3dU
Kudymkar3P6
Kungur49T
Lys'va4Gb
Nytva3EC
Osa38E
Polazna2IN
Solikamsk4VR
Vereshchagino3G6
@91	63.3	91.5	Krasnoyarskiy
^533 891
Achinsk4UE
Berëzovka3Re
Bogotol3T4
Boguchany2p_
Borodino3Qw
Divnogorsk3RX
Dubinino2N0
Ilanskiy2T,
Kansk4T(
Krasnoyarsk6Rc
Kuragino26a
Lesosibirsk4nY
Minusinsk44Q
Nazarovo3RD
Sharypovo3M1
Shushenskoye30S
Sosnovoborsk3Sg
Uyar2Pq
Uzhur2K7
Yeniseysk3pV
Zelenogorsk4St
Zheleznogorsk4Ui
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
Baley2F>
Borzya33=
Chernyshevsk2O]
Chita5Jl
Karymskoye2Fu
Nerchinsk2J>
Pervomayskiy2G*
Petrovsk-Zabaykal'skiy3C0
Shilka2I.
^501 1180
Krasnokamensk300
Mogocha2aI
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
Al Awjam2Cd
Al Battaliyah20a
Al Hufuf50a
Al Khafji3UP
Al Mubarraz50a
Al Munayzilah20b
Al Qatif4Ce
Al Qurayn21a
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
Umm as Sahik2Dd
@08	26.3	43.5	Al-Qassim
^259 432
Adh Dhibiyah210
Al Bukayriyah325
Al Mithnab40A
Ar Rass403
Buraidah|Buraydah548
Tanumah2C9
@
^205 429
Ad Dawadimi3eF
Ad Dilam3Zh
Afif3Y0
Al Kharj5bi
As Sulayyil30R
Az Zulfi3wJ
Riyadh|Ar Riyad!7gc
Sajir2lH
@11	19.1	42.3	'Asir
^182 419
Abha506
Al Majaridah290
An Nimas392
Bisha4I7
Khamis Mushait518
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
^184 363
Gebeit2R0
Port Sudan5C9
Sawakin37A
Tokar30E
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
^124 319
Al Qitena3P5
Ed Dueim4G4
Kusti|Kosti588
Marabba203
Rabak488
Tandalti360
@42	11.2	34.3	Blue Nile
^118 344
Ad-Damazin500
Ar Ruseris310
@
^181 305
Ad Dabbah205
Dongola2B0
Kuraymah35E
@47	13.5	22.4	Western Darfur
^135 224
Geneina400
@49	11.7	25	Southern Darfur
^113 249
Gereida402
Nyala670
@50	11.3	29.8	Southern Kordofan
^106 284
Abu Jibeha39S
Al Fulah2B0
Dilling3FD
Kaduqli44D
Talodi20K
@
^155 361
*Aroma230
Kassala503
Wagar271
@53	17.5	33.7	River Nile
^167 334
Atbara4A6
Berber3D6
Ed Damer496
El Bauga3G5
El Matama200
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
Al Lagowa24E
Al Mijlad300
An Nuhud4H7
=SE	62	15	Sweden	Swedish|Swede|Swedes
@
^562 149
Karlshamn300
Karlskrona307
Ronneby204
@
^606 164
Bollnäs270
Gävle417
Hudiksvall2B7
Sandviken304
Söderhamn277
@
^576 183
Visby300
@
^567 120
Falkenberg325
Halmstad409
Kungsbacka381
Onsala270
Varberg343
@
^632 146
Östersund300
@
^572 140
Huskvarna363
Jönköping462
Nässjö257
Tranas28A
Vetlanda22B
Värnamo300
@
^567 159
Kalmar305
Nybro200
Oskarshamn365
Västervik3B7
@
^601 145
Avesta20H
Borlänge349
Falun35B
Ludvika207
Mora290
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
^583 150
Finspang248
Linköping416
Mjölby201
Motala320
Norrköping43C
@
^587 162
Eskilstuna473
Katrineholm330
Nyköping318
Oxelösund209
Strängnäs278
@
^596 171
Balsta204
Enköping300
Uppsala435
@
^593 126
Arvika240
Karlstad419
Kristinehamn30F
Skoghall209
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
^595 158
Fagersta250
Köping302
Sala248
Västeras418
@
^589 176
Akersberga367
Alby233
Ekerö242
Gustavsberg348
Handen235
Haninge435
Huddinge434
Jakobsberg352
Lidingö355
Märsta373
Nacka346
Norrtälje39B
Nynäshamn203
Sollentuna454
Solna454
Stockholm!645
Sundbyberg354
Södermalm445
Södertälje430
Tullinge233
Tumba332
Täby455
Upplands Vasby363
Vallentuna365
@
^554 126
Bunkeflostrand213
Eslöv347
Helsingborg461
Hässleholm38C
Höganäs280
Höllviken204
Höör259
Kristianstad36G
Landskrona352
Lomma235
Lund436
Malmo524
Oxie215
Staffanstorp226
Svedala216
Trelleborg306
Ystad30C
Ängelholm383
@
^575 118
Alingsas347
Billdal211
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
Skara29G
Skövde39K
Stenungsund260
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
Izola200
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
^467 162
Murska Sobota200
@
^460 136
Nova Gorica200
@
^462 143
Skofja Loka200
@
^462 151
Trbovlje200
@
^464 151
Velenje300
@
^461 146
Domzale200
@
^464 141
Jesenice200
@
^462 146
Kamnik200
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
^482 188
Banská Bystrica454
Brezno368
Detva246
Lucenec319
Revúca25D
Rimavská Sobota32C
Velky Krtís206
Ziar nad Hronom340
Zvolen344
@
^481 170
Bratislava|Pressburg!501
Malacky230
Pezinok323
Senec214
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
Stúrovo208
Zlaté Moravce265
@
^489 203
Bardejov34A
Humenné30G
Kezmarok221
Levoca213
Poprad420
Presov419
Sabinov228
Snina31J
Stará Lubovna244
Svidník24D
Vranov nad Toplou30E
@
^486 176
Bánovce nad Bebravou317
Dubnica nad Váhom346
Handlová31C
Myjava220
Nová Dubnica235
Nové Mesto nad Váhom322
Partizánske308
Povazská Bystrica358
Prievidza32A
Púchov357
Trencín434
@
^480 172
Dunajská Streda304
Galanta225
Hlohovec346
Holíc280
Piestany366
Samorín201
Senica372
Skalica280
Trnava444
@
^491 186
*Martin303
Bytca210
Cadca332
Dolny Kubín317
Kysucké Nové Mesto222
Liptovsky Mikulás30A
Ruzomberok307
Zilina411
=SL	8.5	-11.5	Sierra Leone	Sierra Leonean|Sierra Leoneans
@
^79 -112
Kailahun246
Kenema400
Koidu472
Segbwema212
Yengema280
@
^87 -129
Binkolo239
Kabala39D
Kambia240
Lunsar304
Magburaka20A
Makeni429
Rokupr205
@
^76 -119
Bo442
Bumpe230
Gandorhun202
@
^83 -133
Freetown!621
Freetown210
Waterloo302
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
Khombole264
Mékhé395
Nguékhokh331
Thiès Nones561
Thiès562
@
^139 -164
Guinguinéo245
Pourham350
Sokone200
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
Ndioum25J
Richard-Toll358
Saint-Louis400
@
^156 -133
Matam210
Ouro Sogui200
@
^140 -156
Kaffrine310
Koungheul208
@
^126 -122
Kédougou300
@
^127 -156
Sédhiou300
=SO	6	48	Somalia	Somali|Somalis
@01	4.2	43.8	Bakool
^41 439
Xuddur200
@02	2	45.3	Banaadir
^20 453
Mogadishu!700
@03	10.7	50.1	Bari
^95 492
Bandarbeyla20G
Bereeda2OJ
Bosaso4I0
Qandala2K7
@
^28 436
Baidoa430
Buurhakaba305
@05	5	46.8	Galguduud
^38 472
Ceeldheer300
@06	3.1	42.4	Gedo
^33 422
Garbahaarrey200
Luuq353
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
^54 474
Gaalkacyo4E0
Hobyo20B
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
^51 -550
Brokopondo200
@
^59 -570
Nieuw Nickerie200
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
^49 295
Maridi200
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
Zaragoza210
@
^135 -889
Zacatecoluca300
@
^133 -879
La Unión301
Santa Rosa de Lima230
@
^137 -881
San Francisco200
@
^134 -883
San Miguel411
San Rafael Oriente300
@
^136 -892
Aguilares340
Apopa420
Ayutuxtepeque310
Cuscatancingo310
Delgado410
Ilopango311
Mejicanos410
San Marcos310
San Salvador!510
Santo Tomás201
Soyapango511
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
Armenia213
Izalco311
Sonsonate411
Sonzacate211
@
^133 -885
Berlín220
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
Salakhid220
Shahba220
@06	32.9	36.2	Daraa
^326 361
Al Hirak312
As Sanamayn351
Dar'a400
Inkhil340
Izra'232
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
Murak244
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
Ad Duraykish212
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
^145 209
Biltine200
@
^120 182
Bitkine300
Mongo325
@
^141 153
Mao300
@
^135 147
Bol200
@
^86 161
Benoy242
Moundou400
@
^87 166
Bébédja200
Doba303
@
^135 208
Abéché430
Adré20E
@
^110 203
Am Timan300
@
^93 158
Béré204
Kelo300
Laï315
@
^105 159
Bousso208
Dourbali2D0
Ngama2DD
@
^103 154
Bongor300
Guelendeng262
@
^91 184
Kyabé245
Sarh400
@
^124 154
Bokoro20H
Massaguet310
Massakory263
@
^83 176
Koumra360
Moïssala202
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
^179 191
Faya-Largeau200
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
Kandé272
Kara434
Niamtougou353
@
^61 12
Aného314
Lomé!600
Tabligbo253
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
^184 987
Chiang Mai543
Chom Thong200
Hang Dong332
San Kamphaeng334
San Pa Tong222
@
^195 998
Chiang Khong286
Chiang Rai440
Mae Chan361
Mae Sai391
Pa Daet202
@
^188 1008
Chiang Klang251
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
^180 998
*Long210
Den Chai203
Phrae313
Rong Kwang235
@
^167 985
Ban Tak336
Mae Ramat230
Mae Sot301
Tak326
@09	17.2	99.8	Sukhothai
^168 997
Ban Na320
Khiri Mat201
Sawankhalok351
Si Satchanalai371
Sukhothai Thani321
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
Nakhon Thai257
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
^154 996
Lan Sak210
Thap Than213
Uthai Thani304
@
^155 998
Lat Yao230
Nakhon Sawan423
Nong Bua248
Phai Sali218
Phayuha Khiri203
@
^179 1026
Nong Khai401
Phon Charoen216
Si Chiang Mai210
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
^158 1021
Ban Phai336
Chum Phae370
Khon Kaen467
Kranuan29A
Phon205
@
^163 1032
Huai Mek230
Kalasin313
Kamalasai304
Khao Wong249
Kuchinarai329
Nong Kung Si241
Yang Talat212
@
^162 1033
Maha Sarakham300
@
^156 1036
Ban Selaphum244
Kaset Wisai310
Pho Chai272
Roi Et351
Suwannaphum202
Waeng274
@
^155 1017
Bamnet Narong200
Chaiyaphum433
Kaeng Khro366
Kaset Sombun283
Phu Khiao294
@
^144 1014
Amphoe Sikhiu353
Ban Huai Thalaeng26D
Bua Yai2CA
Chok Chai338
Dan Khun Thot284
Kham Sakae Saeng298
Khon Buri318
Nakhon Ratchasima567
Non Sung389
Non Thai287
Pak Chong330
Phimai28B
Soeng Sang20B
Sung Noen254
@
^146 1025
Buriram346
Nang Rong303
Nong Ki210
Prakhon Chai206
Satuek278
@
^149 1035
Surin300
@
^146 1043
Kantharalak303
Phrai Bueng211
Si Sa Ket350
@
^60 1017
Ban Su-ngai Pa Di212
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
Ang Thong202
Ban Thai Tan202
Chaiyo212
Pho Thong211
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
Bang Yai200
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
^191 999
Chiang Kham244
Dok Kham Tai311
Phayao310
Pong204
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
Bang Khla222
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
Khlung202
Laem Sing201
Tha Mai310
@
^122 1025
Bo Rai240
Trat300
@
^139 995
Bo Phloi240
Kanchanaburi410
Phanom Thuan222
Tha Maka303
Tha Muang311
@51	14.5	99.9	Suphanburi
^145 1001
Ban Sam Chuk220
Doembang Nangbuat230
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
^99 989
Ban Nam Yuen200
Chumphon363
Lang Suan202
@
^100 986
Ranong300
@
^86 992
Ban Na San322
Chaiya280
Don Sak275
Ko Pha Ngan2C8
Ko Samui397
Surat Thani451
Tha Kham350
Wiang Sa202
@
^78 983
Ban Ratsada311
Ban Talat Nua311
Chalong300
Kathu310
Patong210
Phuket411
Rawai200
Talat Yai311
Wichit311
@
^81 989
Krabi300
Nuea Khlong201
@
^82 997
Nakhon Si Thammarat423
Pak Phanang325
Ron Phibun302
Thung Song300
@
^74 995
Huai Yot241
Kantang200
Trang421
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
^67 1012
Nong Chik210
Pattani321
Sai Buri204
Yaring322
@
^58 1011
Betong300
Yala472
@
^158 1041
Yasothon300
@
^169 1041
Na Wa260
Nakhon Phanom357
That Phanom206
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
^169 1022
Na Klang340
Non Sang204
Nong Bua Lamphu332
Si Bun Rueang211
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
^373 681
Chubek33G
Danghara38C
Farkhor32D
Hulbuk35F
Kolkhozobod336
Kulob46H
Kurgan-Tyube457
Moskovskiy335
Mu'minobod28J
Norak3BC
Shahritus200
Vakhsh247
Yovon2A9
@
^395 676
Adrasmon2BO
Buston2AH
Buston37L
Isfara36U
Istaravshan34E
Khujand48K
Konibodom38S
Nov27I
Panjakent300
Proletar27J
Shaydon2CS
Taboshar2BK
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
^-90 1255
Ainaro200
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
^375 620
Murgab200
@
^373 574
*Änew36B
Abadan388
Baharly3B0
Kaka30M
Tejen41V
@
^390 530
Balkanabat45E
Bereket32P
Gumdag32G
Serdar20X
Türkmenbasy4A0
@
^417 592
Akdepe242
Boldumsaz345
Dasoguz418
Konye-Urgench360
Tagta207
Yylanly315
@
^378 614
Farap2EM
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
Tabarka250
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
Banbalah211
Bekalta203
Djemmal301
Ksar Hellal302
Ksibet el Mediouni211
Monastir421
Ouardenine310
Sahline220
Seïada212
Skanes421
@
^365 92
Béja420
Medjez el Bab314
Tabursuq200
Testour212
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
Beni Khalled230
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
^359 92
Bou Arada254
Maktar200
Siliana322
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
^331 105
Ben Gardane207
Erriadh274
Houmt El Souk484
Medenine430
Midoun375
Zarzis446
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
Çelikhan236
@
^381 302
Afyonkarahisar473
Bolvadin368
Dinar300
Emirdag39A
Iscehisar286
Sandıklı341
Suhut243
Çay358
@
^392 427
Agrı454
Diyadin33A
Dogubeyazıt43E
Eleskirt360
Patnos402
@
^407 352
Amasya406
Gümüshacıköy220
Merzifon323
Suluova314
Tasova31B
@
^362 299
Akseki28J
Alanya43L
Antalya678
Avsallar24J
Belek47C
Beykonak314
Demre201
Elmalı250
Gazipasa31O
Kemer247
Korkuteli393
Mahmutlar33M
Manavgat46F
Muratpasa579
Serik37C
Tekirova336
@
^412 413
Arhavi220
Artvin305
Hopa221
@
^374 273
Aydin445
Didim300
Germencik253
Incirliova354
Kusadasi450
Nazilli45A
Söke431
Çine328
@
^393 267
Aivali400
Altınoluk230
Balıkesir53C
Bandırma4BD
Bigadiç21E
Burhaniye323
Dursunbey23J
Edremit333
Erdek3BB
Gönen38A
Havran234
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
^371 295
Bucak34B
Burdur468
Gölhisar200
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
^376 288
Buldan240
Denizli523
Merkezefendi522
Sarayköy331
Serinhisar205
Tavas203
Çivril279
@
^378 394
*Lice27C
Bismil40D
Dicle267
Diyarbakır618
Ergani354
Hani26A
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
Palu21B
@
^397 395
Cimin302
Erzincan400
Tercan219
@
^393 407
Askale260
Erzurum566
Horasan27F
Hınıs31A
Ilıca264
Ispir2C3
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
Eynesil289
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
Gülnar226
Mersin57I
Mut356
Silifke43B
Tarsus58L
@
^378 303
Atabey223
Egirdir216
Gönen222
Isparta403
Keçiborlu210
Sarkîkaraagaç33B
Senirkent232
Uluborlu232
Yalvaç359
@
^409 282
Arnavutköy535
Atasehir519
Bagcılar617
Bahçelievler617
Basaksehir526
Beylikduzu414
Boyalık244
Büyükçekmece414
Esenler517
Esenyurt515
Gürpınar314
Istanbul|Constantinople817
Kavaklı321
Kumburgaz213
Maltepe50A
Mimarsinan314
Sancaktepe51A
Sile23E
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
Dikili2B6
Foça275
Izmir|Smyrna748
Karabaglar548
Kemalpasa34B
Kiraz22J
Menderes328
Menemen368
Seferihisar325
Selçuk30B
Torbalı32B
Urla335
Çesme330
Ödemis42H
Özdere208
@
^410 330
Cide290
Kastamonu448
Tasköprü25C
Tosya30A
@
^381 351
Bünyan278
Develi334
Hacılar353
Kayseri664
Pınarbası26D
Talas365
Tomarza237
Yahyalı303
Yesilhisar230
@
^414 271
Babaeski300
Kırklareli431
Lüleburgaz403
Pınarhisar224
Vize227
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
Kandıra248
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
^381 375
Akçadag225
Darende340
Dogansehir204
Hekimhan274
Malatya538
Yesilyurt227
@
^382 274
Ahmetli235
Akhisar474
Alasehir32B
Demirci38D
Gölmarmara255
Gördes279
Kula33C
Kırkagaç393
Manisa540
Salihli437
Saruhanlı252
Sarıgöl20D
Soma4A2
Turgutlu433
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
Yalıkavak250
Yatagan378
@
^387 415
Bulanık348
Malazgirt34A
Mus400
Varto350
@
^384 347
Avanos231
Derinkuyu200
Nevsehir420
Ürgüp222
@
^408 373
Fatsa422
Gürgentepe303
Korgan200
Kumru310
Ordu426
Persembe235
Ünye430
@
^410 405
Ardesen425
Rize400
Çayeli312
@54	40.8	30.5	Sakarya
^405 302
Adapazarı532
Akyazı324
Ferizli343
Geyve301
Hendek335
Karasu Mahallesi366
Karasu365
Kocaali267
Pamukova200
Sapanca321
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
^414 346
Ayancık250
Boyabat312
Duragan205
Gerze246
Sinop366
@
^387 361
Divrigi27K
Gemerek250
Gürün20C
Kangal25D
Sarkısla373
Sivas5A9
Susehri3FK
Zara2CH
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
^407 392
*Of32B
Akçaabat334
Araklı329
Arsin237
Besikdüzü340
Maçka214
Sürmene329
Tonya221
Trabzon535
Vakfıkebir331
Yomra337
Çaykara20A
@
^391 395
Tunceli300
@
^367 380
Akçakale309
Birecik330
Bozova375
Ceylanpınar31L
Harran22A
Hilvan29A
Sanliurfa558
Siverek4BD
Suruç334
Viransehir45I
@
^384 290
Banaz238
Esme200
Usak434
@
^380 431
*Van553
Baskale209
Ercis4A3
Gevas230
@
^392 345
Akdagmadeni35E
Saraykent25A
Sefaatlı233
Sorgun467
Yenifakılı205
Yerköy340
Yozgat463
Çayıralan21B
@
^389 314
Akyurt2CH
Altpınar23D
Ankara!7AF
Batikent5BD
Beypazarı3D5
Elmadag3AI
Haymana25B
Kalecik2CK
Kazan3DD
Kızılcahamam3GD
Nallıhan3D0
Polatlı477
Sereflikoçhisar30L
Çamlıdere2GB
Çankaya6AF
Çubuk4DG
@
^401 391
Gümüshane344
Kelkit303
Siran210
@
^373 437
Hakkâri430
Semdinli309
Yüksekova436
@
^369 314
Aksehir4F0
Altınekin2EF
Beysehir383
Cihanbeyli2IF
Hadim31B
Heraclea46Q
Hüyük2B2
Ilgın3E5
Kadınhanı2D8
Karapınar38M
Konya6AB
Kulu3MH
Seydisehir354
Taskent20B
Yunak2J3
Çumra37E
@
^371 405
Dargeçit34C
Kızıltepe411
Mardin422
Mazıdagı240
Midyat438
Nisibis407
Yesilli323
@
^379 346
Bor300
Nigde411
@
^379 417
Baykan231
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
Sason243
@
^403 402
Bayburt300
@
^366 329
Ermenek200
Karaman463
@
^397 335
Delice235
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
Ilgaz237
Kursunlu224
Çankırı407
Çerkes320
@
^370 367
Araban24A
Gaziantep617
Nizip40B
Nurdagı220
Oguzeli208
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
^408 426
Ardahan331
Göle200
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
^102 -615
*Peñal200
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
^106 -614
*Paradise210
Arouca201
Tunapuna210
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
^-80 383
Bagamoyo4G6
Bungu348
Chalinze3E1
Ikwiriri207
Kibaha3C6
Kibiti336
Kilindoni21E
Kisarawe2B8
Lugoba2G0
Mkwanga399
Mlandizi3D4
Mvomero3I4
Utete205
Vikindu3AA
@
^-67 357
Dodoma!550
Kibakwe307
Kondoa3I1
Kongwa257
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
Mabamba2F9
Mwandiga231
Nguruka30E
Uvinza308
@
^-45 373
*Same244
Hedaru306
Lembeni273
Moshi4C0
Ndungu218
@
^-104 379
Lindi34I
Liwale360
Mbekenyera24B
Mtama21F
Nachingwea309
Nyangao21E
Ruangwa23A
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
Dunda2F8
Igurusi384
Ipinda214
Katumba441
Kiwira340
Kyela304
Masoko233
Mbeya570
Rujewa399
Tukuyu342
Ulenje272
@
^-89 358
Geiro3SB
Ifakara389
Kidatu3CC
Kidodi3DC
Kilosa4LC
Kimamba2LD
Lupiro259
Magole3PG
Malinyi303
Mikumi2FC
Mlimba310
Morogoro5LJ
Msowero3OE
Mtimbira216
Ngerengere2MN
@
^-109 385
Chiungutwa205
Kitama22C
Luchingu308
Lukuledi333
Madimba25I
Mahuta20A
Masasi323
Mtwara46H
Namalenga206
Namikupa21B
Nanganga257
Nangomba300
Nanhyanga21B
Nanyamba32D
Newala Kisimani308
Tandahimba22B
@
^-30 329
Kihangara345
Malya206
Misasi202
Misungwi322
Mwanza550
Ngudu304
Usagara231
@
^-51 397
Wete300
@
^-113 346
Kigonsera355
Liuli220
Mahanje2E7
Maposeni378
Matiri363
Mbinga344
Songea46B
Tingi204
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
Ndago2D3
Sepuka3C4
Shelui3F1
Singida4B6
@
^-56 318
Igunga3DL
Kaliua250
Mabama257
Nzega3EE
Sikonge30A
Tabora46A
Tumbi359
Urambo353
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
Mwanga262
Soni264
Tanga53B
@
^-29 305
Biharamulo338
Bugarama300
Bukoba4GD
Kabanga330
Kamachumu2DB
Katerero3FC
Katoro2FA
Kyaka2G9
Muleba2BC
Ngara242
Nshamba3BB
Nsunga3I9
Nyakahanga2D6
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
Namanga2AB
Nkoaranga23B
Usa River32C
@
^-45 351
Babati337
Bashanet333
Basotu310
Dareda335
Dongobesh343
Endasak214
Galappo328
Magugu357
Mbulu274
Naberera23I
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
^-71 304
Inyonga24H
Karema230
Mpanda487
Usevya208
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
Matonga2A6
Nyakabindi385
Nyalikungu323
Somanda305
@
^-94 328
Itumba204
Mlowo342
Tunduma310
Vwawa331
=UA	49	32	Ukraine	Ukrainian|Ukrainians
@
^487 300
Cherkasy57L
Chyhyryn24R
Horodyshche26E
Kamianka23L
Kaniv3BF
Khrystynivka210
Korsun-Shevchenkivskyy37D
Shpola33E
Smila45J
Talne227
Uman402
Vatutine33B
Zhashkiv251
Zolotonosha3AK
Zvenihorodka34A
@
^506 313
Bakhmach36F
Bobrovytsya211
Borzna27B
Chernihiv590
Horodnya2D3
Ichnya23B
Koryukivka2C9
Mena299
Nizhyn446
Nosivka233
Novhorod-Sivers'kyy2EK
Pryluky40B
Snovsk2C6
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
Chasiv Yar2F8
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
Mospyne28A
Myrnohrad3C2
Novoazovs'k20A
Nyzhnya Krynka2AB
Pokrovsk4C1
Rodyns'ke2D1
Selidovo3A2
Shakhtërsk4AD
Sivers'k2IA
Sloviansk4I5
Snizhne39H
Soledar2GA
Svetlodarsk2DB
Toretsk3D7
Volnovakha354
Yasinovataya3A8
Yenakiyeve4BB
Zuhres39C
@
^485 240
Burshtyn286
Dolyna350
Ivano-Frankivsk547
Kalush454
Kolomyya40A
Nadvirna316
@
^489 354
Balakliya36F
Barvinkove20G
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
Nova Vodolaha285
Pervomays'kyy358
Slobozhans'ke27B
Solonytsivka2B6
Vovchans'k3EF
Zmiyiv289
Zolochiv2E6
@
^461 325
Beryslav279
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
Mala Vyska25H
Novomyrhorod27H
Novoukrayinka32G
Oleksandriia46W
Svitlovodsk39X
Znamianka36S
@11	45.3	34.6	Autonomous Republic of Crimea|Crimea
^445 327
*Saki369
Alushta32H
Armyansk3GA
Bakhchysarai33C
Bilohirsk26J
Chernomorskoye2A0
Dzhankoy3CH
Feodosiya45R
Hvardiiske26D
Kerch49c
Krasnogvardeyskoye2AG
Primorskiy26S
Simferopol55E
Sudak23N
Yalta40F
Yany Kapu3FB
Yevpatoriya477
@12	50.4	30.6	Kyiv City
^505 303
Kotsyubyns'ke200
Kyiv|Kiev!702
@13	50.4	30.7	Kyiv
^494 297
Bila Tserkva544
Bohuslav21C
Borodianka2C2
Boryspil3AD
Boyarka396
Brovary4BB
Bucha3B5
Fastiv372
Hostomel2C6
Irpin3B6
Kaharlyk25B
Makariv2B1
Myronivka23D
Obukhiv379
Pereiaslav37H
Skvyra230
Slavutych3LA
Tarashcha228
Tetiiv200
Ukrainka27A
Uzyn247
Vasylkiv386
Vyshhorod3C8
Vyshneve3A7
Yahotyn39L
@
^481 382
Alchevs'k446
Antratsit409
Bryanka345
Chervonopartizansk20G
Hirs'ke263
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
Shchastya26A
Sorokyne32F
Stakhanov454
Stanytsya Luhans'ka26D
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
Mostys'ka250
Mykolaiv228
Novoyavorivs'k364
Sambir320
Sokal3CB
Stebnyk304
Stryi407
Truskavets303
Yavoriv262
Zhovkva288
Zolochiv35H
@
^466 309
Bashtanka28F
Mykolayiv54B
Nova Odesa279
Novyy Buh2BG
Ochakiv206
Pervomaysk4E0
Snihurivka25J
Voznesensk3A4
Yuzhnoukrainsk3C3
@17	46.7	29.7	Odes'ka Oblast'
^454 283
Artsyz26B
Balta3PD
Bilhorod-Dnistrovskyi38K
Bilyayivka2BJ
Bolhrad233
Chornomors'k39O
Izmail405
Kiliya30A
Odessa|Odesa6BO
Ovidiopol28L
Podilsk3OC
Reni310
Rozdilna2EI
Tatarbunary24D
Yuzhne3CS
@
^490 324
Hadyach3EG
Hlobyne249
Horishni Plavni30C
Hrebinka2B0
Karlivka25R
Khorol289
Kobelyaky21I
Kotel'va2BO
Kremenchuk51A
Lokhvytsya2E9
Lubny3A6
Myrhorod3AC
Poltava56L
Pyriatyn2C1
@
^503 257
Dubno310
Kostopil368
Ostroh208
Rivne535
Rokytne2AF
Sarny3A9
Varash3B1
Zdolbuniv325
@20	44.6	33.6	Sevastopol City
^445 335
Balaklava301
Sevastopol510
@
^503 332
Bilopillya39B
Buryn'296
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
Buchach215
Chortkiv309
Kremenets3B8
Terebovlya238
Ternopil567
Zbarazh279
@23	49	28.6	Vinnytsya
^484 277
*Bar270
Haysyn34H
Kalynivka3B8
Khmilnyk3C3
Kozyatyn3DB
Ladyzhyn33F
Mohyliv-Podilskyy301
Nemyriv26B
Tulchyn23B
Vinnytsia588
Zhmerynka364
@24	51.1	24.8	Volyn
^507 242
Kamin-Kashyrskyi298
Kivertsi21D
Kovel455
Lutsk51B
Novovolynsk400
Rozhyshche22B
Volodymyr-Volynskyi321
@25	48.4	23.3	Transcarpathia
^481 223
Berehove313
Khust31A
Mukacheve434
Rakhiv20J
Svalyava247
Uzhhorod450
Vynohradiv307
@
^467 347
Berdyansk41L
Dniprorudne373
Enerhodar380
Hulyaypole2AG
Kostyantynivka217
Melitopol417
Mykhaylivka265
Orikhiv29B
Polohy38G
Prymors'k20G
Tokmak36A
Vasylivka276
Yakymivka205
Zaporizhzhya|Zaporizhia6B5
@
^499 276
Baranivka241
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
Bweyogerere27D
Entebbe44B
Kampala!66C
Kayunga3AF
Kiboga2C4
Kireka36C
Lugazi37F
Luwero3BB
Masaka403
Mityana376
Mpigi259
Mubende390
Mukono47E
Namasuba3AA
Njeru47I
Wakiso37B
Wobulenzi3AB
@
^4 331
Bugembe211
Bugiri326
Busembatia245
Busia31A
Buwenge221
Iganga324
Jinja401
Kamuli250
Kapchorwa2AE
Kumi2B8
Mayuge214
Mbale47B
Pallisa376
Sironko28B
Soroti4D5
Tororo33B
@
^20 309
*Lira42K
Adjumani3E9
Apac20G
Arua3A0
Gulu48E
Kitgum4DK
Kotido3AW
Moyo3H8
Nebbi352
Pader Palwo28M
Pader2BN
Paidha341
Yumbe3F3
@
^-13 297
Bundibugyo2K4
Bwizibwera479
Fort Portal3K6
Hoima3RH
Ibanda3C8
Kabale313
Kamwenge2F8
Kanungu231
Kasese4F4
Kiruhura2BB
Kisoro200
Kyenjojo3J9
Masindi3UK
Mbarara479
Ntungamo240
Ntungamo246
Nyachera347
Rukungiri252
=US	39.8	-98.5	United States|U.S.|USA|United States of America|America	American|Americans
@AK	64	-150	Alaska
^553 -1618
Bethel2t0
^553 -1524
*Anchorage5xP
*Gateway1#W
*Homer1h9
*Lakes2#V
*Sterling1qG
Eagle River3yS
Elmendorf Air Force Base2yS
Kalifornsky2pB
Kenai2rB
Knik-Fairview2!S
Kodiak2P0
Meadow Lakes2#S
Palmer2#X
Tanaina2#U
Wasilla2#U
^553 -1353
Juneau3U9
Ketchikan20b
Sitka2I0
^648 -1478
*Badger303
*College210
Fairbanks301
@AL	32.6	-86.7	Alabama|Ala.
^302 -883
*Alabaster3UF
*Auburn4OS
*Clay2ZH
*Enterprise3BO
*Harvest1lF
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
Arab2fI
Athens3kD
Atmore288
Attalla2cM
Autauga:NH
Baldwin:56
Barbour:HT
Bay Minette275
Bessemer3WD
Bibb:SC
Birmingham5XF
Blount:cH
Boaz2eL
Brewton19C
Brook Highland2WG
Bullock:JQ
Butler:GG
Cahaba Heights1XG
Calera2TF
Calhoun:aP
Center Point2YG
Chambers:RT
Chelsea2VH
Cherokee:eR
Chickasaw262
Childersburg1VJ
Chilton:QG
Choctaw:I0
Clanton2QH
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
Daleville1BQ
Dallas:LC
Danville2gC
Daphne344
DeKalb:hP
Decatur3iD
Demopolis2N5
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
Glencoe1cO
Grayson Valley2YH
Greene:R3
Greenville2GH
Gulf Shores206
Guntersville2gK
Hale:Q7
Hamilton2d3
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
Lake Purdy2WG
Lamar:a2
Lanett2RV
Lauderdale:l6
Lawrence:hA
Lee:OT
Leeds2XI
Limestone:kD
Lincoln2YM
Lowndes:KH
Macon:MQ
Madison3jG
Madison:kH
Marengo:K5
Marion:d4
Marshall:gK
Meadowbrook2WG
Meridianville2lH
Midfield1XE
Millbrook2NJ
Mobile:61
Monroe:E9
Monroeville2DA
Montevallo2TE
Montgomery5MK
Montgomery:KL
Moores Mill2kI
Morgan:hE
Mountain Brook3XF
Muscle Shoals2j6
Northport3U7
Oneonta2bI
Opelika3OT
Opp2BK
Orange Beach217
Ozark2DR
Pelham3VF
Pell City2YK
Perry:OA
Phenix City3NX
Pickens:V2
Pike Road2LM
Pike:GO
Pinson2ZG
Pleasant Grove2XD
Prattville3NI
Prichard352
Rainbow City2cN
Rainsville1hP
Randolph:VS
Roanoke2UT
Robertsdale246
Russell:LV
Russellville2h6
Saks2ZP
Saraland262
Satsuma272
Scottsboro2jN
Selma3MD
Sheffield2k6
Shelby:VG
Smiths Station1NW
Southside2bN
Spanish Fort254
St. Clair:ZK
Sumter:O1
Sylacauga2UK
Talladega2WM
Talladega:WL
Tallapoosa:RP
Tarrant2YF
Theodore231
Tillmans Corner241
Trussville3YH
Tuscaloosa4U7
Tuscaloosa:V8
Tuscumbia2j6
Tuskegee2MQ
Vestavia Hills3WF
Walker:aA
Washington:C1
Wetumpka2NL
Wilcox:IA
Winston:d9
@AR	34.8	-92.2	Arkansas|Ark.
^331 -945
*Hope269
*Magnolia22D
*Rogers4W4
*Warren25O
Alma1O3
Arkadelphia2AE
Arkansas:CV
Ashley:1R
Batesville2RT
Baxter:WM
Beebe2KQ
Bella Vista3Y2
Benton3FJ
Benton:W2
Bentonville3X3
Berryville1X9
Blytheville2Sk
Boone:WE
Bradley:4N
Bryant3FK
Cabot3JP
Calhoun:5K
Camden25H
Carroll:WA
Centerton2X2
Chicot:2W
Clark:AD
Clarksville2OA
Clay:Xf
Cleburne:OP
Cleveland:8N
Columbia:1D
Conway4KL
Conway:MI
Craighead:Rd
Crawford:P3
Crittenden:Lg
Cross:Mb
Crossett10P
Dallas:9I
De Queen292
Desha:7W
Drew:5S
East End2FM
El Dorado31I
Farmington2T3
Faulkner:KM
Fayetteville4U3
Forrest City2Jb
Fort Smith4N1
Franklin:O6
Fulton:XR
Garland:FD
Grant:CL
Greenbrier1LL
Greene:Ud
Greenwood2L2
Harrison2VE
Heber Springs2OP
Helena-West Helena2Ed
Helena1Ed
Hempstead:68
Hot Spring:CG
Hot Springs National Park3EE
Hot Springs Village2GF
Hot Springs3EE
Howard:A5
Independence:QT
Izard:UQ
Jackson:PX
Jacksonville3IO
Jefferson:CQ
Johnson:PA
Jonesboro4Rc
Lafayette:19
Lawrence:TY
Lee:Hb
Lincoln:9S
Little River:63
Little Rock5GM
Logan:L8
Lonoke:HQ
Lowell2W4
Madison:T8
Malvern2DH
Marion2Lh
Marion:WI
Maumelle3IL
Mena2F3
Miller:26
Mississippi:Ri
Monroe:GX
Montgomery:E8
Monticello25R
Morrilton2LI
Mountain Home2WL
Nevada:6C
Newport2PW
Newton:SD
North Little Rock4HM
Osceola2Qj
Ouachita:5G
Paragould3Ue
Pea Ridge1Y4
Perry:IG
Phillips:Db
Pike:B8
Pine Bluff3BP
Pocahontas2WZ
Poinsett:Pc
Polk:E3
Pope:NF
Prairie Grove1T2
Prairie:HT
Pulaski:HM
Randolph:WZ
Russellville3ME
Saline:FI
Scott:I4
Searcy3MS
Searcy:SI
Sebastian:L2
Sevier:93
Sharp:VU
Sherwood3HN
Siloam Springs2V0
Springdale4V4
St. Francis:Jc
Stone:SN
Stuttgart2ET
Texarkana335
Trumann2Qe
Union:1J
Van Buren3N2
Van Buren:PK
Washington:T3
West Helena2Fd
West Memphis3Kh
White Hall1CO
White:MS
Woodruff:LX
Wynne2Lb
Yell:JB
@AZ	34.2	-111.9	Arizona|Ariz.
^313 -1148
*Anthem3QR
*Buckeye3LM
*Chandler5KU
*Cottonwood2YS
*Flagstaff4dV
*Globe2Le
*Mesa5LU
*Page2uX
*Phoenix6LR
*Snowflake2Wl
*Summit18c
*Surprise4NP
Ahwatukee Foothills4KS
Alhambra4MR
Apache Junction3LX
Apache:fr
Arizona City2FV
Avondale4LP
Avra Valley2BZ
Big Park2ZU
Bisbee11n
Bullhead City3c2
Camp Verde2XT
Casa Grande3GU
Casas Adobes4Ac
Catalina Foothills3Ad
Catalina2Cd
Cave Creek1PS
Central City4LR
Chino Valley2ZN
Cochise:6o
Coconino:jU
Coolidge2HX
Corona de Tucson27e
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
Golden Valley2d6
Goodyear4LO
Graham:Gn
Green Valley36c
Greenlee:Ju
Guadalupe2LS
Holbrook1ak
Kayenta1sj
Kingman3d7
La Paz:O8
Lake Havasu City3W5
Laveen2LQ
Litchfield Park1MO
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
Paulden1aN
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
South Tucson29c
Sun City West3OP
Sun City3NP
Sun Lakes2JT
Tanque Verde2Af
Tempe Junction4LT
Tempe4LT
Three Points18Z
Tolleson2MP
Tuba City2ma
Tucson Estates29b
Tucson59d
Vail27f
Valencia West28b
Verde Village2YS
Village of Oak Creek2ZU
West Sedona2aU
Wickenburg2RL
Williamson1YN
Winslow2bf
Yavapai:XM
Youngtown2NP
Yuma4E2
Yuma:F9
@CA	37.3	-119.8	California|Calif.
^326 -1242
*Alpine22:
*Antelope3zT
*Auburn2#V
*August2sT
*Banning3D/
*Bell3Ey
*Chino4E&
*Citrus2F#
*Commerce2Ey
*Concord4sM
*Corning2/K
*Corona4D(
*Cypress3C!
*Eureka3]0
*Florin3xS
*Garnet2D=
*Highland3F,
*Homeland2B-
*Imperial22~
*Larkspur2rH
*Marina3fO
*Mecca2A[
*Oasis29[
*Orange4C#
*Paradise3.Q
*Paramount3Dy
*Parkway2xR
*Riverside5E*
*Rodeo2sJ
*Seaside3eN
*Strawberry1rH
*Upland4F(
*Vineyard3xT
*Vista46,
*Walnut3E#
*Willows2+K
*Winters2xM
*Woodland4zO
Acton2Jy
Adelanto3K*
Agoura Hills3Fs
Agoura3Ft
Alameda4qJ
Alameda:oN
Alamo2rM
Albany3rJ
Alhambra4Fz
Aliso Viejo3A&
Alondra Park2Dx
Alpine:yi
Alta Sierra2Vu
Alta Sierra2&V
Altadena3Gz
Amador:wa
American Canyon3uJ
Anaheim5C#
Anderson2>J
Antioch4sO
Apple Valley4J,
Aptos2iN
Arcadia4F!
Arcata3^1
Arden-Arcade4yS
Arroyo Grande3Pa
Artesia2Dz
Arvin3Qs
Ashland3pL
Atascadero3TZ
Atherton2nK
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
Bear Valley Springs1Qu
Beaumont3D.
Bell Gardens3Ey
Bellflower4Dz
Belmont3nJ
Ben Lomond2jL
Benicia3sK
Berkeley4rJ
Bermuda Dunes2B?
Beverly Hills3Fw
Big Bear City2H:
Big Bear Lake1G/
Blackhawk2qN
Bloomington3F*
Bonadelle Ranchos-Madera Ranchos2ih
Bonita21.
Bostonia22/
Boyes Hot Springs2vH
Boyle Heights4Ey
Brea3D#
Brentwood4rP
Buellton1Ke
Buena Park4D!
Burbank4Gx
Burlingame3oI
Butte:-Q
Calabasas3Gu
Calaveras:ua
California City2P!
Calimesa2E-
Calistoga1yG
Camarillo4Gq
Cambria2UV
Cameron Park3zW
Camp Pendleton North17+
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
Castroville2gO
Cathedral City3C=
Ceres3oW
Cerritos3Dz
Charter Oak2F%
Chatsworth3Hu
Cherry Valley2E.
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
Cloverdale2!C
Clovis4gj
Coachella3B@
Coalinga2Zc
Colton3F+
Colusa2(M
Colusa:(K
Compton4Dy
Contra Costa Centre1rL
Contra Costa:rN
Corcoran3Zk
Coronado31,
Corte Madera2rH
Costa Mesa4A#
Cotati2vF
Coto De Caza2A(
Covina3F#
Crestline2G+
Cudahy3Ey
Culver City3Ew
Cupertino4lM
Cutler1dn
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
Dos Palos1ia
Downey4Dz
Duarte3F!
Dublin4pN
Durham1,O
Earlimart2Xn
East Foothills2mO
East Hemet2B/
East La Mirada2D!
East Los Angeles4Ey
East Palo Alto3nL
East Pasadena2Fz
East Porterville2Zq
East Rancho Dominguez2Dy
Eastvale4E(
Echo Park3Fx
El Cajon42.
El Centro32~
El Cerrito Corona1C)
El Cerrito3rJ
El Dorado Hills3zV
El Dorado:!b
El Granada1nH
El Monte4F!
El Rio2Go
El Segundo2Dw
El Sobrante2sJ
Elk Grove4wS
Elverta1zR
Emeryville2qJ
Encinitas44+
Encino3Gv
Escalon2qW
Escondido45-
Eucalyptus Hills13/
Exeter2bp
Fair Oaks3yT
Fairfax2sG
Fairfield4uM
Fairview2pM
Fallbrook38+
Farmersville2bo
Fillmore2Ir
Firebaugh2hb
Florence-Graham4Ey
Folsom4zU
Fontana5F*
Foothill Farms3zS
Fort Bragg2*4
Fort Irwin2R;
Fortuna2@0
Foster City3oJ
Fountain Valley4B!
Fowler2ej
Fremont5nM
Fresno5fi
Fresno:gj
Fruitridge Pocket2xR
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
Gold River2yU
Golden Hills2Pv
Goleta3Ii
Gonzales2dS
Good Hope2C+
Grand Terrace2E+
Granite Bay3!U
Grass Valley2(V
Greenacres1Sp
Greenfield2bU
Gridley2*P
Grover Beach2Pa
Guadalupe2Oa
Gustine2lW
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
Hidden Valley Lake1!G
Hillsborough2oI
Hilmar-Irwin1mX
Hollister3hS
Hollywood4Fx
Home Gardens2D)
Hughson2oX
Humboldt:[3
Huntington Beach5B!
Huntington Park4Ey
Huron2af
Imperial Beach30-
Indian Wells1B?
Indio4B@
Inglewood4Ew
Interlaken2iP
Inyo:d*
Ione2wX
Irvine5B%
Isla Vista3Ih
Jamul21/
Joshua Tree2F?
Kensington1rJ
Kentfield2sG
Kerman2ff
Kern:Rt
Keyes1oX
King City2aV
Kings:Zi
Kingsburg2dk
Koreatown4Fx
La Cañada Flintridge3Gy
La Crescenta-Montrose3Gy
La Habra Heights1E!
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
Larkfield-Wikiup2xE
Las Flores2A(
Lassen:[a
Lathrop3qT
Lawndale3Dw
Lemon Grove31.
Lemoore Station2bh
Lemoore3bi
Lennox3Dw
Lincoln3#T
Linda2&Q
Lindsay2ap
Live Oak2iM
Live Oak2)P
Livermore4pO
Livingston2mZ
Lodi4tT
Loma Linda3E+
Lomita3Cx
Lompoc3Kb
Long Beach5Cy
Loomis2!U
Los Alamitos2Cz
Los Altos Hills2mL
Los Altos3mL
Los Angeles:Hy
Los Angeles|L.A.7Fy
Los Banos3jY
Los Gatos3kM
Los Osos2RY
Los Serranos2E&
Lucas Valley-Marinwood2sG
Lucerne Valley2I.
Lynwood4Dy
Madera Acres2if
Madera4if
Madera:ki
Magalia2.Q
Malibu2Es
Mammoth Lakes2oq
Manhattan Beach3Dw
Manteca4qU
Marin:tF
Mariposa:oh
Martinez3sL
Marysville2&Q
Mayflower Village1F!
Maywood3Ey
McFarland2Vo
McKinleyville2^1
Mead Valley3C+
Mendocino:*8
Mendota2gc
Menifee4B-
Menlo Park3nK
Mentone2F-
Merced4lb
Merced:kZ
Mill Valley2rH
Millbrae3oI
Milpitas4mN
Mira Loma3E)
Mira Mesa43-
Mira Monte2In
Mission District3qI
Mission Viejo4A&
Modesto5oW
Mono:rr
Monrovia3F!
Montclair3F&
Montebello4Ez
Montecito2Ik
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
Nuevo2C-
Oak Hills2I*
Oak Park2Gs
Oakdale3qY
Oakland5qJ
Oakley3sP
Oceano2Pa
Oceanside46*
Oildale3Sq
Ojai2Io
Old Fig Garden1gi
Olivehurst2&Q
Ontario4F&
Orange Cove2en
Orange:B%
Orangevale3zU
Orcutt3Nc
Orinda3rK
Orland2-K
Orosi2dn
Oroville East2+R
Oroville2+Q
Oxnard5Go
Pacific Grove2eN
Pacifica3oH
Palermo1*R
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
Pismo Beach2Pa
Pittsburg4sN
Piñon Hills2I(
Placentia3D#
Placer:&Z
Placerville2zY
Pleasant Hill3rL
Pleasanton4pN
Plumas Lake2%Q
Plumas::Y
Pollock Pines2!a
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
Rancho Murieta1xV
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
Rio Vista2uP
Ripon2pV
Riverbank3pX
Riverside:B]
Rocklin4!U
Rohnert Park3vF
Rolling Hills Estates2Cw
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
San Martin2jQ
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
Saranap1rL
Saratoga3lM
Sausalito2rH
Scotts Valley2jM
Seal Beach3Bz
Sebastopol2wE
Selma3ek
Shafter3Tn
Shasta Lake2[I
Shasta:]M
Sherman Oaks3Gw
Sierra Madre2Gz
Sierra:,b
Silver Lake3Fx
Silver Lakes1L+
Simi Valley4Hs
Solana Beach24+
Solano:vN
Soledad3cT
Solvang2Kf
Sonoma2vH
Sonoma:xD
Soquel2iM
South El Monte3F!
South Gate4Ey
South Lake Tahoe3#g
South Oroville2+Q
South Pasadena3Fy
South San Francisco4pI
South San Gabriel2Ez
South San Jose Hills3E#
South Whittier4E!
South Yuba City2&Q
Spring Valley Lake2J+
Spring Valley31.
St. Helena2xH
Stanford2mK
Stanislaus:oW
Stanton3C!
Stevenson Ranch2Iu
Stockton5sT
Studio City3Fw
Suisun3uM
Sun Village2K!
Sunnyslope1E*
Sunnyvale4mM
Susanville2>Z
Sutter:%P
Taft2Pl
Tamalpais Valley2rH
Tamalpais-Homestead Valley2rH
Tara Hills1sJ
Tehachapi2Pw
Tehama:;K
Temecula49-
Temple City3Fz
Templeton2TZ
Thermalito2+Q
Thousand Oaks4Gs
Thousand Palms2C>
Tiburon2rH
Topanga2Fu
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
Vandenberg Village2Lb
Venice3Ev
Ventura4Hn
Ventura:Jp
Victorville4J+
Vincent2F#
Vincent2Jz
Visalia4bn
Waldon1rL
Walnut Creek4rL
Walnut Park2Ey
Wasco3Un
Waterford2oY
Watsonville3hO
West Athens2Dx
West Carson3Cx
West Covina4F#
West Hills3Gu
West Hollywood3Fw
West Modesto2oW
West Puente Valley3F!
West Rancho Dominguez2Dx
West Sacramento3yR
West Whittier-Los Nietos3Ez
Westlake Village2Fs
Westminster4C!
Westmont3Dx
Whittier4E!
Wildomar3A+
Williams1(L
Willowbrook3Dx
Wilton1wT
Windsor3xE
Winter Gardens32/
Winton2ma
Woodcrest2D*
Woodlake2cp
Woodland Hills4Gu
Woodside1mJ
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
Calipatria240
Holtville211
Imperial:31
^416 -1242
Crescent City220
Del Norte:13
Modoc:0Z
Siskiyou:0H
Yreka21G
@CO	39	-105.6	Colorado|Colo.
^372 -1087
*Aspen2KJ
*Boulder4SY
*Brush1Vp
*Centennial4Oc
*Columbine3Oa
*Delta2F6
*Derby2Qc
*Eagle2PJ
*Evergreen2OY
*Fountain3Fe
*Golden3QZ
*Gypsum2OH
*Monument2Jc
*Pueblo4Bf
*Rifle2N9
*Sterling2Yt
*Superior2SZ
*Wellington2Zb
Adams:Ri
Air Force Academy2Ic
Alamosa23S
Alamosa:4T
Applewood2QZ
Arapahoe:Pi
Archuleta:0H
Arvada4Qa
Aurora5Pd
Avon2OM
Baca:1z
Bent:8u
Berkley2Qb
Berthoud2Va
Black Forest2Ie
Boulder:TX
Brighton3Sd
Broomfield4Ra
Broomfield:Sb
Carbondale2MF
Castle Pines North2Nc
Castle Rock3Mc
Cañon City2CZ
Chaffee:FP
Cherry Creek2Oc
Cherry Hills Village2Ob
Cheyenne:Gz
Clear Creek:PV
Clifton3J3
Colorado Springs5Gd
Commerce City3Qc
Conejos:0P
Cortez211
Costilla:1X
Craig2XC
Crowley:Bn
Custer:9X
Delta:H8
Denver6Pb
Denver:Qc
Dolores:62
Douglas:Lc
Dove Valley1Od
Durango318
Eagle:OK
Edgewater1Qa
Edwards2OL
El Paso:Gg
Elbert:Lk
Englewood3Ob
Erie3Tb
Estes Park2WW
Evans3We
Federal Heights2Rb
Firestone2Tc
Fort Carson2Fd
Fort Collins4Ya
Fort Lupton2Td
Fort Morgan2Vn
Frederick2Tc
Fremont:DX
Fruita2K0
Fruitvale2J2
Garfield:O8
Gilpin:RW
Gleneagle2Id
Glenwood Springs2OE
Grand Junction4J1
Grand:TQ
Greeley4We
Greenwood Village2Ob
Gunbarrel2TZ
Gunnison2DI
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
La Junta28q
La Plata:19
Lafayette3Sa
Lake:KO
Lakewood4Pa
Lamar29z
Larimer:ZW
Las Animas:1l
Lincoln:Iq
Littleton3Ob
Lochbuie1Se
Logan:Zu
Lone Tree2Oc
Longmont4Ua
Louisville3Sa
Loveland4Wa
Manitou Springs1Hc
Mesa:I2
Milliken2Vc
Mineral:5I
Moffat:Y5
Montezuma:11
Montrose3D8
Montrose:C4
Morgan:Vn
Northglenn3Rb
Orchard Mesa2I1
Otero:7o
Ouray:A9
Park:JU
Parker3Nd
Phillips:Y#
Pitkin:KI
Prowers:8#
Pueblo West3Ce
Pueblo:Ag
Redlands2J1
Rio Blanco:S5
Rio Grande:4N
Routt:XH
Roxborough Park2Na
Saguache:9O
Salida1DR
San Juan:6A
San Miguel:83
Security-Widefield3Fe
Sedgwick:b#
Sheridan2Ob
Sherrelwood3Qb
Southglenn3Ob
Steamboat Springs2XJ
Stonegate2Nd
Stratmoor2Gd
Summit:OQ
Teller:HZ
The Pinery2Ne
Thornton4Rb
Trinidad20g
Twin Lakes2Qb
Vail1ON
Washington:St
Welby2Qb
Weld:Yh
Westminster4Qb
Wheat Ridge3Qa
Windsor3Xc
Woodland Park2Ia
Woodmoor2Jd
Yuma:S#
@CT	41.5	-72.7	Connecticut|Conn.
^410 -736
*Derby235
*Orange236
*Oxford245
*Prospect256
*Riverside200
Ansonia335
Bethel242
Branford Center238
Branford338
Bridgeport424
Bristol477
Cheshire Village257
Cheshire357
City of Milford325
Conning Towers-Nautilus Park24F
Cos Cob200
Cromwell26A
Danbury441
Darien311
East Haddam25B
East Hartford38A
East Haven337
East Norwalk412
Easton233
Ellington29B
Enfield3AA
Fairfield413
Fairfield:32
Farmington378
Glastonbury Center27A
Glastonbury37A
Greenwich200
Groton24F
Guilford339
Hamden447
Hartford489
Hartford:89
Hebron27C
Kensington268
Killingly Center28H
Ledyard Center24G
Litchfield:84
Madison33A
Manchester38B
Mansfield City38E
Meriden458
Middlebury255
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
New Milford262
Newington379
North Branford238
North Haven347
North Stamford411
Norwalk412
Norwich35F
Oakville265
Old Greenwich200
Old Saybrook23C
Pawcatuck24I
Plainfield27H
Plainville277
Plymouth275
Portland26A
Preston City15G
Putnam29H
Ridgefield231
Rockville29C
Seymour245
Shelton335
Sherwood Manor1AA
Simsbury Center298
South Windsor38A
Southbury354
Southwood Acres2AA
Stafford2AD
Stamford411
Storrs28E
Stratford325
Terryville176
Thompson2AH
Thompsonville2AA
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
Winsted295
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
^386 -757
*Bear3A0
Brookside2B0
Claymont2C2
Dover362
Edgemoor2C2
Elsmere2B1
Georgetown213
Glasgow2A0
Hockessin2C0
Kent:51
Middletown380
Milford233
New Castle1B1
New Castle:A1
Newark3B0
North Star2C0
Pike Creek Valley2B0
Pike Creek2B0
Seaford201
Smyrna271
Sussex:13
Wilmington Manor2B1
Wilmington4B2
@FL	27.8	-83.7	Florida|Fla.
^246 -874
*Celebration2bx
*Cocoa2c)
*Gateway2Ku
*Goldenrod2ez
*Holiday3al
*Homestead49+
*Keystone3am
*Largo4Xk
*Laurel2Pn
*Mango2Yp
*Marathon21#
*Medulla2Ys
*Midway2w4
*Osprey2Qn
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
Arcadia2Qt
Asbury Lake2su
Atlantic Beach2vy
Auburndale2Zu
Aventura3E/
Avon Park2Ux
Azalea Park2dz
Baker:vp
Bartow3Xu
Bay Harbor Islands2D/
Bay:vI
Bayonet Point3bl
Bayshore Gardens2Sm
Beacon Square2ak
Bee Ridge2Rn
Bellair-Meadowbrook Terrace2uv
Belle Glade3L)
Belle Isle2dy
Bellview3x1
Beverly Hills2hn
Bithlo2e#
Bloomingdale3Xq
Boca Del Mar3H/
Boca Raton4I/
Bonita Springs3Hu
Boyette2Wq
Boynton Beach4J/
Bradenton3Tm
Bradford:rq
Brandon4Xp
Brent3x2
Brevard:b)
Broadview Park2F.
Brooksville2eo
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
Citra2mr
Citrus Hills2ho
Citrus Park3Zm
Citrus Ridge2bw
Citrus Springs2in
Citrus:gn
Clay:st
Clearwater4Yk
Clermont3du
Clewiston2M&
Cocoa Beach2b*
Cocoa West2c(
Coconut Creek4H.
Coconut Grove3B-
Collier:Fz
Columbia:um
Combee Settlement1Zt
Conway2dz
Cooper City3F-
Coral Gables3B-
Coral Springs4H-
Coral Terrace3B-
Country Club3D-
Country Walk2A,
Crestview3!8
Crystal Lake1Yt
Cutler Bay3A-
Cutler Ridge3A-
Cutler3A-
Cypress Gardens2Yv
Cypress Lake2Jt
Dade City2cq
Dania Beach3F/
Davie4F.
Daytona Beach4k%
DeBary3hz
DeFuniak Springs2zD
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
East Perrine2A-
Edgewater3i&
Eglin Village2x9
Egypt Lake-Leto3Yn
Elfers2al
Englewood2Oo
Ensley3x1
Escambia:z0
Estero3Iu
Eustis3hv
Fairview Shores2ey
Fellsmere1W*
Fern Park2ey
Fernandina Beach2zx
Ferry Pass3x2
Fish Hawk2Xq
Flagami3C-
Flagler:nz
Fleming Island3tv
Floral City1fp
Florida City28+
Florida Ridge3U,
Forest City2fy
Fort Lauderdale5F/
Fort Meade2Wu
Fort Myers Beach2Js
Fort Myers Shores1Lv
Fort Myers4Ku
Fort Pierce North2T,
Fort Pierce South1S,
Fort Walton Beach3w8
Fountainbleau4C-
Four Corners3bw
Franklin:rQ
Fruit Cove3tw
Fruitville2Rn
Ft. Pierce3S-
Fuller Heights2Xs
Fussels Corner1Zt
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
Green Cove Springs2sv
Greenacres City3K/
Groveland2et
Gulf Breeze2w2
Gulf Gate Estates2Rn
Gulf:sM
Gulfport2Vl
Haines City3Zw
Hallandale3E/
Hamilton:xj
Hardee:Tu
Heathrow2gy
Hendry:K!
Hernando2ho
Hernando:eo
Hialeah Gardens3D-
Hialeah5D-
High Springs2qm
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
Hutchinson Island South1R.
Immokalee3Iy
Indian Harbour Beach2Z*
Indian River Estates2S-
Indian River:V*
Indiantown2O+
Inverness Highlands South2gp
Inverness2gp
Inwood2Yu
Iona2Js
Islamorada23*
Isle of Normandy2D/
Ives Estates3E.
Jackson:!M
Jacksonville Beach3vy
Jacksonville6vv
Jan-Phyl Village1Yu
Jasmine Estates3bl
Jefferson:wZ
Jensen Beach2R.
Jupiter4N/
Kathleen2Zs
Kendale Lakes3B,
Kendall West3B,
Kendall4B-
Kenneth City1Wl
Key Biscayne2B.
Key Largo25,
Key West30u
Kings Point2I/
Kissimmee4by
Lady Lake2ht
Lafayette:sg
Lake Alfred1Zv
Lake Butler2dx
Lake City2um
Lake Forest1E.
Lake Lorraine2w8
Lake Lucerne2E.
Lake Magdalene3Zn
Lake Mary2gz
Lake Park2M/
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
Lauderdale-by-the-Sea2G/
Lauderhill4F.
Lealman3Wl
Lecanto2hn
Lee:Ku
Leesburg3gt
Lehigh Acres4Kw
Leisure City39,
Leon:xV
Levy:ll
Liberty:uP
Lighthouse Point2H/
Live Oak2vi
Lockhart2ey
Longboat Key2Sl
Longwood2fz
Lutz3an
Lynn Haven3uI
Macclenny2vr
Madison:wd
Maitland2ey
Manatee:Tp
Marco Island2Dv
Marco2Ev
Margate4G.
Marianna2!M
Marion:kr
Martin:P,
Mascotte1et
McGregor2Kt
Meadow Woods3cy
Melbourne4Z*
Melrose Park2F.
Memphis2Tm
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
Mims2f(
Minneola2ev
Miramar Beach2wA
Miramar4E.
Monroe:7#
Mount Dora2gw
Myrtle Grove2w1
Naples Manor1Fv
Naples Park2Hu
Naples3Fu
Naranja29,
Nassau Village-Ratliff1xu
Nassau:yu
Navarre3w5
Neptune Beach2vy
New Port Richey East2bl
New Port Richey2al
New Smyrna Beach3i&
Newberry1om
Niceville2x9
Norland3D.
North Andrews Gardens2G/
North Bay Village2C.
North Fort Myers3Lt
North Lauderdale3G.
North Miami Beach3D.
North Miami4D.
North Palm Beach2M/
North Port4Oq
North Sarasota2Sn
North Weeki Wachee2em
Northdale3Zn
Oak Ridge3dy
Oakland Park3G/
Oakleaf Plantation3uu
Ocala4kr
Ocean City1w8
Ocoee3ex
Odessa2am
Ojus3D.
Okaloosa:z8
Okeechobee1Q(
Okeechobee:S&
Oldsmar2Yl
Olympia Heights2B,
Opa-locka2D-
Orange City2hz
Orange Park2uv
Orange:dz
Orlando5dy
Orlovista2dx
Ormond Beach3l#
Ormond-by-the-Sea2l#
Osceola:Z#
Oviedo3f!
Pahokee2M)
Palatka2ow
Palm Bay4Y*
Palm Beach Gardens3M/
Palm Beach2L:
Palm Beach:K+
Palm City3Q-
Palm Coast4o!
Palm Harbor4Zk
Palm River-Clair Mel3Xo
Palm Springs North1D-
Palm Springs3K/
Palm Valley3uy
Palmetto Bay3A-
Palmetto Estates2A,
Panama City Beach2uG
Panama City3uH
Parkland3H.
Pasadena Hills2bq
Pasco:bo
Pebble Creek2Zp
Pelican Bay2Gu
Pembroke Park2E.
Pembroke Pines4E.
Pensacola3w2
Perry2tc
Pine Castle2dy
Pine Hills4ex
Pine Island Ridge1F-
Pine Ridge2hn
Pinecrest3B-
Pinellas Park3Wl
Pinellas:Xl
Pinewood2D.
Plant City3Yr
Poinciana3Zx
Polk:Xv
Pompano Beach Highlands2H/
Pompano Beach4G/
Ponte Vedra Beach3uy
Port Charlotte3Or
Port Orange4j%
Port Saint John2d(
Port Saint Lucie4R,
Port Salerno2P.
Princeton39,
Progress Village1Xo
Punta Gorda Isles3Nr
Punta Gorda3Ns
Putnam:ov
Quincy2yS
Richmond Heights2A,
Richmond West3A,
River Park1R-
Riverview4Xp
Riviera Beach3M/
Rockledge3c)
Rotonda West2Np
Royal Palm Beach3L.
Ruskin2Vo
Safety Harbor2Yl
Samsula-Spruce Creek1i#
San Carlos Park2Ju
Sandalfoot Cove2H.
Sanford4gz
Sanibel2Is
Santa Rosa:z4
Sarasota Springs2Rn
Sarasota3Rn
Sarasota:Qp
Satellite Beach2a*
Scott Lake2D.
Sebastian3W+
Sebring2Ty
Seffner2Yp
Seminole3Wk
Seminole:f!
Shady Hills2cn
Siesta Key2Rn
Silver Springs Shores2js
Silver Springs2kr
Sky Lake2dy
South Apopka2fx
South Bay1L)
South Bradenton3Tm
South Daytona2k%
South Gate Ridge2Rn
South Highpoint1Xl
South Miami Heights3A,
South Miami2B-
South Pasadena1Wl
South Patrick Shores2a*
South Venice2Po
Southchase2cy
Southeast Arcadia2Qt
Southgate2Rn
Southwest Ranches2F-
Spring Hill4dn
Springfield2uI
St. Augustine Beach2rz
St. Augustine Shores2qz
St. Augustine2rz
St. Cloud3az
St. Johns3tx
St. Johns:ry
St. Lucie:S+
St. Pete Beach2Vl
St. Petersburg5Wl
Starke1rr
Stuart2Q-
Sugarmill Woods2fn
Sumter:fr
Sun City Center3Vo
Sunny Isles Beach3E/
Surfside2D/
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
Tequesta2O/
The Acreage3M-
The Crossings3B,
The Hammocks3B,
The Villages3hs
Thonotosassa2Zp
Three Lakes2A,
Timber Pines1dm
Titusville3e(
Town 'n' Country4Ym
Treasure Island2Wk
Union Park2ez
Union:so
University Park3B,
Upper Grand Lagoon2uH
Valparaiso1x9
Valrico3Xq
Venice Gardens2Po
Venice3Pn
Vero Beach South3U,
Vero Beach2U,
Viera East2b)
Viera West2a)
Volusia:j!
Wahneta1Yv
Wakulla:uU
Walton:yC
Warm Mineral Springs1Pp
Warrington2w1
Washington:yH
Wedgefield2d#
Wekiwa Springs3fy
Wesley Chapel3ap
West Gate2L/
West Hollywood4E.
West Little River3D.
West Melbourne3Z)
West Miami2C-
West Palm Beach4L/
West Park2E.
West Pensacola3w1
West Perrine2A,
West Samoset1Tm
West Vero Corridor2U+
West and East Lealman3Wl
Westchase3Zm
Westchester3C-
Weston4F,
Westview2D.
Westwood Lake2B,
Wildwood2hs
Williamsburg2cy
Willow Oak2Xs
Wilton Manors2G/
Wimauma2Vp
Winston2Ys
Winter Garden3ew
Winter Haven3Yv
Winter Park3ez
Winter Springs3fz
Yulee2yw
Zephyrhills South1aq
Zephyrhills West2aq
Zephyrhills2aq
@GA	32.8	-83.2	Georgia|Ga.
^307 -855
*Auburn2XH
*Canton3ZA
*Commerce2ZK
*Cumming2ZE
*Griffin3PC
*Morrow2TC
*Savannah4Ei
*Tucker3WD
Acworth3Y8
Adel14L
Albany49D
Alpharetta4YC
Americus2ED
Appling:AW
Athens4XL
Atkinson:6Q
Atlanta5UB
Augusta3SZ
Austell2V9
Bacon:9U
Bainbridge229
Baker:6B
Baldwin:OM
Banks:bK
Barnesville2OD
Barrow:XI
Bartow:Z7
Belvedere Park2VC
Ben Hill:BN
Berrien:6N
Bibb:LI
Bleckley:HM
Brantley:5Z
Braselton2YH
Bremen2U4
Brookhaven3WC
Brooks:1J
Brunswick24e
Bryan:Df
Buford2YF
Bulloch:Hc
Burke:OZ
Butts:QF
Byron1KH
Cairo22D
Calhoun2c5
Calhoun:89
Camden:2c
Camilla15D
Candler-McAfee3UC
Candler:HY
Carroll:T4
Carrollton3T4
Cartersville3Z7
Catoosa:g4
Cedartown2X2
Centerville2JI
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
Conley2TC
Conyers2UF
Cook:5L
Cordele2DH
Country Club Estates25e
Country Club Estates2XL
Covington2TG
Coweta:R7
Crawford:KF
Crisp:CH
Cusseta2G7
Dacula1XG
Dade:g0
Dahlonega2cF
Dallas2W7
Dalton3f5
Dawson:bD
DeKalb:VD
Decatur3VC
Decatur:29
Dock Junction25e
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
Eastman1FN
Eatonton2QL
Echols:0Q
Effingham:Hg
Elbert:YR
Emanuel:JW
Evans3SY
Evans:Fa
Fair Oaks2WA
Fairburn2T9
Fairview2g2
Fannin:gC
Fayette:RA
Fayetteville2RA
Fitzgerald2AM
Flowery Branch2ZG
Floyd:a3
Folkston11Z
Forest Park3TB
Forsyth:ZE
Fort Oglethorpe2g2
Fort Valley2JG
Franklin:bN
Fulton:VA
Gainesville3aH
Garden City2Eh
Georgetown2Dh
Gilmer:eA
Glascock:PT
Glennville1Ca
Glynn:5e
Gordon:c6
Grady:2D
Greene:TN
Gresham Park2UC
Grovetown2SX
Gwinnett:XF
Habersham:dK
Hall:aH
Hampton2RC
Hancock:QP
Hapeville2UB
Haralson:V3
Harris:K6
Hart:bP
Hawkinsville1GK
Heard:Q4
Henry:SD
Hinesville3Bd
Holly Springs2ZA
Houston:II
Irondale2SB
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
LaFayette2e2
Lamar:OE
Lanier:3O
Laurens:IQ
Lawrenceville3XF
Lee:BE
Liberty:Be
Lilburn2WE
Lincoln:VU
Lithia Springs2V8
Locust Grove2QE
Loganville2VG
Long:Bc
Lovejoy2RC
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
McRae2EQ
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
Port Wentworth2Eh
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
Sandersville2NR
Sandy Springs4WB
Schley:GC
Scottdale2VC
Screven:Kd
Seminole:26
Skidaway Island2Cj
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
Stone Mountain2VD
Stonecrest3UE
Sugar Hill3YF
Sumter:DD
Suwanee3YE
Swainsboro2JW
Sylvester28H
Talbot:KA
Taliaferro:TQ
Tattnall:DY
Taylor:JC
Telfair:CQ
Terrell:BB
Thomas:2G
Thomaston2MC
Thomasville31F
Thomson2SU
Tift:8K
Tifton28K
Toccoa2dM
Toombs:EW
Towns:gI
Treutlen:HT
Troup:N5
Turner:AJ
Twiggs:KL
Tyrone2S9
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
Waynesboro2OZ
Webster:D9
Wheeler:ES
White:dI
Whitemarsh Island2Dj
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
'Ahuimanu2II
'Aiea2IH
'Ewa Beach2HG
'Ewa Gentry3HG
'Ewa Villages2HG
East Honolulu3HJ
Haiku-Pauwela2DX
Halawa Heights2IH
Halawa2IH
Hawaii:0f
Hawaiian Paradise Park20k
Hickam Field2HG
Hilo31j
Holualoa20b
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
Kula2CX
La'ie2KH
Lahaina2DT
Lihue2O2
Ma'ili2IE
Makaha2JE
Makakilo City2HF
Makakilo3IF
Makawao2DX
Marine Corps Base Hawaii - MCBH2IJ
Maui:DU
Mililani Town3JG
Nanakuli2IE
Napili-Honokowai2ET
Ocean Pointe2HG
Pearl City3IG
Pukalani2CX
Royal Kunia2IG
Schofield Barracks2JF
Village Park2IG
Wahiawa3JG
Waianae2IE
Waihee-Waiehu2DV
Wailea2BW
Wailua Homesteads1P2
Wailuku2DV
Waimalu2IH
Waimanalo1HJ
Waimea24d
Waipahu3IG
Waipi'o Acres1JG
Waipio2IG
@IA	41.9	-93.4	Iowa
^404 -964
*Davenport4Bw
*Grimes2DQ
*Independence2Lj
*Newton2DY
Adair:9J
Adams:6H
Algona1RM
Allamakee:To
Altoona2CT
Ames4GS
Anamosa1Hp
Ankeny4DS
Appanoose:3Z
Asbury1Lu
Atlantic2AE
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
Centerville13Z
Centerville2HP
Cerro Gordo:RV
Charles City2Rb
Cherokee1N8
Cherokee:N8
Chickasaw:Rf
Clarinda13E
Clarke:6Q
Clay:RC
Clayton:Op
Clear Lake2RU
Clinton3E!
Clinton:Fx
Clive2CR
Coralville3Dm
Council Bluffs495
Crawford:GA
Creston27K
Dallas:DO
Davis:3e
De Witt1Ex
Decatur:3Q
Decorah2Tk
Delaware:Lo
Denison2GA
Des Moines5CS
Des Moines:5q
Dickinson:UC
Dubuque4Lv
Dubuque:Lt
Eldridge2Dw
Emmet:UH
Estherville2UG
Fairfield26i
Fayette:Pk
Floyd:Ra
Fort Dodge3LM
Fort Madison22p
Franklin:NV
Fremont:38
Glenwood167
Greene:GK
Grinnell2Db
Grundy:Ka
Guthrie:DJ
Hamilton:KR
Hancock:RR
Hardin:KW
Harlan1DB
Harrison:D6
Henry:6n
Hiawatha2Gl
Howard:Uf
Humboldt:OM
Ida:K9
Indianola2AS
Iowa City4Dn
Iowa Falls1LV
Iowa:Dh
Jackson:Iw
Jasper:DX
Jefferson:6j
Johnson:Dm
Johnston3DR
Jones:Hr
Keokuk20o
Keokuk:9g
Knoxville29X
Kossuth:SM
Le Mars2O2
Lee:2n
Linn:Hm
Louisa:8p
Lucas:6V
Lyon:U2
Madison:9O
Mahaska:9c
Manchester1Ln
Maquoketa2Hv
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
Mount Pleasant26m
Muscatine3As
Muscatine:Br
Nevada2GT
North Liberty2Dm
Norwalk2BR
O'Brien:R8
Oelwein2Nj
Orange City2Q3
Osceola:U8
Oskaloosa29c
Ottumwa36e
Page:3D
Palo Alto:RH
Pella2AZ
Perry2EN
Pleasant Hill2CT
Plymouth:N2
Pocahontas:NH
Polk:DS
Pottawattamie:99
Poweshiek:Dd
Red Oak16C
Ringgold:3M
Sac:KD
Scott:Cw
Shelby:DB
Sheldon1S5
Shenandoah14A
Sioux Center2R2
Sioux City4L0
Sioux:R2
Spencer2RD
Spirit Lake1UD
Storm Lake2MC
Story:GT
Tama:Hd
Taylor:3H
Union:6M
Urbandale3CR
Van Buren:4j
Vinton1Ii
Wapello:6e
Warren:9S
Washington29l
Washington:9l
Waterloo4Lf
Waukee3CP
Waverly2Nd
Wayne:3V
Webster City2LQ
Webster:KM
West Des Moines4CR
Winnebago:UR
Winneshiek:Tk
Winterset19O
Woodbury:K4
Worth:UV
Wright:NR
@ID	45.4	-114.1	Idaho
^421 -1170
*Eagle3G6
*Meridian4F6
*Star2G5
Ada:E8
Adams:S5
Ammon2Eo
Bannock:6m
Bear Lake:2v
Benewah:p3
Bingham:Bk
Blackfoot2Bl
Blaine:DU
Boise4F8
Boise:JD
Bonner:!4
Bonneville:Ds
Boundary:)5
Burley24W
Butte:Gc
Caldwell3G3
Camas:EM
Canyon:F3
Caribou:7s
Cassia:2Y
Chubbuck28j
Clark:Mk
Clearwater:kD
Coeur d'Alene3u2
Custer:LR
Elmore:DF
Emmett2I5
Franklin:1q
Fremont:Lt
Fruitland1J1
Garden City2F8
Gem:K6
Gooding:9M
Hailey2ER
Hayden2v2
Idaho Falls4Eo
Idaho:bF
Jefferson:Hl
Jerome26P
Jerome:6R
Kootenai:u3
Kuna2E6
Latah:l3
Lemhi:SV
Lewis:f6
Lewiston Orchards3h0
Lewiston3h0
Lincoln:9T
Madison:Hr
Middleton2G4
Minidoka:8Y
Moscow3k0
Mountain Home2AD
Nampa4E4
Nez Perce:g2
Oneida:1j
Owyhee:58
Payette2K1
Payette:J2
Pocatello38k
Post Falls3u0
Power:6g
Preston10p
Rathdrum2v1
Rexburg3Hq
Rupert25X
Sandpoint2!4
Shoshone:rB
Teton:Hw
Twin Falls35P
Twin Falls:3N
Valley:RE
Washington:O2
Weiser1M0
@IL	39.8	-89.5	Illinois|Ill.
^372 -914
*Canton2YE
*Countryside2kZ
*Eureka1ZL
*Highland2FH
*Hillside2lZ
*Justice2ja
*Lisle3kX
*Metropolis20R
*Normal3XO
*Riverside2ka
*Sandwich2iS
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
Bartonville2ZH
Batavia3lV
Beach Park2qZ
Beardstown2SA
Belleville3DE
Bellwood3lZ
Belmont Cragin4la
Belvidere3pQ
Bensenville3mZ
Benton28P
Berkeley1lZ
Berwyn4la
Bethalto2HE
Bloomingdale3mX
Bloomington4XO
Blue Island3jb
Bolingbrook4jX
Bond:HK
Boone:pQ
Boulder Hill2jV
Bourbonnais3eZ
Bradley2dZ
Braidwood2fW
Bridgeport3kb
Bridgeview2ka
Brighton Park3kb
Broadview2lZ
Brookfield3kZ
Brown:S7
Buffalo Grove3oY
Burbank3ja
Bureau:gJ
Burr Ridge2jZ
Cahokia2EC
Calhoun:K7
Calumet City3id
Calumet Park2jb
Carbondale35M
Carlinville2LF
Carmi19W
Carol Stream3lX
Carpentersville3nV
Carroll:nF
Carterville26N
Cary3oW
Cass:SC
Centralia2DN
Centreville1ED
Champaign4TW
Champaign:TW
Channahon2gW
Charleston3NW
Chatham2PH
Chatham3jc
Chester27G
Chicago Heights3hc
Chicago Lawn3kb
Chicago Loop3lc
Chicago Ridge2ja
Chicago7lb
Chillicothe2bJ
Christian:NL
Cicero4ka
Clarendon Hills2kY
Clark:La
Clay:GT
Clinton2UO
Clinton:EK
Coal City1fV
Coles:NW
Collinsville3FE
Colona1hA
Columbia2CC
Cook:ka
Country Club Hills2ib
Crawford:Ia
Crest Hill3iX
Crestwood2ib
Crete2gc
Creve Coeur1YI
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
Du Quoin28M
DuPage:lX
East Alton2HD
East Moline3hA
East Peoria3ZI
East Saint Louis3EC
Edgar:Pb
Edgewater3mb
Edwards:CX
Edwardsville3GE
Effingham2JT
Effingham:JS
Elburn2lT
Elgin4mV
Elk Grove Village3mY
Elmhurst3lZ
Elmwood Park3la
Evanston4mb
Evergreen Park3jb
Fairfield1CU
Fairfield1oX
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
Geneseo2gC
Geneva3lV
Genoa1nR
Gilberts2nU
Glen Carbon2FE
Glen Ellyn3lX
Glencoe2na
Glendale Heights3lX
Glenview3na
Glenwood2hc
Godfrey2IC
Goodings Grove3iZ
Grandwood Park1qY
Granite City3FD
Grayslake3pY
Greater Grand Crossing3kc
Greene:MA
Greenville2HK
Grundy:fU
Gurnee3qZ
Hamilton:9T
Hampshire2nT
Hancock:W2
Hanover Park3mX
Hardin:3V
Harrisburg25T
Harvard2qS
Harvey3ic
Harwood Heights2ma
Hawthorn Woods2oY
Hazel Crest2ib
Henderson:a5
Henry:gD
Herrin26O
Hickory Hills2ja
Highland Park3oa
Highwood1oa
Hillsboro2KJ
Hinsdale2kZ
Hoffman Estates3mX
Homer Glen3iZ
Homewood3ib
Hoopeston1Xb
Huntley3oU
Inverness2nX
Iroquois:Za
Irving Park4mb
Island Lake2pW
Itasca2mY
Jackson:6K
Jacksonville3PC
Jasper:IW
Jefferson:BP
Jersey:JA
Jerseyville2JB
Jo Daviess:qC
Johnsburg2qW
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
Lake Bluff2pa
Lake Forest3pa
Lake Villa2qX
Lake Zurich3oX
Lake in the Hills3oV
Lake:pY
Lakemoor2pW
Lansing3id
Lawrence:Fb
Lee:jL
Lemont2jY
Libertyville3pY
Lincoln Park4lc
Lincoln Square3mb
Lincoln2TK
Lincolnshire2oZ
Lincolnwood2mb
Lindenhurst2qY
Litchfield2KH
Livingston:bS
Lockport3iX
Logan Square4lb
Logan:TK
Lombard3lY
Long Grove2oY
Loves Park3pN
Lower West Side3lb
Lynwood2hd
Lynwood2jU
Lyons2ka
Machesney Park3pO
Macomb3X7
Macon:RO
Macoupin:LF
Madison:GF
Mahomet2UU
Manhattan2gY
Manteno2fa
Marengo2oS
Marion35P
Marion:EP
Markham2ib
Marshall:cL
Maryville2FE
Mascoutah2DG
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
Mendota2hN
Mercer:e7
Midlothian2ib
Milan1h8
Minooka2hV
Mokena3hZ
Moline3h9
Monee1gb
Monmouth2b8
Monroe:BC
Montgomery3jV
Montgomery:KJ
Monticello1SS
Morgan:PC
Morris2gU
Morton Grove3ma
Morton2YJ
Moultrie:OS
Mount Carmel2Ca
Mount Prospect3nZ
Mount Vernon2BP
Mount Zion2QP
Mundelein3pY
Murphysboro26L
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
North Riverside2ka
Northbrook3na
Northfield1na
Northlake2lZ
O'Fallon3EF
Oak Brook2kZ
Oak Forest3ib
Oak Lawn4ja
Oak Park3la
Ogle:mL
Olney2FX
Orland Hills2ia
Orland Park4iZ
Oswego3jU
Ottawa3fQ
Palatine4nY
Palos Heights2ja
Palos Hills2ja
Pana1MN
Paris2Ob
Park City2pZ
Park Forest3hb
Park Ridge3ma
Pekin3YI
Peoria Heights2ZI
Peoria4ZI
Peoria:aG
Perry:9K
Peru2fN
Piatt:SS
Pike:O5
Pinckneyville19K
Pingree Grove2nU
Plainfield3iW
Plano2jT
Pontiac2bS
Pontoon Beach2FD
Pope:2S
Poplar Grove1qQ
Portage Park4ma
Posen2ib
Princeton2gJ
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
Robbins1ib
Robinson2Ib
Rochelle2lN
Rock Falls2kH
Rock Island3h8
Rock Island:h8
Rockford4pN
Rockton2rN
Rogers Park3mb
Rolling Meadows3nY
Romeoville3iX
Roscoe2qO
Roselle3mX
Round Lake Beach3qX
Round Lake Park2qX
Round Lake3qX
Salem2EP
Saline:6T
Sangamon:QH
Sauk Village2hc
Savoy2TV
Schaumburg4mX
Schiller Park2mZ
Schuyler:U8
Scott:O9
Shelby:MQ
Shiloh2EF
Shorewood2hW
Silvis2hA
Skokie4mb
South Beloit2rO
South Chicago3jc
South Elgin3mV
South Holland3ic
South Lawndale4kb
South Shore3kc
Spring Grove2qW
Spring Valley1fM
Springfield4QI
St. Charles3lV
St. Clair:DF
Stark:dG
Staunton1IG
Steger2hc
Stephenson:qH
Stickney2ka
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
Vandalia2IN
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
Watseka1ab
Wauconda2pX
Waukegan4qa
Wayne:CU
West Chicago3lW
West Dundee2nV
West Englewood3kb
West Frankfort27P
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
Willow Springs2jZ
Willowbrook2kZ
Wilmette3nb
Wilmington2fX
Winfield2lW
Winnebago:pM
Winnetka2nb
Winthrop Harbor2ra
Wood Dale2mY
Wood River2HD
Woodford:aM
Woodridge3jX
Woodstock3pU
Yorkville3iU
Zion3qa
@IN	39.8	-86.4	Indiana|Ind.
^379 -879
*Auburn2ZS
*Bright2DU
*Dyer2a4
*Fishers4LJ
*Highland3b4
*Jasper25A
*Portage3b7
*Speedway2JG
Adams:SU
Alexandria1OM
Allen:WS
Anderson3MM
Angola2bT
Avon2JF
Bargersville2GH
Bartholomew:DK
Batesville2ER
Bedford2AE
Beech Grove2II
Benton:R6
Blackford:QQ
Bloomington4DE
Bluffton2SR
Boone:ME
Boonville216
Brazil2G8
Broad Ripple2KI
Brown:DH
Brownsburg3JF
Carmel4LI
Carroll:RD
Cass:TG
Cedar Lake2Z5
Charlestown26M
Chesterton2b8
Clark:6M
Clarksville34L
Clay:F8
Clinton:OE
Columbia City2XO
Columbus3DK
Connersville2HS
Crawford:4F
Crawfordsville2LA
Crown Point3Z5
Cumberland1JJ
Danville2JE
Daviess:88
DeKalb:ZT
Dearborn:CT
Decatur2TU
Decatur:EO
Delaware:NP
Dubois:5A
Dunlap2bK
East Chicago3b4
Elkhart3cJ
Elkhart:bK
Ellettsville2DD
Elwood2OL
Evansville413
Fairfield Heights3JF
Fayette:HR
Floyd:4K
Fort Wayne5WS
Fountain:M7
Frankfort2OE
Franklin3GI
Franklin:FS
Fulton:VG
Garrett2YS
Gary4b6
Gas City2QN
Gibson:43
Goshen3bL
Granger3dI
Grant:QM
Greencastle2HA
Greene:B9
Greenfield3JL
Greensburg2EO
Greenwood3HI
Griffith2a5
Grissom Air Force Base1SI
Hamilton:MI
Hammond4b4
Hancock:JL
Harrison:3I
Hartford City2QP
Hendricks:JE
Henry:KP
Hidden Valley1DV
Hobart3a6
Howard:QI
Huntertown1XR
Huntingburg249
Huntington2UO
Huntington:TO
Indianapolis6JH
Jackson:AJ
Jasper:V8
Jay:PT
Jefferson:9P
Jeffersonville34M
Jennings:BN
Johnson:GI
Kendallville2ZQ
Knox:85
Kokomo4QI
Kosciusko:XK
La Porte3bC
LaGrange:bP
LaPorte3bC
LaPorte:aC
Lafayette4PA
Lake Station2b7
Lake:Z5
Lakes of the Four Seasons2Z7
Lawrence3JJ
Lawrence:9E
Lebanon2LE
Linton1B7
Logansport3TF
Lowell2Y5
Madison28P
Madison:NM
Marion3RM
Marion:JI
Marshall:YG
Martin:8B
Martinsville2FF
McCordsville2KK
Merrillville3a6
Miami:TJ
Michigan City3cA
Mishawaka3cH
Monroe:DE
Montgomery:LA
Monticello1SB
Mooresville2HF
Morgan:GF
Mount Vernon200
Mount Vernon2SL
Muncie4NP
Munster3b4
Nappanee2ZJ
New Albany34L
New Castle2KP
New Haven2WT
New Whiteland2HI
Newton:V5
Noble:ZP
Noblesville4LJ
North Madison29P
North Manchester2VL
North Vernon2BN
Notre Dame2cH
Oak Park14M
Ohio:AT
Orange:6E
Owen:EB
Parke:J7
Perry:2D
Peru2TI
Pike:57
Plainfield3IF
Plymouth2YG
Porter:a8
Portland2PT
Posey:10
Princeton253
Pulaski:VC
Putnam:IB
Randolph:NT
Rensselaer2U7
Richmond3JU
Ripley:CQ
Rochester2WH
Rush:HO
Rushville2HP
Salem27I
Schererville3a4
Scott:8M
Scottsburg28L
Sellersburg25L
Seymour3BK
Shelby:GL
Shelbyville3GL
South Bend4cG
South Haven1a8
Spencer:19
St. John2a4
St. Joseph:bG
Starke:YD
Steuben:bT
Sullivan:C5
Switzerland:9T
Tell City21B
Terre Haute4G5
Tippecanoe:PA
Tipton1OJ
Tipton:OI
Union:HU
Valparaiso3a8
Vanderburgh:13
Vermillion:K4
Vigo:F5
Vincennes384
Wabash2TL
Wabash:TL
Warren:O5
Warrick:26
Warsaw2XK
Washington287
Washington:7I
Wayne:KT
Wells:SR
West Lafayette3PA
Westfield3LI
Westville2aA
White:SA
Whitestown2LG
Whitley:WO
Winfield1Z6
Yorktown2NO
Zionsville3LG
@KS	38.5	-98.3	Kansas|Kan.|Kans.
^370 -1018
*Derby35j
*Emporia3Eu
*Hays3JP
*Independence22z
*Liberal309
*Mission2K-
*Newton3Aj
*Parsons23&
*Wellington23i
Abilene2Jk
Allen:9&
Anderson:C&
Andover27l
Arkansas City21m
Atchison2Q)
Atchison:P&
Augusta27m
Barber:2V
Barton:FU
Basehor1L+
Bonner Springs2L+
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
Colby1O7
Comanche:2P
Concordia1Qf
Cowley:2o
Crawford:5+
De Soto2K*
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
Eudora2J)
Finney:AB
Ford:7J
Fort Riley North2Lo
Fort Scott28-
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
Iola19%
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
Mulvane25k
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
Paola1G+
Park City28j
Pawnee:CQ
Phillips:SP
Pittsburg34-
Pottawatomie:Ot
Prairie Village3K.
Pratt26V
Pratt:6V
Rawlins:S7
Reno:Ab
Republic:Sf
Rice:Da
Riley:Np
Roeland Park2K.
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
Spring Hill2H,
Stafford:AV
Stanton:60
Stevens:25
Sumner:2h
Thomas:O7
Tonganoxie1L)
Topeka4Kz
Trego:JJ
Ulysses264
Valley Center28i
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
*Hazard16y
*Independence3Nl
*Union2Nj
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
Bellevue2Pl
Berea2An
Boone:Oj
Bourbon:Go
Bowling Green44S
Boyd:I&
Boyle:Ah
Bracken:Lp
Breathitt:9x
Breckinridge:CS
Buckner2Ic
Buechel2GZ
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
Central City27L
Christian:3H
Clark:Ep
Clay:6t
Clinton:1f
Cold Spring2Om
Corbin23p
Covington3Pl
Crittenden:8B
Cumberland:2c
Cynthiana2In
Danville2Ai
Daviess:BL
Dayton1Pl
Douglass Hills2Ga
Edgewood2Ok
Edmonson:6U
Elizabethtown3BX
Elliott:Fz
Elsmere2Ok
Erlanger3Ok
Estill:Bq
Fairdale2FY
Fayette:El
Fern Creek3Ga
Flatwoods2J&
Fleming:It
Florence3Ok
Floyd:A&
Fort Campbell North21H
Fort Knox2DW
Fort Mitchell2Pl
Fort Thomas2Pm
Fort Wright2Pl
Francisville2Pj
Frankfort3Gh
Franklin21Q
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
Harrodsburg2Ci
Hart:7X
Hebron2Pj
Henderson3CG
Henderson:CG
Henry:If
Hickman:12
Highland Heights2Ol
Highview2Fa
Hillview2FZ
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
Knottsville2CN
Knox:3r
La Grange2Ic
Larue:9Z
Laurel:5p
Lawrence:F&
Lawrenceburg2Eh
Lebanon2Ad
Lee:At
Leitchfield29T
Leslie:5w
Letcher:5#
Lewis:Jw
Lexington-Fayette5El
Lexington5El
Lincoln:9j
Livingston:68
Logan:3N
London25p
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
Maysville2Kt
McCracken:55
McCreary:1l
McLean:9J
Meade:EU
Meads5I&
Menifee:Du
Mercer:Ch
Metcalfe:4a
Middlesboro20t
Middletown2Gb
Monroe:1Z
Montgomery:Er
Monticello22i
Monticello2Ek
Morehead27K
Morehead2Gw
Morgan:Dx
Mount Sterling2Fr
Mount Washington2Fb
Muhlenberg:6L
Murray309
Nelson:Cb
Newburg3GZ
Newport2Pl
Nicholas:Hq
Nicholasville3Dk
Oak Grove21I
Oak Grove27O
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
Pikeville29)
Powell:Cs
Princeton25D
Pulaski:5k
Radcliff3CX
Richmond3Bn
Robertson:Jq
Rockcastle:8n
Rowan:Gw
Russell:4f
Russellville22N
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
Taylor Mill2Ol
Taylor:8d
Todd:2K
Trigg:2D
Trimble:Kd
Union:BD
Valley Station3FX
Versailles2Fj
Villa Hills2Pk
Vine Grove2CW
Warren:4S
Washington:Ce
Wayne:2i
Webster:9F
Whitley:2p
Williamsburg11o
Wilmore2Dj
Winchester3Eo
Wolfe:Bv
Woodford:Ej
@LA	31.1	-91.8	Louisiana|La.
^294 -939
*Baker2CR
*Central3CT
*Gray13V
*Reserve27X
*Sulphur385
*Walker2BU
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
Breaux Bridge29K
Bridge City25b
Broussard27J
Brownsfield1BS
Caddo:W0
Calcasieu:85
Caldwell:RI
Cameron:57
Carencro29J
Catahoula:NL
Chackbay15V
Chalmette25d
Claiborne2VH
Claiborne:Y9
Concordia:KN
Covington2Bc
Crowley28F
Cut Off21a
De Soto:R2
DeRidder2E6
Denham Springs2BT
Destrehan25Z
Donaldsonville27T
East Baton Rouge:BS
East Carroll:XR
East Feliciana:ET
Eden Isle28f
Estelle24c
Eunice2BF
Evangeline:DF
Fort Polk South2H7
Franklin24O
Franklin:RM
Galliano20a
Gardere29S
Gonzales28U
Grambling1VC
Grant:MD
Gretna35c
Hammond3BY
Harahan25b
Harvey35c
Houma32W
Iberia:5M
Iberville:9Q
Inniswold2AS
Jackson:TD
Jeanerette15M
Jefferson Davis:9B
Jefferson26b
Jefferson:3c
Jennings28C
Kenner46b
LaSalle:NH
Lacombe29e
Lafayette48J
Lafayette:8I
Lafourche:2Z
Lake Charles487
Laplace37Y
Larose22Z
Leesville2H6
Lincoln:WC
Livingston:AW
Luling25Z
Madison:UR
Mandeville2Ac
Marksville1HI
Marrero35c
Meraux25e
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
Oak Hills Place2AS
Oakdale2EC
Old Jefferson2AT
Opelousas2BI
Orleans:7e
Ouachita:VH
Patterson23Q
Pineville2JF
Plaquemine29R
Plaquemines:0h
Pointe Coupee:DN
Ponchatoula2AZ
Port Allen1BR
Prairieville39T
Prien286
Raceland23X
Rapides:IE
Rayne28G
Red Chute2W3
Red River:R6
Richland:UL
River Ridge26b
Ruston3VD
Sabine:M3
Schriever23V
Scott28I
Shenandoah3AT
Shreveport5V1
Slidell39f
Springhill1a4
St. Bernard:5i
St. Charles:5Z
St. Gabriel29S
St. Helena:EW
St. James:6V
St. John the Baptist:7Y
St. Landry:CJ
St. Martin:7N
St. Martinville27L
St. Mary:3P
St. Rose25a
St. Tammany:Ad
Tallulah2UR
Tangipahoa:CZ
Tensas:QQ
Terrebonne:0U
Terrytown35d
Thibodaux24V
Timberlane25d
Union:YF
Vermilion:4G
Vernon:H7
Village Saint George2AS
Ville Platte2DG
Waggaman25b
Washington:Fd
Webster:X6
West Baton Rouge:BQ
West Carroll:YO
West Feliciana:FP
West Monroe2VI
Westwego25c
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
*Oxford28D
*Reading3CL
*Revere3BM
*Sterling2BE
*Stow2BH
*Ware2AA
Abington28N
Acton3CI
Acushnet24N
Adams1D1
Agawam386
Amesbury3GN
Amherst Center3B7
Amherst3B7
Andover2EL
Arlington3BK
Ashburnham2DD
Ashland2AH
Athol2DA
Attleboro36J
Barnstable34T
Barnstable:4T
Bedford2CJ
Belmont3BK
Berkley25L
Berkshire:B0
Beverly Cove3DN
Beverly3DN
Billerica3DJ
Blackstone27H
Bliss Corner13N
Boston6BL
Braintree39M
Bridgewater27M
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
Clinton2BF
Cochituate2AI
Cohasset29O
Dalton2C0
Danvers3DN
Dedham39K
Dighton25L
Douglas28F
Dracut3EJ
Dudley27D
Dukes:1P
East Bridgewater27M
East Falmouth23Q
East Longmeadow287
Eastham15W
Easthampton2A5
Easton37L
Essex:EM
Everett3BL
Fairhaven23N
Fall River44K
Fitchburg3DE
Foxborough28K
Framingham Center4AI
Framingham4AI
Franklin38I
Franklin:D6
Freetown25M
Gardner3DC
Gloucester3DP
Grafton29F
Greenfield3D6
Groveland2FM
Halifax27N
Hamilton Worcester2AE
Hampden188
Hampden:86
Hampshire:A5
Hanover28O
Harvard2CG
Harwich24V
Haverhill4FL
Head of Westport23L
Hingham29N
Holbrook29M
Holden2BD
Holliston29I
Holyoke396
Hudson2BG
Hyannis24T
Jamaica Plain3AL
Kingston27P
Lancaster2CF
Lawrence4EK
Leicester29D
Leominster3CE
Lexington3BK
Lincoln2BJ
Longmeadow286
Lowell4DJ
Ludlow397
Lynn4CN
Lynnfield2CM
Malden4BL
Manchester-by-the-Sea1DO
Mansfield Center27K
Mansfield37K
Marblehead3CN
Marion14O
Marlborough3AG
Marstons Mills24S
Mashpee23R
Mattapoisett24O
Maynard2BI
Medfield29J
Medford4BL
Medway28I
Melrose3CL
Mendon18G
Merrimac2FM
Methuen3EK
Middleborough Center26N
Middleborough36N
Middlesex:CI
Middleton2DM
Milford38H
Millbury29E
Millis29I
Milton39L
Monson289
Montague2C7
Nantucket20V
Nantucket:0V
Natick3AJ
Needham3AK
New Bedford43N
Newburyport3FN
Norfolk28J
Norfolk:9K
North Adams2E1
North Amherst2B7
North Andover3EL
North Attleborough Center27J
North Chicopee396
North Reading2DL
North Scituate19O
Northampton3A6
Northborough2AG
Northbridge29G
Norton37K
Norwell29O
Norwood39K
Palmer399
Peabody3CN
Pinehurst2CK
Pittsfield3C0
Plainville27J
Plymouth27P
Plymouth:7O
Quincy4AM
Randolph39M
Raynham26L
Rehoboth25K
Rockland38N
Salem3CN
Saugus3CM
Scituate19P
Seekonk25J
Sharon28K
Shrewsbury3AF
Somerset35L
Somerville4BL
South Boston6AM
South Hadley2A6
South Peabody3CN
South Yarmouth24U
Southampton195
Southborough2AH
Southbridge38C
Southwick284
Spencer29C
Springfield486
Stoneham3CL
Stoughton38L
Sudbury2BI
Suffolk:AL
Sutton29E
Swampscott2CN
Swansea24K
Taunton46L
Templeton2DB
Tewksbury3DK
Tyngsboro2EI
Uxbridge28G
Wakefield3CL
Walpole28K
Waltham4BK
Watertown3BK
Wayland2BI
Webster28D
Wellesley3AJ
West Boylston2BE
West Bridgewater27M
West Concord2CI
West Springfield386
West Yarmouth24U
Westfield385
Westford3DI
Westminster2CD
Weston2BJ
Westwood29K
Weymouth39N
Whitinsville28F
Whitman28N
Wilmington3CK
Winchester3CL
Winthrop2BM
Woburn3CK
Worcester5AE
Worcester:BD
Wrentham28J
Yarmouth Port14U
Yarmouth34U
@MD	38.8	-77.2	Maryland|Md.
^381 -793
*Arbutus3CQ
*Friendly27N
*Garrison2DP
*Halfway2FF
*Largo28P
*Laurel3AP
*Mayo28S
*Parole29S
*Riverside2BO
*Riverside2EV
*Savage2AP
Aberdeen2EV
Accokeek26N
Adelphi29N
Allegany:F6
Annapolis39S
Anne Arundel:9R
Arnold39S
Ashton-Sandy Spring2AN
Aspen Hill3AM
Ballenger Creek3DJ
Baltimore Highlands2BR
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
Bowleys Quarters2CT
Brandywine26P
Brock Hall28P
Brooklyn Park2BR
Brunswick2CH
Bryans Road25M
Burtonsville2AO
California22S
Calvert:4R
Calverton2AO
Cambridge25W
Camp Springs37O
Cape Saint Claire29T
Carney3DS
Caroline:8Z
Carroll:FN
Catonsville3CQ
Cecil:FY
Charles Village2CR
Charles:4N
Chesapeake Beach26S
Chesapeake Ranch Estates22T
Chestertown1BW
Cheverly28O
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
Darnestown2AK
Davidsonville28R
District Heights28O
Dorchester:4X
Dundalk4CS
East Riverdale29O
Easton27W
Edgemere2BT
Edgewater29S
Edgewood3DU
Eldersburg3DN
Elkridge2BQ
Elkton2FZ
Ellicott City4CP
Essex3CS
Fairland3AN
Fairwood19P
Fallston2ET
Ferndale2BR
Forest Glen29M
Forestville27O
Fort George G Mead Junction2AP
Fort Meade2AQ
Fountainhead-Orchard Hills2GG
Four Corners29N
Frederick4DJ
Frederick:EJ
Frostburg2G4
Fruitland12b
Ft. Washington36N
Gaithersburg4AL
Garrett:E0
Germantown4BK
Glassmanor27N
Glen Burnie4BR
Glenarden28O
Glenmont2AN
Glenn Dale29P
Goddard29O
Greater Upper Marlboro37Q
Green Haven3AS
Green Valley2CK
Greenbelt39O
Hagerstown3FG
Hampstead2FP
Hampton1DR
Hanover3BQ
Harford:FU
Havre de Grace2EW
Hillandale29N
Hillcrest Heights27N
Howard:CO
Hunt Valley3ER
Hyattsville39O
Ilchester3CP
Jessup2AP
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
Lansdowne2BQ
Layhill1AN
Leisure World2AM
Lexington Park22S
Linganore2DL
Linthicum2BQ
Lochearn3CQ
Londontowne28S
Lutherville-Timonium2DR
Lutherville2DR
Marlboro Village27P
Marlow Heights17N
Marlton27P
Maryland City2AP
Mays Chapel2DR
Middle River3CT
Milford Mill3CP
Mitchellville28Q
Montgomery Village3BL
Montgomery:AL
Mount Airy2DL
Mount Rainier28N
New Carrollton29O
North Bel Air3ET
North Bethesda39M
North Kensington29M
North Potomac3AK
Ocean City22g
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
Poolesville1AJ
Potomac39L
Prince George's:7P
Pumphrey1BR
Queen Anne's:AX
Randallstown3DP
Reisterstown3EP
Riverdale Park29O
Riviera Beach2BS
Robinwood19S
Robinwood2FG
Rockville4AL
Rosaryville27P
Rosedale3CS
Rossmoor2AM
Rossville2CS
Salisbury33b
Scaggsville3AO
Seabrook29P
Severn3AQ
Severna Park3AS
Shady Side27S
Silver Hill27O
Silver Spring49N
Somerset:0Z
South Bel Air3EU
South Gate3AR
South Kensington29M
South Laurel3AO
Spring Ridge2DJ
St. Charles35O
St. Charles35O
St. Mary's:2R
Stevensville29U
Suitland-Silver Hill37O
Suitland37O
Summerfield28O
Takoma Park29N
Talbot:7W
Taneytown2GL
Temple Hills27O
Thurmont2FJ
Timonium2DR
Towson3DR
Travilah2AK
Urbana2CJ
Waldorf45O
Walker Mill28O
Walkersville2EJ
Washington:FF
West Elkridge3BQ
Westminster3FN
Westphalia27P
Wheaton39M
White Marsh2DT
White Oak29N
Wicomico:3b
Woodlawn28O
Woodlawn3CQ
Worcester:1e
@ME	45.2	-69	Maine
^432 -709
*Auburn397
*Bath27B
*Brewer2GL
*Caribou2bT
*Turner1B6
Augusta3BB
Bangor3GL
Belfast2CJ
Biddeford334
Brunswick279
Buxton244
Eliot201
Ellsworth2DP
Gardiner1AB
Gorham255
Harpswell Center169
Houlton1TV
Kennebunk124
Lebanon120
Lewiston397
Lisbon288
New Gloucester186
North Bath27B
Old Orchard Beach235
Old Town2HN
Orono2HM
Paris1B4
Poland195
Portland456
Presque Isle2ZT
Rockland29I
Saco335
Sanford321
Skowhegan2GC
South Berwick201
South Portland Gardens346
South Portland347
Topsham279
Waterboro232
Waterville2ED
Wells Beach Station213
West Scarborough345
Westbrook355
Winslow2DD
Yarmouth267
York Beach203
@MI	44.6	-86.3	Michigan|Mich.
^418 -902
*Canton45)
*Flint4C&
*Flushing2D#
*Holly2A(
*Mason28w
*Midland3Iy
*Portage34k
*Saline24%
*Shields2Gz
*Temperance20(
*Troy48-
*Walker3Ci
*Warren47.
Adrian31!
Albion24s
Alcona:T(
Alger:ka
Allegan17h
Allegan:8h
Allen Park35,
Allendale2Cg
Alma2Gt
Alpena2X*
Alpena:W(
Ann Arbor45&
Antrim:Wp
Arenac:N#
Auburn Hills39,
Baraga:nI
Barry:8n
Battle Creek35o
Bay City3I#
Bay Harbor2ap
Bay:J!
Beecher2D&
Belding2Do
Benton Harbor23b
Benzie:Sg
Berkley27,
Berrien:2c
Beverly Hills27,
Big Rapids2Jl
Birmingham37,
Branch:1p
Bridgeport2G#
Brighton27%
Buena Vista2G#
Burton3C(
Byron Center2Aj
Cadillac2Pm
Calhoun:4q
Carrollton2H#
Cass:1g
Center Line27.
Charlevoix:Zp
Charlotte28s
Charter Township of Clinton48/
Cheboygan:av
Chelsea15!
Chippewa:ju
Clare:Ms
Clawson27-
Clinton:Bu
Coldwater21q
Comstock Northwest15l
Comstock Park2Cj
Crawford:Tu
Cutlerville2Aj
Dearborn Heights35+
Dearborn45,
Delta:fX
Detroit65.
Dickinson:gN
Dowagiac22f
East Grand Rapids2Bk
East Lansing39v
Eastpointe37.
Eastwood25k
Eaton Rapids17t
Eaton:8s
Ecorse24-
Emmet:br
Escanaba2dV
Fair Plain23b
Farmington Hills47*
Farmington27*
Fenton2A&
Ferndale37-
Flat Rock23+
Forest Hills3Cl
Frankenmuth1F&
Fraser27/
Freeland2Hz
Garden City35+
Genesee:C&
Gladwin:Mw
Gogebic:k5
Grand Blanc2B(
Grand Haven2De
Grand Ledge2At
Grand Rapids5Cj
Grand Traverse:Tk
Grandville2Bi
Gratiot:Fu
Greenville2En
Grosse Ile23-
Grosse Pointe Farms26/
Grosse Pointe Park26/
Grosse Pointe Woods26/
Grosse Pointe16/
Hamtramck36.
Harper Woods26/
Haslett39w
Hastings28n
Hazel Park27-
Highland Park26-
Hillsdale21u
Hillsdale:1u
Holland3Af
Holt38v
Houghton2rG
Houghton:pF
Howell28#
Hudsonville2Bh
Huntington Woods27,
Huron:K.
Ingham:8w
Inkster35+
Ionia2Cp
Ionia:Bp
Iosco:Q(
Iron Mountain2eL
Iron:iH
Ironwood1l0
Isabella:Is
Ishpeming2lP
Jackson34w
Jackson:4w
Jenison2Bi
Kalamazoo45k
Kalamazoo:4l
Kalkaska:Tp
Kent:Cl
Kentwood3Bk
Keweenaw:wI
Kingsford1eL
Lake Fenton1A&
Lake:Mi
Lambertville20(
Lansing49u
Lapeer2D+
Lapeer:D,
Leelanau:Vi
Lenawee:1z
Lincoln Park35,
Livingston:8#
Livonia46*
Luce:ll
Ludington2Mb
Mackinac:hp
Macomb:9/
Madison Heights37-
Manistee2Od
Manistee:Pf
Marquette3lS
Marquette:kQ
Marshall25q
Marysville2B=
Mason:Md
Mecosta:In
Melvindale25,
Menominee2XQ
Menominee:cQ
Midland:Iw
Milan23&
Milford28(
Missaukee:Pp
Monroe31*
Monroe:1)
Montcalm:Fo
Montmorency:Wz
Mount Clemens28/
Mount Pleasant3Is
Muskegon Heights2Ee
Muskegon3Ee
Muskegon:Fe
New Baltimore29;
New Haven1Dy
Newaygo:Ii
Niles20d
Northview2Ck
Northville26)
Norton Shores3Ed
Novi47)
Oak Park37,
Oakland:9*
Oceana:Id
Ogemaw:Pz
Okemos39w
Ontonagon:n9
Osceola:Mn
Oscoda:Tz
Otsego:Wu
Ottawa:Cg
Owosso2Cy
Petoskey2aq
Plymouth26)
Pontiac48+
Port Huron3C>
Presque Isle:Z#
Redford36+
Richmond2A:
River Rouge25-
Riverview24,
Rochester Hills49-
Rochester29-
Rockford2Dk
Romulus34*
Roscommon:Pu
Roseville37/
Royal Oak47-
Saginaw Township North3H!
Saginaw3G!
Saginaw:Fz
Sanilac:G:
Sault Ste. Marie2lx
Schoolcraft:ie
Shelby49.
Shiawassee:Cz
South Lyon27&
South Monroe21*
Southfield47,
Southgate34,
Springfield15o
St. Clair Shores47/
St. Clair1A=
St. Clair:B;
St. Johns2Cu
St. Joseph23b
St. Joseph:1l
St. Louis2Gu
Sterling Heights48.
Sturgis20m
Swartz Creek1C%
Taylor44+
Tecumseh22#
Three Rivers21k
Traverse City2Uk
Trenton33,
Tuscola:H*
Van Buren:5g
Walled Lake27)
Washtenaw:5%
Waterford49*
Waverly39u
Wayne25*
Wayne:5+
West Bloomfield48*
Westland45*
Westwood25k
Wexford:Pk
Whitmore Lake26&
Wixom27)
Woodhaven23,
Wyandotte34-
Wyoming4Bj
Ypsilanti34(
Zeeland2Ag
@MN	46.2	-93.7	Minnesota|Minn.
^436 -970
*Buffalo2GV
*Crystal3Ea
*Mound2DX
*Rogers2GY
*Savage3Cb
Aitkin:Ua
Albert Lea20a
Albertville2GX
Alexandria2NG
Andover3Gb
Anoka2Ga
Anoka:Hc
Apple Valley3Bc
Arden Hills2Fc
Austin31e
Baxter2RR
Becker:XD
Belle Plaine2AW
Beltrami:iL
Bemidji2dL
Benton:LU
Big Lake2HX
Big Stone:I6
Blaine4Gc
Bloomington4Cb
Blue Earth:4T
Brainerd2SS
Brooklyn Center3Fb
Brooklyn Park4Fa
Brown:6N
Burnsville4Cb
Byron14i
Cambridge2Kc
Carlton:Uh
Carver:CW
Cass:XR
Champlin3Ga
Chanhassen3DZ
Chaska3CY
Chippewa:EE
Chisago:Jf
Clay:X5
Clearwater:eG
Cloquet2Vj
Columbia Heights3Eb
Cook:h&
Coon Rapids4Fb
Corcoran1FZ
Cottage Grove3Cf
Cottonwood:4I
Crookston2g4
Crow Wing:TT
Dakota:Bd
Dayton1GZ
Delano2EW
Detroit Lakes2WC
Dodge:4f
Douglas:NF
Duluth4Wn
Eagan4Cc
East Bethel2Hc
East Grand Forks2h0
Eden Prairie4DZ
Edina3Db
Elk River3HY
Fairmont21P
Falcon Heights1Ec
Faribault37b
Faribault:1V
Farmington3Ad
Fergus Falls2R9
Fillmore:1n
Forest Lake3He
Freeborn:1b
Fridley3Fb
Glencoe1CS
Golden Valley3Eb
Goodhue:8h
Grand Rapids2aZ
Grant:NA
Ham Lake2Hc
Hastings3Bf
Hennepin:EZ
Hermantown2Wm
Hibbing2cf
Hopkins2DZ
Houston:1t
Hubbard:ZL
Hugo2Ge
Hutchinson2DQ
International Falls2oa
Inver Grove Heights3Ce
Isanti1Jc
Isanti:Kb
Itasca:dY
Jackson:1I
Jordan2BY
Kanabec:Nb
Kandiyohi:GK
Kasson24g
Kittson:q2
Koochiching:kW
Lac qui Parle:E8
Lake City18l
Lake Elmo2Ef
Lake of the Woods:qL
Lake:eu
Lakeville4Ac
Le Sueur:8X
Lincoln:87
Lino Lakes3Gd
Litchfield2FP
Little Canada2Ed
Little Falls2OQ
Lyon:8C
Mahnomen:bC
Mahtomedi2Fe
Mankato36U
Maple Grove4FZ
Maplewood3Ee
Marshall28C
Marshall:m6
Martin:1P
McLeod:CR
Medina2EY
Meeker:FP
Mendota Heights2Dd
Mille Lacs:NY
Minneapolis5Eb
Minnetonka Mills3Da
Minnetonka3DZ
Minnetrista2DX
Montevideo1DD
Monticello2HW
Moorhead3X2
Morris1KB
Morrison:OR
Mounds View2Fc
Mower:1g
Murray:4C
New Brighton3Fc
New Hope3Ea
New Prague29Y
New Ulm27P
Nicollet:7S
Nobles:1C
Norman:b5
North Branch2Je
North Mankato26U
North Saint Paul2Ee
Northfield39c
Oak Grove2Hb
Oakdale3Ee
Olmsted:4k
Orono2EY
Otsego2HY
Otter Tail:SD
Owatonna35c
Pennington:jA
Pine:Ph
Pipestone:47
Plymouth4EZ
Polk:g6
Pope:KG
Prior Lake3Ba
Ramsey3Ha
Ramsey:Ed
Red Lake:h9
Red Wing2Aj
Redwood Falls19J
Redwood:8H
Renville:BL
Rice:8b
Richfield3Db
Robbinsdale2Eb
Rochester44j
Rock:17
Roseau:qC
Rosemount3Bd
Roseville3Ec
Sartell2KS
Sauk Rapids2KS
Scott:AZ
Shakopee3CZ
Sherburne:IW
Shoreview3Fd
Shorewood2DY
Sibley:AS
South Saint Paul3De
Spring Lake Park2Fc
St. Anthony2Ec
St. Cloud4KS
St. Francis2Ia
St. Joseph2KR
St. Louis Park3Db
St. Louis:ej
St. Michael2GX
St. Paul Park1Ce
St. Paul5Dd
St. Peter27U
Stearns:KO
Steele:4c
Stevens:KA
Stewartville23j
Stillwater3Fg
Swift:HD
Thief River Falls2j8
Todd:PL
Traverse:M5
Vadnais Heights2Fd
Victoria2DX
Virginia2dj
Wabasha:7m
Waconia2DW
Wadena:UK
Waite Park2KS
Waseca25Z
Waseca:4Y
Washington:Ef
Watonwan:4O
West Coon Rapids4Gb
West Saint Paul3Dd
White Bear Lake3Fe
Wilkin:S5
Willmar3FK
Winona34s
Winona:4q
Woodbury4De
Worthington20E
Wright:GU
Wyoming2He
Yellow Medicine:BB
Zimmerman1IY
@MO	38.3	-92.4	Missouri|Mo.
^362 -954
*Battlefield29K
*Concord2No
*Eureka2Nm
*Independence4TA
*Liberty3UA
*Overland2Po
*Pacific2Nl
*Republic29J
*Savannah1b6
*Troy2Si
*Union2Ni
Adair:eS
Affton3Op
Andrew:c6
Arnold3Mo
Atchison:g0
Audrain:Ua
Aurora28H
Ballwin3On
Barnhart2Lo
Barry:5G
Barton:DB
Bates:LB
Bellefontaine Neighbors2Pq
Belton3Q9
Benton:LL
Berkeley2Qp
Black Jack2Qp
Blue Springs3SB
Bolivar2EK
Bollinger:Bs
Bonne Terre2Hm
Boone:SV
Boonville2SR
Bowling Green1Vg
Branson24M
Brentwood2Op
Bridgeton2Qo
Buchanan:Z6
Butler:5o
Caldwell:ZE
Callaway:QZ
Camden:IQ
Cameron2ZC
Cape Girardeau3Bx
Cape Girardeau:Cv
Carl Junction2A8
Carroll:WJ
Carter:7i
Carthage2AB
Caruthersville20v
Cass:OA
Cedar:FF
Chariton:XO
Charleston27y
Chesterfield3Pm
Chillicothe2aI
Christian:8M
City of Saint Peters3Qm
Clark:gb
Clay:VA
Clayton2Op
Clinton2MG
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
De Soto2Jm
DeKalb:bA
Dellwood1Pp
Dent:Ed
Des Peres2Oo
Dexter26s
Douglas:7T
Dunklin:1r
East Independence4TA
Ellisville2Om
Excelsior Springs2VC
Farmington3Go
Ferguson3Pp
Festus2Ko
Flat River1Hn
Florissant3Qp
Fort Leonard Wood2FW
Franklin:Mh
Fulton2QZ
Gasconade:Md
Gentry:eA
Gladstone3U8
Glasgow Village1Qq
Glendale2Oo
Grain Valley2SC
Grandview3R9
Greene:BL
Greenwood1RB
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
Ladue2Oo
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
Macon1ZT
Macon:aS
Madison:Dp
Manchester3On
Maplewood2Op
Maries:KZ
Marion:ac
Marshall2TM
Marshfield2BP
Maryland Heights3Po
Maryville2f5
McDonald:4B
Mehlville3Np
Mercer:gI
Mexico2UZ
Miller:KU
Mississippi:6z
Moberly2WU
Monett27F
Moniteau:OS
Monroe:XY
Montgomery:Rd
Morgan:MP
Murphy2Nn
Neosho27A
Nevada2GA
New Madrid:4v
Newton:7B
Nixa38L
Nodaway:g5
O'Fallon4Ql
Oak Grove2SD
Oakville3Np
Odessa1SE
Old Jamestown3Qp
Olivette2Po
Oregon:5e
Osage:NZ
Ozark38M
Ozark:4U
Park Hills2Hn
Parkville2U7
Pemiscot:0u
Perry:Fu
Perryville2Ft
Pettis:PL
Pevely2Lo
Phelps:Ha
Pike:Vg
Platte:W6
Pleasant Hill2QB
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
Richmond Heights2Op
Richmond1VE
Ripley:5j
Rolla3Ia
Saline:TM
Sappington2No
Schuyler:hT
Scotland:hX
Scott:9w
Sedalia3PM
Shannon:Ae
Shelby:aX
Shrewsbury2Op
Sikeston27w
Smithville2W8
Spanish Lake3Qq
Springfield4AL
St. Ann2Po
St. Charles4Qn
St. Charles:Ql
St. Clair:IG
St. Francois:Gn
St. John2Pp
St. Johns2Pp
St. Joseph4a6
St. Louis5Oq
St. Louis:Oo
St. Louis:Oq
Ste. Genevieve:Hq
Stoddard:7t
Stone:5J
Sullivan2Kg
Sullivan:eN
Sunset Hills2No
Taney:5O
Texas:BY
Town and Country2On
Trenton2dI
University City3Pp
Valley Park2Nn
Vernon:GB
Warren:Qg
Warrensburg3QH
Warrenton2Qh
Washington2Oi
Washington:Ij
Wayne:9n
Waynesville1GW
Webb City299
Webster Groves3Oo
Webster:BP
Weldon Spring1Pl
Wentzville3Qj
West Plains25Z
Wildwood3Ol
Willard1BK
Worth:hA
Wright:BT
@MS	32.6	-89.8	Mississippi|Miss.
^303 -914
*Canton2NE
*Forest2LJ
*Laurel3EN
*Meridian3LR
*Oxford3fJ
*Pearl3KD
*Petal2AL
*Picayune22H
Aberdeen1ZT
Adams:C0
Alcorn:kS
Amite:96
Amory2bT
Attala:SI
Batesville2eF
Bay Saint Louis20L
Benton:jM
Biloxi31P
Bolivar:Z5
Booneville2iS
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
Columbia2AG
Columbus3WU
Copiah:GA
Corinth2kT
Covington:DI
D'Iberville21P
DeSoto:kE
Diamondhead21K
Flowood2KD
Forrest:9L
Franklin:C5
Gautier31S
George:6S
Greene:9S
Greenville3V3
Greenwood2WC
Grenada2ZG
Grenada:ZG
Gulf Hills21Q
Gulf Park Estates21Q
Gulfport41N
Hancock:1J
Harrison:2N
Hattiesburg3AL
Hernando2jE
Hinds:KA
Holly Springs2AE
Holly Springs2jK
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
Kosciusko2SI
Lafayette:fJ
Lamar:9J
Latimer22P
Lauderdale:LR
Lawrence:CD
Leake:PJ
Lee:eR
Leflore:WB
Lincoln:C9
Long Beach21M
Louisville2SN
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
New Albany2gO
Newton:LN
Noxubee:SS
Ocean Springs21Q
Oktibbeha:VP
Olive Branch3lG
Panola:fE
Pascagoula31S
Pass Christian10M
Pearl River:5I
Perry:9O
Philadelphia2PN
Pike:9A
Pontotoc2dO
Pontotoc:dO
Prentiss:hT
Quitman:eB
Rankin:KF
Richland2JC
Ridgeland3LD
Ripley1iO
Saltillo1fR
Scott:LJ
Senatobia2hE
Sharkey:Q6
Simpson:GF
Smith:HJ
Southaven3lE
St. Martin21P
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
Vancleave22R
Vicksburg3L5
Walthall:8D
Warren:L6
Washington:U5
Waveland20K
Wayne:DR
Webster:XL
West Gulfport41N
West Hattiesburg2AK
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
*Evergreen2VB
*Laurel26(
*Whitefish2XB
Beaverhead:0P
Belgrade27g
Big Horn:3?
Billings Metropolitan Area47+
Blaine:X%
Bozeman36i
Broadwater:Cd
Carbon:1%
Cascade:Mf
Chouteau:So
Columbia Falls1XC
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
Helena Valley Southeast2FZ
Helena Valley West Central2GX
Helena3FY
Hill:Zr
Jefferson:AX
Judith Basin:Jp
Kalispell3VB
Lake:PD
Lewis and Clark:KU
Lewistown2Ky
Liberty:Zi
Lincoln:Y0
Livingston26m
Lockwood27,
Madison:2Z
Meagher:Fj
Mineral:K4
Missoula4IE
Missoula:JF
Musselshell:E,
Orchard Homes1IE
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
Glendive1HK
McCone:M9
Miles City2A9
Powder River:0B
Prairie:FD
Richland:OL
Roosevelt:TH
Rosebud:80
Sheridan:XM
Sidney2NP
Valley:U0
Wibaux:GP
@NC	35.2	-79.8	North Carolina|N.C.
^339 -841
*Apex3Iq
*Concord4FZ
*Garner3It
*Hamlet2Ai
*Hickory3IS
*King2Ob
*Newton2IT
*Oxford2Ot
*Sawmills1JQ
*Trinity2Kf
Aberdeen2Cl
Alamance:Ll
Albemarle2Fd
Alexander:KT
Alleghany:QU
Anson:Be
Archdale2Kf
Ashe:PQ
Asheboro3Ih
Asheville4HF
Avery:MM
Ayden1G)
Beaufort:G.
Belmont2DV
Bertie:M-
Bessemer City1ES
Black Mountain2HI
Bladen:7t
Boiling Spring Lakes21y
Boone3NO
Brevard2DE
Brunswick:2x
Buncombe:HG
Burke:JO
Burlington3Ml
Butner2Mr
Cabarrus:Fa
Caldwell:LQ
Camden:P?
Carolina Beach21!
Carrboro3Ko
Carteret:9:
Cary4Jr
Caswell:Pm
Catawba:IT
Chapel Hill4Ko
Charlotte6DX
Chatham:Im
Cherokee:C0
Cherryville2FR
Chowan:N;
Clay:C4
Clayton3Iu
Clemmons3Lb
Cleveland:EP
Clinton2Bw
Columbus:4s
Conover2IT
Cornelius3GW
Craven:C,
Cullowhee2E9
Cumberland:Br
Currituck:P[
Dare:J^
Davidson2GX
Davidson:Jd
Davie:Ka
Dunn2Et
Duplin:A!
Durham5Lq
Durham:Lq
Eden2Qh
Edgecombe:K&
Elizabeth City3O>
Elon2Mk
Etowah2EF
Fayetteville5Cq
Fletcher2FG
Forest City2EM
Forsyth:Mc
Fort Bragg3Cp
Franklin:Mw
Fuquay-Varina3Hr
Gaston:ET
Gastonia4ET
Gates:P:
Gibsonville2Mk
Goldsboro3Fz
Graham2Ml
Graham:E3
Granville:Os
Greene:G%
Greensboro5Mh
Greenville4H)
Guilford:Mh
Half Moon29(
Halifax:O%
Harnett:Fq
Harrisburg2EY
Havelock3A.
Haywood:HB
Henderson2Ov
Henderson:EG
Hendersonville2EG
Hertford:P-
High Point4Lf
Hillsborough2Mo
Hoke:Bn
Holly Springs3Ir
Hope Mills2Bq
Huntersville3FX
Hyde:G?
Indian Trail3CY
Iredell:JW
Jackson:EA
Jacksonville49)
James City2C-
Johnston:Gv
Jones:B)
Kannapolis3GZ
Kernersville3Me
Kill Devil Hills2L_
Kings Grant24!
Kings Mountain2DS
Kinston3E&
Knightdale2Ju
Lake Norman of Catawba1HV
Laurinburg29k
Lee:Gn
Leland34z
Lenoir3KQ
Lenoir:D&
Lewisville2Mb
Lexington3Jc
Lincoln:GT
Lincolnton2GS
Long Beach10y
Lumberton37p
Macon:C7
Madison:KE
Marion2IL
Martin:J,
Marvin2BX
Masonboro23#
Matthews3CY
McDowell:IL
Mebane2Mm
Mecklenburg:DX
Mills River2FF
Mint Hill3DZ
Mitchell:LJ
Mocksville1KZ
Monroe3Ba
Montgomery:Eg
Moore:Ek
Mooresville3HX
Morehead City28:
Morganton2IO
Morrisville3Jr
Mount Airy2QZ
Mount Holly2EV
Murraysville24#
Myrtle Grove22!
Nash:Lz
Nashville1Lz
New Bern3C-
New Hanover:3!
Northampton:P)
Oak Island20x
Oak Ridge2Nf
Ogden24#
Onslow:8)
Orange:Mo
Pamlico:C:
Pasquotank:O>
Pender:6!
Perquimans:N=
Person:Pp
Pinehurst2Dk
Pineville2CW
Piney Green28*
Pitt:H)
Polk:EJ
Raleigh5Jt
Randolph:Ih
Reidsville2Pi
Richmond:Bi
Roanoke Rapids2Q%
Robeson:7o
Rockingham2Ah
Rockingham:Ph
Rocky Mount3K#
Rolesville2Ku
Rowan:Ha
Roxboro2Pp
Rutherford:FM
Salisbury3Ia
Sampson:Bv
Sanford3Gn
Scotland:9k
Selma2Gw
Shelby3EQ
Siler City2Ik
Silver Lake12!
Smithfield2Gw
South Gastonia1DT
Southern Pines2Dl
Spring Lake2Dp
St. Stephens2JS
Stallings2CY
Stanly:Ec
Statesville3JW
Stokes:Pd
Stokesdale1Nf
Summerfield2Ng
Surry:PY
Swain:G6
Tarboro2K(
Thomasville3Ke
Transylvania:DD
Tyrrell:J?
Union:Ba
Unionville2Ca
Vance:Pv
Wadesboro1Be
Wake Forest3Lu
Wake:Js
Warren:Py
Washington2G,
Washington:J;
Watauga:NO
Waxhaw2AY
Wayne:Fz
Waynesville2GB
Weddington2BX
Wendell2Jv
Wesley Chapel2BY
West Raleigh5Js
Whiteville14s
Wilkes:NT
Williamston1K,
Wilmington43!
Wilson3I!
Wilson:I!
Winston-Salem5Md
Winterville2G)
Woodfin2HF
Yadkin:NY
Yancey:KI
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
Devils Lake2Kn
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
Minot Air Force Base1NP
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
Valley City28w
Wahpeton22.
Walsh:Nz
Ward:LN
Watford City2H5
Wells:Ff
West Fargo38+
Williams:M3
Williston3K2
@NE	41.5	-99.7	Nebraska|Neb.|Nebr.
^401 -1038
*Alliance2K9
Adams:4r
Antelope:Lv
Arthur:FL
Banner:E1
Beatrice22-
Bellevue3A?
Blaine:Ic
Blair2E=
Boone:Gv
Box Butte:L7
Boyd:So
Brown:Nd
Buffalo:8l
Burt:I;
Butler:B)
Cass:8=
Cedar:P&
Chadron2R8
Chalco2B<
Chase:4L
Cherry:OR
Cheyenne:B8
Clay:4v
Colfax:F)
Columbus3D%
Crete25*
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
Elkhorn2C<
Fillmore:4!
Franklin:1m
Fremont3D/
Frontier:4Y
Furnas:1d
Gage:2-
Garden:FF
Garfield:Im
Gering2H1
Gosper:4e
Grand Island38t
Grant:IL
Greeley:Fr
Gretna1A<
Hall:8r
Hamilton:8w
Harlan:1i
Hastings35s
Hayes:4R
Hitchcock:1S
Holdrege13i
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
McCook21W
McPherson:FR
Merrick:Bw
Morrill:G8
Nance:Dw
Nebraska City26?
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
Plattsmouth29?
Polk:B!
Ralston2B>
Red Willow:1X
Richardson:0[
Rock:Nh
Saline:4)
Sarpy:A=
Saunders:B.
Schuyler2D)
Scotts Bluff:I1
Scottsbluff2I1
Seward28)
Seward:8)
Sheridan:OE
Sherman:Bm
Sidney2A8
Sioux:O0
South Sioux City2O:
Stanton:I(
Thayer:1!
Thomas:IW
Thurston:L/
Valley:Fm
Washington:E<
Wayne1L*
Wayne:L)
Webster:1r
Wheeler:Ir
York28!
York:8!
@NH	43.8	-71.6	New Hampshire|N.H.
^427 -723
*Auburn13A
*Concord358
*Rye13F
Atkinson21C
Barrington25D
Bedford328
Belknap:89
Berlin2IB
Bow Bog248
Carroll:CB
Cheshire:20
Chester13A
Claremont270
Coos:KA
Derry Village32A
Derry32A
Dover35E
Durham24E
East Concord358
Exeter23E
Franklin277
Gilford289
Grafton:C5
Hampstead22B
Hampton22F
Hanover2A0
Hillsborough:26
Hollis207
Hopkinton256
Hudson219
Keene320
Kingston22C
Laconia288
Lebanon290
Litchfield218
Londonderry229
Manchester438
Merrimack328
Merrimack:66
Milford217
Moultonborough1B9
Nashua418
New Ipswich104
Newmarket14E
Northfield177
Pelham20A
Pembroke248
Plaistow21C
Portsmouth34F
Rindge213
Rochester36D
Rockingham:3C
Salem31B
Sandown22B
Seabrook22E
Somersworth26E
South Hooksett139
Strafford:6D
Stratham Station24E
Sullivan:71
Suncook148
Swanzey220
Weare246
Windham21A
@NJ	40.1	-74.7	N.J.
^390 -755
*Brigantine24B
*Butler2KC
*Echelon285
*Fords2FC
*Freehold2DC
*Hillside3HD
*Landing2J8
*Linden3GD
*Mountainside2HB
*Newton2L7
*Orange3ID
*Summit3HB
*Union4HC
*Villas206
Absecon24A
Allendale2KE
Asbury Park2CF
Ashland295
Atco286
Atlantic City34B
Atlantic:58
Audubon294
Avenel2GC
Barrington294
Bayonne4HE
Bayville39D
Beachwood29D
Bedminster2H9
Belleville3ID
Bellmawr294
Belmar2CF
Bergen:KE
Bergenfield3JF
Berkeley Heights2HB
Berlin286
Bernardsville2H9
Bloomfield3ID
Bloomingdale2F9
Bloomingdale2KC
Bogota2JF
Boonton2JB
Bound Brook2GA
Bradley Gardens2G8
Bridgeton343
Bridgewater3G9
Brookdale2ID
Browns Mills2A9
Budd Lake2J8
Burlington2B6
Burlington:98
Caldwell2IC
Camden494
Camden:85
Cape May Court House117
Cape May:17
Carlstadt2IE
Carneys Point270
Carteret3GD
Cedar Grove2JD
Chatham2HB
Cherry Hill Mall295
Cherry Hill495
Cinnaminson2A5
Clark2GC
Clayton274
Cliffside Park3IF
Clifton4JD
Closter2KF
Collingswood294
Colonia3GC
Cranford3HC
Cresskill2JF
Crestwood Village29B
Cumberland:44
Dayton2EA
Demarest1KF
Dover3J9
Dumont3JF
Dunellen2GA
East Brunswick3EB
East Franklin2FA
East Hanover2IB
East Orange4ID
East Rutherford2IE
Eatontown2DE
Edgewater Park2B6
Edgewater2IF
Edison4FB
Elizabeth4HD
Elmwood Park3JE
Emerson2KF
Englewood Cliffs1JF
Englewood3JF
Essex:ID
Ewing3D7
Fair Haven2EF
Fair Lawn3JE
Fairfield2JC
Fairview2IF
Fanwood2GB
Finderne1G9
Florham Park2IB
Forked River18D
Fort Dix2A9
Fort Lee3JF
Franklin Lakes2KD
Franklin Park2EA
Garfield3JE
Glassboro374
Glen Ridge2ID
Glen Rock2KE
Gloucester City294
Gloucester:74
Green Knoll2G9
Greentree295
Guttenberg2IF
Hackensack3JF
Hackettstown2J7
Haddon Heights294
Haddonfield295
Haledon2JD
Hamilton Square2C8
Hammonton267
Hanover2IB
Harrison2HD
Hasbrouck Heights2JE
Hawthorne3JD
Heathcote2E9
Highland Park2FB
Hightstown1DA
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
Jamesburg2EB
Jersey City5HE
Keansburg2EE
Kearny3IE
Kendall Park2E9
Kenilworth2HC
Keyport2ED
Kingston Estates295
Kinnelon2KB
Lake Mohawk2K8
Lakewood3BD
Laurence Harbor2FD
Leonia2JF
Lincoln Park2JC
Lincroft2DE
Lindenwold285
Linwood239
Little Falls2JD
Little Ferry2JF
Little Silver2DF
Livingston3IC
Lodi3JE
Long Branch3DF
Lyndhurst3IE
Madison Park2FC
Madison2IB
Mahwah3LE
Manasquan2BF
Manville2F9
Maple Shade Township3A5
Maplewood3HC
Margate City23A
Marlboro3DD
Marlton296
Martinsville2G9
Matawan2ED
Maywood2JE
Mendham1I9
Mercer:D8
Mercerville-Hamilton Square3C8
Mercerville2C8
Metuchen2FB
Middlesex2GA
Middlesex:EB
Midland Park2KE
Milltown2FB
Millville345
Monmouth:DD
Montclair3ID
Montvale2KF
Moorestown-Lenola2A5
Morganville1ED
Morris Plains1IA
Morris:JA
Morristown3IA
Mount Arlington1J9
Mount Holly2A7
Mount Laurel396
Mystic Island25B
New Brunswick4FA
New Milford2JF
New Providence2HB
Newark5HD
North Arlington2IE
North Bergen4IF
North Caldwell2JC
North Haledon2KD
North Plainfield3GB
Northfield249
Northfield2IC
Norwood2KF
Nutley3ID
Oakland2KC
Ocean Acres27C
Ocean City239
Ocean:9C
Oceanport2DF
Old Bridge3EB
Old Tappan2KF
Oradell2KF
Palisades Park3IF
Palmyra2A5
Paramus3JE
Park Ridge2KF
Parsippany3JB
Passaic4JE
Passaic:KC
Paterson4JD
Paulsboro283
Pennsauken3A4
Pennsville270
Perth Amboy3FC
Phillipsburg2H3
Pine Hill285
Pine Lake Park2AC
Piscataway3FB
Pitman274
Plainfield3GB
Pleasantville34A
Point Pleasant3BE
Pomona259
Pompton Lakes2KC
Princeton Meadows2D9
Princeton3D8
Prospect Park2C7
Prospect Park2JD
Rahway3GC
Ramblewood296
Ramsey2LE
Ramtown2BE
Randolph Township3I9
Raritan2G9
Red Bank2DE
Ridgefield Park2JF
Ridgefield2IF
Ridgewood3KE
Ringwood2LD
River Edge2JF
River Vale2KF
Robertsville2DC
Rochelle Park1JE
Rockaway2JA
Roseland2IC
Roselle Park2HC
Roselle3HC
Rumson2EF
Runnemede294
Rutherford3IE
Saddle Brook2JE
Salem:62
Sayreville Junction3FC
Sayreville3FB
Scotch Plains3HB
Secaucus3IE
Short Hills2HC
Sicklerville375
Smithville25A
Somerdale185
Somers Point239
Somerset3FA
Somerset:G9
Somerville2G9
South Amboy2FC
South Old Bridge3EB
South Orange2HC
South Plainfield3GB
South River2EB
South Vineland445
Sparta3K9
Spotswood2EB
Springdale295
Springfield2HC
Stratford285
Strathmore2ED
Succasunna2J9
Sussex:L8
Teaneck3JF
Tenafly2JF
Tinton Falls2DE
Toms River4AD
Totowa2JD
Trenton4C8
Twin Rivers2DA
Union Beach1ED
Union City4IF
Union:HC
Upper Montclair2ID
Upper Saddle River2LE
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
Washington2I5
Watchung2GA
Wayne4JC
Weehawken2IF
West Freehold2CC
West Long Branch2DF
West Milford3LB
West New York3IF
West Orange3ID
Westfield3HC
Westwood2KF
Wharton2J9
White Horse2C8
White Meadow Lake2JA
Wildwood107
Williamstown275
Willingboro3A6
Wood-Ridge2IE
Woodbridge3GC
Woodbury283
Woodcliff Lake2KE
Woodland Park2JD
Wyckoff2KD
Yardville2C8
Yorketown2DC
@NM	34.4	-106	New Mexico|N.M.
^318 -1089
*Chaparral22P
*Grants2XA
Alamogordo3BT
Albuquerque5XM
Anthony22N
Artesia2Aj
Aztec2o9
Belen2TL
Bernalillo2ZN
Bernalillo:XM
Bloomfield2n9
Carlsbad36l
Catron:L5
Chaves:Gi
Cibola:V9
Clovis3Qv
Colfax:mh
Corrales2YN
Curry:Su
De Baca:Pj
Deming25B
Doña Ana:6L
Eddy:7k
Eldorado at Santa Fe2bU
Enchanted Hills4ZN
Española2gS
Farmington3n7
Gallup3b2
Grant:95
Guadalupe:Vf
Harding:fp
Hidalgo:12
Hobbs39w
Kirtland2n5
Las Cruces45L
Las Vegas2cb
Lea:At
Lee Acres2XN
Lee Acres2n9
Lincoln:JY
Los Alamos2fQ
Los Alamos:fQ
Los Chavez1TL
Los Lunas2UM
Los Ranchos de Albuquerque2YN
Lovington2Bu
Luna:4C
McKinley:c6
Mora:ge
North Valley2YN
Otero:8W
Portales2Ou
Quay:Xr
Raton2pj
Rio Arriba:lM
Rio Rancho4YM
Roosevelt:Ms
Roswell3Gi
Ruidoso2FW
San Juan:l6
San Miguel:bf
Sandoval:dK
Santa Fe4dU
Santa Fe:bT
Shiprock2o2
Sierra:DH
Silver City2A6
Socorro2NK
Socorro:MK
South Valley3WM
Sunland Park20N
Taos2kX
Taos:mX
Torrance:SU
Truth or Consequences2DG
Tucumcari1Yq
Union:ls
Valencia:TL
White Rock2eR
Zuni Pueblo2X0
@NV	38.6	-117	Nevada|Nev.
^352 -1200
*Enterprise48m
*Mesquite2Gx
*Paradise59n
*Sparks4h2
Boulder City28q
Carson City3e2
Carson City:e3
Churchill:iH
Clark:Ao
Cold Springs2j0
Dayton2e4
Douglas:b4
Elko3ug
Elko:xk
Esmeralda:QO
Eureka:mb
Fallon2hC
Fernley3i7
Gardnerville Ranchos2b3
Gardnerville2b3
Henderson58o
Humboldt:!J
Incline Village2f0
Indian Hills2d2
Johnson Lane2c3
Lander:lU
Las Vegas|Vegas6An
Laughlin20s
Lemmon Valley1i2
Lincoln:Op
Lyon:c8
Mineral:XG
Moapa Valley2Et
North Las Vegas5An
Nye:SZ
Pahrump3Ae
Pershing:qG
Reno5h2
Silver Springs1g8
Spanish Springs2i3
Spring Creek2ti
Spring Valley59m
Storey:g5
Summerlin South39l
Sun Valley3i2
Sunrise Manor5An
Washoe:t3
White Pine:gp
Whitney39o
Winchester39n
Winnemucca2wN
@NY	42.8	-75.8	New York|New York state|N.Y.
^405 -794
*Auburn3OS
*Bath2IL
*Beacon2As
*Buffalo5O5
*Canton2fg
*Concord21r
*Corning2GN
*Corona42t
*Highland2Cs
*Hillside32u
*Ridge24&
*Rye25v
*Seaside21u
*Springs25.
*Troy3Mv
*Viola26r
Airmont26r
Albany4Mu
Albany:Ls
Albertson13w
Albion2RC
Allegany:IE
Amherst4P6
Amityville22y
Amsterdam3Oq
Arrochar21r
Arverne21u
Astoria43t
Babylon22z
Baldwin Harbor21w
Baldwin32w
Baldwinsville2RV
Ballston Spa1Pu
Batavia2PC
Bath Beach31s
Bay Shore32!
Bay Wood23z
Baychester24u
Bayport22#
Bayside43u
Bayville24w
Bellaire12u
Belle Harbor21u
Bellmore22x
Bensonhurst41s
Bergen Beach21t
Bethpage22x
Big Flats1GP
Binghamton3GZ
Blauvelt26s
Bohemia23#
Borough Park41s
Borough of Queens|Queens72u
Boston2L7
Brentwood43!
Briarcliff Manor26u
Briarwood32u
Brighton Beach31s
Brighton3QI
Brockport2RF
Bronx:4t
Bronxville24u
Brooklyn72t
Broome:Ha
Brownsville42t
Bushwick42t
Calverton24)
Cambria Heights32v
Canandaigua2OL
Canarsie41t
Carmel Hamlet29v
Cattaraugus:H7
Cayuga:OS
Cedarhurst21v
Center Moriches23(
Centereach34#
Centerport14y
Centerport1PS
Central Islip33!
Chautauqua:H0
Cheektowaga4O6
Chemung:GQ
Chenango:Kc
Chestnut Ridge26r
Chinatown42s
Clifton21r
Clinton:gv
Cohoes2Nv
Cold Spring Harbor14x
College Point33u
Colonie2Mu
Columbia:Hw
Commack33z
Coney Island41s
Congers27t
Copiague32y
Coram34%
Cortland3LW
Cortland:LX
Croton-on-Hudson27t
Cypress Hills32t
Deer Park33z
Delaware:Hi
Delmar2Lu
Depew2O7
Dix Hills33z
Dobbs Ferry25t
Dongan Hills21r
Douglaston23v
Dunkirk2K1
Dutchess:Dv
Dyker Heights31s
East Aurora2N8
East Elmhurst33t
East Farmingdale22y
East Flatbush52t
East Garden City22w
East Glenville2Ot
East Harlem43t
East Hills23w
East Islip22!
East Massapequa32y
East Meadow32w
East Moriches13(
East New York42t
East Northport34z
East Patchogue33%
East Rochester2QJ
East Rockaway21v
East Setauket24#
East Shoreham24&
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
Fairport1QK
Fairview1Ct
Fallsburg2Cm
Far Rockaway31u
Farmingdale22y
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
Garden City Park22v
Garden City32w
Gates-North Gates2RH
Genesee:PC
Geneseo2NG
Geneva2OO
Glen Cove34w
Glen Oaks22v
Glendale32t
Glens Falls North2Sv
Glens Falls2Sw
Gloversville2Qp
Goshen19p
Grand Island3P4
Graniteville21r
Gravesend41s
Great Kills31q
Great Neck Plaza23v
Great Neck23v
Greece2RH
Greenburgh45u
Greene:Ir
Greenlawn24y
Greenpoint32s
Greenville25u
Hamburg2M6
Hamilton:Wn
Hamlin1SF
Hampton Bays24+
Harlem43t
Harris Hill1P7
Harrison35v
Hartsdale15u
Hastings-on-Hudson25t
Hauppauge33!
Haverstraw27s
Hell's Kitchen33s
Hempstead32w
Herkimer2Pi
Herkimer:Ti
Hewlett21v
Hicksville33x
Hillcrest26s
Hilton2SG
Holbrook33#
Hollis32u
Holtsville33%
Hornell2IH
Horseheads2HQ
Howard Beach32u
Hudson Falls2Sw
Hudson2Iu
Huguenot20q
Huntington Station34y
Huntington34y
Hunts Point33t
Ilion2Pi
Inwood21v
Inwood24t
Irondequoit3RI
Irvington25t
Islip Terrace12!
Islip32!
Ithaca3JT
Jackson Heights43t
Jamaica52u
Jamestown3G2
Jefferson Valley-Yorktown28u
Jefferson:ZZ
Jericho23x
Johnson City2GY
Johnstown2Po
Kaser16r
Kenmore2P5
Kensington31s
Kew Gardens Hills32u
Kew Gardens32u
Kings Bridge44t
Kings Park24z
Kings Point13v
Kings:1t
Kingston3Es
Kiryas Joel38q
Lackawanna3N6
Lake Carmel2Av
Lake Grove24#
Lake Mohegan28u
Lake Ronkonkoma33#
Lakeview12v
Lakeview2JZ
Lancaster2O7
Larchmont24u
Latham3Mu
Laurelton32v
Lawrence21v
Levittown32x
Lewis:Xe
Lindenhurst32y
Little Neck23v
Livingston:MG
Lockport3R7
Long Beach31v
Lynbrook32v
Madison:Ob
Mahopac29v
Malone2hp
Malverne22v
Mamaroneck34v
Manhasset23v
Manhattan63s
Manorhaven23v
Manorville24(
Marbletown1Er
Mariners Harbor31q
Maspeth32t
Massapequa Park22x
Massapequa32x
Massena2ij
Mastic Beach23&
Mastic23(
Mattydale2QX
Mechanicstown29o
Mechanicville1Ov
Medford33%
Medina2RA
Melrose33t
Melville33y
Merrick32w
Middle Island24&
Middle Village32t
Middletown39o
Midland Beach21r
Miller Place25%
Mineola32w
Monroe28q
Monroe:QH
Monsey36r
Montgomery:Oo
Monticello2Cl
Morningside Heights33s
Morris Heights33t
Morris Park24t
Morrisania33t
Mott Haven33t
Mount Ivy27s
Mount Kisco27v
Mount Sinai24%
Mount Vernon44u
Myers Corner2Bt
Nanuet36s
Nassau:2w
Nesconset24!
New Cassel23w
New City36s
New Dorp Beach21r
New Dorp21r
New Hempstead16s
New Hyde Park22v
New Paltz2Cr
New Rochelle44u
New Springville31q
New Square26s
New Windsor2As
New York:3s
New York|New York City|NYC82s
Newark2PN
Newburgh3As
Niagara Falls3Q3
Niagara:R7
North Amityville32y
North Babylon22z
North Bay Shore32z
North Bellmore32x
North Bellport23&
North Castle26v
North Elba2bs
North Gates2RH
North Hills13v
North Lindenhurst22y
North Massapequa32x
North Merrick22w
North New Hyde Park22v
North Patchogue23%
North Syracuse2QX
North Tonawanda3P5
North Valley Stream22v
North Wantagh22x
Northport24z
Northumberland1Qw
Norwich2Kd
Nyack26t
Oakdale22#
Oakdale2Iu
Oakwood21r
Oceanside31w
Ogdensburg2gd
Old Bethpage13x
Olean2GA
Oneida2Qb
Oneida:Re
Oneonta2Kh
Onondaga:PW
Ontario:OL
Orange Lake2Ar
Orange:9p
Orleans:SC
Ossining37t
Oswego3UT
Oswego:TX
Otsego:Li
Oyster Bay24x
Ozone Park32u
Park Slope42s
Parkchester43t
Patchogue23%
Pearl River26s
Peekskill38t
Pelham Manor14u
Pelham24u
Penn Yan1MN
Plainedge22x
Plainview33x
Plattsburgh3gx
Pleasantville26u
Port Chester35v
Port Jefferson Station24%
Port Jefferson24#
Port Jervis29l
Port Richmond21r
Port Washington23v
Potsdam2gi
Poughkeepsie3Ct
Pound Ridge17w
Putnam:9u
Queens Village32v
Queens:2u
Queensbury3Tw
Rego Park32t
Rensselaer2Lv
Rensselaer:Mx
Richland2VY
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
Roslyn Heights23w
Rossville31q
Rotterdam3Ns
Rye Brook25v
Salamanca1H7
Salisbury22w
Saranac Lake1cr
Saratoga Springs3Qu
Saratoga:Qt
Sayville22#
Scarsdale35u
Schenectady4Nt
Schenectady:Nr
Schoharie:Lo
Schuyler:JP
Scotchtown2Ao
Scotia2Ns
Sea Cliff13w
Seaford22x
Selden34%
Seneca Falls2OQ
Seneca:NQ
Setauket-East Setauket24#
Sheepshead Bay41t
Shirley33&
Sleepy Hollow26t
Smithtown34!
Solvay2QW
Sound Beach25%
South Beach21r
South Farmingdale22y
South Hill2JT
South Huntington23y
South Lockport2R7
South Valley Stream22v
Southold26,
Southport2GQ
Spring Valley36s
Springfield Gardens32u
Spuyten Duyvil24t
St. James24!
St. Lawrence:eh
Stapleton11r
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
Tappan25t
Tarrytown26t
Terrace Heights22u
Terryville24#
The Bronx63t
Thiells17s
Throgs Neck33u
Tioga:HV
Tompkins:KT
Tompkinsville21r
Tonawanda2P5
Tremont33t
Ulster:Ep
Uniondale32w
Unionport33t
University Heights34t
Utica4Qg
Valley Cottage26s
Valley Stream32v
Volney2SU
Wading River25(
Wakefield34t
Walden2Bq
Wantagh32x
Wappingers Falls1Bt
Warren:Vu
Warwick28o
Washington Heights44t
Washington:Sy
Washingtonville29q
Waterloo1OP
Watertown3ZZ
Watervliet2Mv
Wawarsing2Do
Wayne:RO
Webster1RK
Wesley Hills27r
West Albany4Mu
West Babylon32y
West Glens Falls2Sv
West Haverstraw27s
West Hempstead32v
West Hills13y
West Islip32z
West Point29s
West Sayville12#
West Seneca3O6
Westbury23w
Westchester:7u
Westerleigh21r
Westmere2Mt
Wheatley Heights13y
White Plains45u
Whitestone33u
Williamsburg32s
Williamsville1P7
Williston Park23w
Woodbury23x
Woodbury29r
Woodhaven32t
Woodlawn24t
Woodmere21v
Woodrow30q
Woodside32t
Wyandanch23y
Wykagyl24u
Wyoming:MC
Yaphank23&
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
*Independence2TW
*Mason395
*Mentor3WZ
*Moraine2C6
*Oxford3A1
*Reading274
*Riverside3D7
*Stow3RY
*Troy3F6
*Union2E5
*Vermilion2TO
*Warren3Re
Ada2NA
Adams:3D
Akron5QX
Allen:N7
Amherst2TQ
Apple Valley1JO
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
Bellbrook2B7
Bellefontaine2JA
Bellevue2SK
Belmont:Fc
Belpre28W
Berea3TT
Bexley2FJ
Blacklick Estates2EJ
Blue Ash274
Boardman3Pf
Bowling Green3TB
Brecksville2SW
Bridgetown272
Broadview Heights3SV
Brook Park3TU
Brooklyn2TV
Brookville2D4
Brown:49
Brunswick3RU
Bryan2U2
Bucyrus2NI
Butler:92
Cambridge2FW
Campbell2Qg
Canal Fulton1OW
Canal Winchester2DK
Canfield2Pe
Carlisle1B5
Carroll:Lb
Celina2K2
Centerville3B6
Champaign:GA
Champion Heights2Se
Chardon1Vb
Cheviot272
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
Clyde2SI
Collinwood3VW
Columbiana2Of
Columbiana:Ne
Columbus6FI
Conneaut2Yg
Copley2QW
Cortland2Sf
Coshocton2IT
Coshocton:IT
Covedale262
Crawford:OJ
Cuyahoga Falls3QX
Cuyahoga:TV
Darke:G2
Dayton4D6
Deer Park274
Defiance:S3
Delaware3IH
Delaware:II
Delhi Hills162
Delphos2N5
Detroit-Shoreway2UV
Dover2KX
Dry Run265
Dublin3GH
East Cleveland2UW
East Liverpool2Lg
Eastlake3WX
Eaton2C2
Elyria3TR
Englewood2E5
Erie:TM
Euclid3VX
Fairborn3D8
Fairfield382
Fairfield:CM
Fairlawn2QW
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
Geneva2CO
Geneva2Xd
Germantown1B4
Girard2Rf
Glenville3UW
Goshen276
Grafton2SR
Grandview Heights2FI
Granville2GN
Greene:C9
Greenville2G2
Groesbeck272
Grove City3EH
Groveport2EJ
Guernsey:GX
Hamilton492
Hamilton:73
Hancock:PB
Hardin:MB
Harrison280
Harrison:Ib
Henry:S7
Highland Heights2VX
Highland:7C
Hilliard3FG
Hillsboro27C
Hocking:AN
Holmes:LT
Hough2UW
Howland Center2Sf
Hubbard2Rg
Huber Heights3D7
Hudson3RY
Huron2TM
Huron:QM
Ironton20L
Jackson26M
Jackson:5M
Jefferson:Je
Kent3RY
Kenton2LC
Kenwood274
Kettering3C6
Kirtland2VY
Knox:JO
Lake:Wa
Lakewood3UU
Lancaster3CM
Landen285
Lawrence:1N
Lebanon396
Lewis Center2HI
Licking:GN
Lima3M7
Lincoln Village2FH
Logan2AO
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
Madeira274
Madison:EE
Mahoning:Pe
Mansfield3NN
Maple Heights3TW
Marietta29X
Marion3LH
Marion:LG
Martins Ferry2Gf
Marysville3HE
Massillon3NX
Maumee2VB
Mayfield Heights3UX
Medina3QT
Medina:QT
Meigs:6S
Mentor-on-the-Lake2WY
Mercer:K2
Miami:G6
Miamisburg3B5
Middleburg Heights2TU
Middletown3A4
Milford275
Monfort Heights272
Monroe294
Monroe:Cb
Montgomery274
Montgomery:D5
Montrose-Ghent1RW
Morgan:BT
Morrow:KK
Mount Healthy273
Mount Vernon2JN
Munroe Falls1QY
Muskingum:FT
Napoleon2T7
Nelsonville1AQ
New Albany2GK
New Burlington182
New Carlisle2E8
New Franklin2OX
New Philadelphia2KY
Newark3GO
Niles3Re
Noble:DX
North Canton2OY
North College Hill272
North Madison2Xc
North Olmsted3TT
North Ridgeville3TS
North Royalton3SV
Northbrook272
Northgate282
Northridge2D6
Northridge2FA
Northwood1KB
Northwood1VD
Norton2PW
Norwalk2RM
Norwood373
Oakwood2C6
Oberlin2SQ
Olmsted Falls2TT
Ontario2NM
Oregon3VD
Orrville2NU
Ottawa:UH
Painesville3Wa
Parma Heights3TU
Parma4TV
Pataskala2FL
Paulding:Q2
Pepper Pike2UX
Perry Heights2NX
Perry:CQ
Perrysburg3VC
Pickaway:BI
Pickerington3EK
Pike:6H
Piqua3G6
Port Clinton2UJ
Portage Lakes2PX
Portage:Ra
Portsmouth32I
Powell2HH
Preble:C2
Putnam:P7
Ravenna2Ra
Reynoldsburg3FK
Richland:NN
Richmond Heights2VX
Rittman2PU
Rocky River3UU
Ross:8H
Rossford2VC
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
St. Clairsville1Gd
St. Marys2K4
Stark:NY
Steubenville3Jg
Streetsboro2RZ
Strongsville3SU
Struthers2Qg
Summerside165
Summit:QX
Sunbury1HJ
Sylvania3WB
Tallmadge2QY
The Village of Indian Hill275
Tiffin2QG
Tipp City2F6
Toledo5WC
Trenton2A3
Trotwood3D5
Trumbull:Se
Turpin Hills164
Tuscarawas:JX
Twinsburg3SY
Uhrichsville1JZ
Union:IE
University Heights2UX
Upper Arlington3FH
Upper Sandusky2NF
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
Waterville1UB
Wauseon2U7
Wayne:NT
Wellston16N
West Carrollton City2C5
Westerville3GJ
Westlake3UT
Wheelersburg22J
White Oak372
Whitehall3FJ
Wickliffe2VX
Willard2QL
Williams:V2
Willoughby Hills2VY
Willoughby3VY
Willowick2VX
Wilmington29A
Withamsville265
Wood:TC
Wooster3NT
Worthington2GI
Wyandot:NF
Wyoming273
Xenia3C9
Youngstown4Qg
Zanesville3ES
@OK	35.4	-98.5	Oklahoma|Okla.
^339 -1025
*Grove2R=
*Mustang3Fm
*Noble2Cp
*Sulphur16t
*Wagoner2L-
Ada29w
Adair:K>
Alfalfa:Sg
Altus37W
Alva1Tc
Anadarko2Ch
Ardmore33s
Atoka:5&
Bartlesville3S&
Beaver:SK
Beckham:ES
Bethany3Gn
Bixby3K(
Blackwell2Tq
Blaine:Kf
Blanchard2Cm
Broken Arrow4M)
Bryan:1!
Caddo:Df
Canadian:Gj
Carter:4q
Catoosa2N*
Cherokee:K;
Chickasha2Ck
Choctaw2Gq
Choctaw:1+
Cimarron:S0
Claremore3O+
Cleveland:Dq
Clinton2GZ
Coal:7!
Collinsville2P)
Comanche:8e
Cotton:4f
Coweta2L*
Craig:T/
Creek:Kz
Cushing2Lv
Custer:HZ
Del City3Fp
Delaware:P=
Dewey:LZ
Duncan36j
Durant21z
Edmond4Io
El Reno3Gj
Elk City2FV
Ellis:NR
Enid3Pk
Garfield:Pl
Garvin:8q
Glenpool2L&
Grady:Bk
Grant:Tl
Greer:AT
Guthrie2Kp
Guymon2SA
Harmon:8R
Harper:TS
Harrah2Gr
Haskell:D:
Henryetta2F&
Holdenville2Cz
Hughes:B!
Hugo11,
Idabel20=
Jackson:7V
Jefferson:2l
Jenks3L&
Johnston:4w
Kay:Ts
Kingfisher:Kk
Kiowa:AZ
Latimer:A/
Lawton47f
Le Flore:A>
Lincoln:Iu
Logan:Kp
Lone Grove13q
Love:1r
Major:Oe
Marshall:1v
Mayes:O/
McAlester3A)
McClain:Bp
McCurtain:2=
McIntosh:F*
Miami2U<
Midwest City4Fp
Moore4Eo
Murray:6s
Muskogee3I-
Muskogee:H-
Newcastle2Dn
Noble:Pr
Norman4Dp
Nowata:T+
Okfuskee:G!
Oklahoma City6Go
Oklahoma:Hp
Okmulgee2H&
Okmulgee:H&
Osage:Rz
Ottawa:T=
Owasso3O(
Pauls Valley28r
Pawnee:Ow
Payne:Mt
Perry1Oq
Piedmont2Hm
Pittsburg:A*
Ponca City3Ss
Pontotoc:8w
Poteau2C?
Pottawatomie:Du
Pryor Creek2O.
Pryor2O.
Purcell2Bp
Pushmataha:5-
Roger Mills:IS
Rogers:P+
Sallisaw2G=
Sand Springs3M%
Sapulpa3L%
Seminole2Dw
Seminole:Dx
Sequoyah:G=
Shawnee3Eu
Skiatook2P&
Stephens:6k
Stillwater3Ms
Tahlequah2K;
Tecumseh2Eu
Texas:SA
The Village2Hn
Tillman:5a
Tulsa5N&
Tulsa:M(
Tuttle2El
Vinita2R/
Wagoner:L,
Warr Acres2Gn
Washington:S(
Washita:EZ
Weatherford2Gc
Woods:Ta
Woodward2PV
Woodward:PW
Yukon3Gl
@OR	44.1	-120.7	Oregon|Ore.
^421 -1243
*Aloha3YE
*Bend4KU
*Green2B9
*Independence2SB
*Madras2PW
*Sandy2XK
*Seaside2d4
*Talent21F
Albany3PC
Altamont31Q
Ashland31G
Astoria2f5
Baker City2R&
Baker:Q(
Beaverton4YF
Benton:O9
Bethany3ZE
Brookings200
Canby2WG
Cedar Hills2YF
Cedar Mill2YF
Central Point33E
Clackamas2XH
Clackamas:VL
Clatsop:d6
Columbia:cC
Coos Bay2D1
Coos:B2
Cornelius2YC
Corvallis3PA
Cottage Grove2HC
Creswell1ID
Crook:Kd
Curry:41
Dallas2SA
Damascus2XI
Deschutes River Woods1JT
Deschutes:IV
Douglas:CB
Eagle Point24F
Eugene4KC
Fairview2YJ
Florence2J2
Forest Grove3YC
Four Corners2SD
Garden Home-Whitford2YF
Gilliam:Xf
Gladstone2XH
Grant:Or
Grants Pass33A
Gresham4YJ
Happy Valley3XI
Harney:Ar
Hayesville3TD
Hermiston2bo
Hillsboro4YD
Hood River2aS
Hood River:YQ
Jackson:3G
Jefferson:PV
Jennings Lodge2XH
Josephine:37
Junction City2LB
Keizer3TD
Klamath Falls31P
Klamath:6R
La Grande2W!
Lake Oswego3XG
Lake:7d
Lane:IF
Lebanon2OE
Lincoln City2T3
Lincoln:P4
Linn:OI
Malheur:B)
Marion:SH
McMinnville3VB
Medford42E
Milton-Freewater2cx
Milwaukie3XH
Molalla2UH
Monmouth2RB
Morrow:Xl
Multnomah:YJ
Newberg3WD
Newport2P2
North Bend2D1
North Portland2ZG
Oak Grove2XH
Oak Hills2YF
Oatfield2XH
Ontario2J/
Oregon City3XH
Pendleton2at
Polk:S9
Portland6YG
Prineville2MZ
Raleigh Hills2YF
Redmond3MV
Rockcreek2ZE
Roseburg North2CA
Roseburg3BA
Salem4SD
Scappoose2bE
Sheridan2U9
Sherman:Xa
Sherwood3XF
Silverton2TF
Springfield4JD
St. Helens2cF
Stayton2RF
Sutherlin2DA
Sweet Home2NG
The Dalles2ZV
Tigard3XF
Tillamook:Y6
Troutdale2YJ
Tualatin3XF
Umatilla2co
Umatilla:Zu
Union:W#
Wallowa:Z-
Warrenton1f4
Wasco:VV
Washington:ZC
West Haven-Sylvan2YF
West Linn3XH
Wheeler:Qh
White City23E
Wilsonville3WF
Winston1A9
Woodburn3UE
Yamhill:VA
@PA	41	-77.6	Pennsylvania|Pa.|Penn.
^398 -805
*Butler2B6
*Clarion2EB
*Economy283
*Hermitage2E1
*Limerick34o
*Media11p
*Oxford10j
*Plum378
*Progress25b
*Reading45k
*Trooper23p
*Warren2KE
Adams:1X
Aliquippa283
Allegheny:75
Allentown48o
Allison Park385
Altoona37L
Ambler24r
Ambridge283
Ancient Oaks27n
Archbald2Ho
Ardmore22q
Arlington Heights2Cr
Armstrong:AA
Audubon23p
Back Mountain3Fj
Bala-Cynwyd22r
Baldwin355
Bangor1Br
Beaver Falls2A2
Beaver:91
Bedford:2K
Bedminster26r
Bellefonte2BR
Bellevue274
Berks:6k
Berwick2Dh
Bethel Park355
Bethlehem48p
Birdsboro15l
Blair:7M
Blakely2Hn
Blandon26k
Bloomsburg2Ce
Blue Bell24q
Bradford2MJ
Bradford:Ke
Brentwood265
Bridgeville164
Bristol23u
Brookhaven21p
Broomall22p
Bryn Mawr154
Bucks:5s
Butler:B6
California236
Cambria:7I
Cameron:GN
Camp Hill24a
Canonsburg253
Carbon:Bm
Carbondale2Io
Carlisle34X
Carnegie264
Carnot-Moon273
Castle Shannon265
Catasauqua29o
Center City42r
Centre:BR
Chambersburg31S
Chester Springs23n
Chester30p
Chester:2m
Clairton256
Clarion:EB
Clearfield2CL
Clearfield:CK
Clifton Heights21q
Clinton:ET
Coatesville22l
Collegeville14o
Collingdale21q
Colonial Park25b
Columbia22e
Columbia:Cf
Connellsville229
Conshohocken23q
Coraopolis173
Corry2L9
Crafton264
Cranberry Township394
Crawford:J4
Croydon23u
Cumberland:4W
Darby21q
Dauphin:6b
Delaware:1p
Dickson City2Hn
Dormont265
Downingtown22m
Doylestown25s
Dresher13r
Drexel Hill31q
DuBois2DH
Dunmore2Gn
Duquesne166
East Stroudsburg2Cr
East York22c
Easton39r
Edinboro2L4
Elizabethtown24d
Elk:GI
Ellwood City2B2
Emmaus27o
Enola25a
Ephrata24h
Erie4N4
Erie:M5
Exeter1Fl
Fairless Hills24u
Fayette:19
Fernway294
Folcroft21q
Folsom21q
Forest Hills266
Forest:HD
Fort Washington13r
Fox Chapel176
Franklin Park284
Franklin2G7
Franklin:1S
Fullerton28o
Fulton:1O
Gettysburg20X
Glenolden21q
Glenshaw275
Glenside23r
Greene:13
Greensburg25A
Greenville2G1
Grove City2E4
Hanover20Z
Harleysville25p
Harrisburg35a
Hatboro24s
Hazleton3Cj
Hellertown28q
Hershey25c
Hollidaysburg26L
Homeacre-Lyndora2B6
Horsham24s
Huntingdon27P
Huntingdon:6P
Indiana28D
Indiana:9E
Jeannette259
Jefferson Hills256
Jefferson:DF
Johnstown35G
Juniata:7V
Kennett Square20m
King of Prussia33p
Kingston2Fk
Kulpsville24q
Kutztown17l
Lackawanna:Gn
Lancaster42g
Lancaster:2h
Lansdale24q
Lansdowne21q
Latrobe25B
Lawrence:C2
Lebanon35f
Lebanon:6e
Lehigh:8n
Lehighton1Am
Leola23h
Levittown34v
Lewisburg2Ca
Lewistown28T
Linglestown25b
Lionville23m
Lititz24g
Lock Haven2DV
Lower Allen24a
Lower Burrell287
Luzerne:Ej
Lycoming:FY
Maple Glen225
Maple Glen24r
McKean:KJ
McKees Rocks274
McKeesport356
Meadville2I3
Mechanicsburg24Z
Mercer:F2
Middletown24c
Middletown28q
Mifflin:8T
Millersville22f
Milton2Cb
Monaca292
Monessen236
Monroe:Dq
Monroeville367
Montgomery:4p
Montgomeryville24r
Montour:Cc
Moosic2Gm
Morrisville24v
Mount Carmel2Af
Mount Joy23e
Mount Lebanon365
Mountain Top2Ek
Munhall266
Murrysville368
Nanticoke2Ej
Nazareth29q
New Brighton292
New Castle3C2
New Cumberland24a
New Holland13i
New Kensington287
Norristown33q
North Versailles267
Northampton29o
Northampton:Aq
Northumberland:Bc
Northwest Harborcreek2N5
Norwood21q
Oakmont277
Oil City2G8
Old Forge2Gm
Olyphant1Hn
Oreland23r
Palmerton1An
Palmyra25d
Paoli12o
Park Forest Village2AQ
Parkville20Z
Paxtonia15b
Penn Hills377
Penn Wynne22q
Perkasie26q
Perry:6W
Philadelphia:2s
Philadelphia|Philly62r
Phoenixville23o
Pike:Ft
Pittsburgh565
Pittston2Fl
Pleasant Hills255
Plymouth Meeting23q
Plymouth2Ek
Potter:JQ
Pottstown34n
Pottsville29h
Prospect Park21q
Punxsutawney2BF
Quakertown26q
Radnor32p
Red Lion21d
Red Lion27n
Richboro24t
Ridley Park21q
Sanatoga24n
Sayre1Me
Schlusser14X
Schuylkill Haven18h
Schuylkill:9h
Scranton4Gm
Selinsgrove2Aa
Shamokin2Ad
Shanor-Northvue1B6
Sharon Hill21q
Sharon2E0
Shillington15j
Shiloh22b
Shiloh2CM
Shippensburg13U
Snyder:AY
Somerset22E
Somerset:2F
Souderton25q
South Park Township255
South Williamsport2EZ
Springfield31q
St. Marys2GJ
State College3AQ
Steelton24b
Stroudsburg1Cr
Sugarcreek1G6
Sullivan:Ge
Sunbury2Bb
Susquehanna:Kl
Swarthmore21q
Swissvale266
Tacony22t
Tamaqua2Aj
Taylor2Gm
Tioga:KW
Titusville1I8
Turtle Creek167
Tyrone19N
Union:CY
Uniontown218
Upper Saint Clair354
Vandergrift189
Venango:G7
Village Green-Green Ridge21p
Warren:KC
Washington243
Washington:43
Wayne32p
Wayne:Iq
Waynesboro20T
Weigelstown22b
Wescosville28n
West Chester32n
West Mifflin366
West Norriton23p
West View275
Westmoreland:5A
Wharton31r
White Oak257
Whitehall Township39o
Whitehall265
Whitman31r
Wilkes-Barre3Ek
Wilkinsburg266
Williamsport3EZ
Willow Grove23s
Willow Street22g
Wilson256
Wilson29r
Woodlyn21q
Wyndmoor13r
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
Charlestown202
Coventry331
Cranston444
Cumberland Hill263
Cumberland364
East Greenwich233
East Providence344
Exeter223
Greenville252
Hopkinton210
Jamestown214
Johnston343
Kent:32
Kingston213
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
Tiverton226
Valley Falls254
Wakefield-Peacedale203
Warwick434
Washington:12
West Greenwich221
West Warwick333
Woonsocket363
@SC	33.7	-80.9	South Carolina|S.C.
^322 -831
*Central1P3
*Clover2TJ
*Union2PF
*Welcome2Q7
Abbeville1K7
Abbeville:K6
Aiken3EE
Aiken:DF
Allendale:8H
Anderson3N4
Anderson:N5
Bamberg:AK
Barnwell:BH
Batesburg-Leesville1HG
Beaufort22O
Beaufort:2O
Belvedere2DC
Bennettsville2OY
Berea2R6
Berkeley:AV
Bluffton20M
Boiling Springs19H
Boiling Springs2SB
Burton22O
Calhoun:FN
Camden2KP
Cayce2IK
Centerville18T
Centerville2N4
Charleston46W
Charleston:6V
Cheraw2PW
Cherokee:SF
Chester1PJ
Chester:PJ
Chesterfield:OT
Clarendon:FT
Clemson2P3
Clinton2NC
Colleton:7O
Columbia4IL
Conway3Gf
Darlington2LW
Darlington:LV
Dentsville2JL
Dillon2Mb
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
Fountain Inn2P9
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
Hardeeville11K
Hartsville2MU
Hilton Head Island30O
Hilton Head30N
Homeland Park2N4
Horry:Hf
Irmo2JJ
James Island25V
Jasper:2L
Kershaw:LP
Ladson28U
Lake City2HX
Lake Murray of Richland1JI
Lake Wylie2TL
Lancaster2PN
Lancaster:PO
Laurel Bay23N
Laurens2NB
Laurens:NB
Lee:KS
Lexington3IJ
Lexington:HI
Little River2Hj
Lugoff2KO
Marion2Kb
Marion:Jb
Marlboro:OY
Mauldin3Q8
McCormick:H8
Moncks Corner2AV
Mount Pleasant46W
Murrells Inlet2Ef
Myrtle Beach3Fg
Newberry2LF
Newberry:LF
North Augusta3DB
North Charleston47V
North Myrtle Beach2Gi
Oak Grove2GL
Oak Grove2IK
Oconee:Q0
Orangeburg2DM
Orangeburg:CN
Parker2R6
Pickens:R4
Piedmont1P6
Port Royal22O
Powdersville2Q6
Red Bank2HJ
Red Hill2Gf
Red Hill2Ic
Richland:IM
Rock Hill4RL
Saluda:IE
Sangaree28U
Sans Souci2R7
Seneca2P1
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
Valley Falls2SB
Wade Hampton3R8
Walterboro17O
West Columbia2IK
Williamsburg:EY
Woodfield2JM
York2SJ
York:SJ
@SD	44.2	-100.2	South Dakota|S.D.
^428 -1039
*Vermillion20,
Aberdeen3Rs
Aurora:9r
Beadle:Gu
Belle Fourche2J0
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
Harrisburg16.
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
Madison2C*
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
Rapid Valley2D8
Roberts:S,
Sanborn:Cw
Sioux Falls47.
Spearfish2H0
Spink:Lu
Stanley:GW
Sturgis2G4
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
*Savannah22J
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
Bolivar13B
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
Church Hill2F:
Claiborne:F%
Clarksville4FR
Clay:Gk
Cleveland32q
Clinton2By
Cocke:9,
Coffee:5e
Collegedale21o
Collierville304
Colonial Heights2F<
Columbia36V
Cookeville3Ck
Covington265
Crockett:8A
Crossville29p
Cumberland:Ap
Davidson:CX
Dayton25p
DeKalb:Ah
Decatur:6K
Dickson2BR
Dickson:BR
Dunlap14l
Dyer:B7
Dyersburg2A7
Eagleton Village18!
East Brainerd20n
East Chattanooga41n
East Ridge30m
Elizabethton2D?
Erwin2B=
Fairfield Glade2Aq
Fairview2AU
Farragut39x
Fayette:27
Fayetteville22Z
Fentress:Eq
Forest Hills1BX
Franklin49W
Franklin:2e
Gallatin3Eb
Germantown313
Gibson:AC
Giles:2V
Goodlettsville2DY
Grainger:D(
Green Hill2Ca
Greenbrier2EX
Greene:C/
Greeneville2C/
Grundy:4i
Hamblen:C*
Hamilton:2n
Hancock:F+
Hardeman:2B
Hardin:2J
Harriman29t
Harrison21o
Hawkins:E.
Haywood:68
Henderson24F
Henderson:7H
Hendersonville3DZ
Henry:DI
Hickman:8Q
Houston:DO
Humboldt28C
Humphreys:AN
Jackson46D
Jackson:Ei
Jefferson City2B(
Jefferson:B)
Johnson City4D=
Johnson:F]
Jonesborough1D<
Kingsport3F;
Kingston29u
Knox:A!
Knoxville5A!
La Vergne3AZ
LaFollette2Ey
Lake:D6
Lakeland224
Lauderdale:85
Lawrence:2R
Lawrenceburg22S
Lebanon3Cc
Lenoir City28w
Lewis:5Q
Lewisburg24X
Lexington27H
Lincoln:1Z
Loudon27w
Loudon:7w
Lynchburg23b
Macon:Ff
Madison:6D
Manchester25e
Marion:1j
Marshall:5X
Maryville38z
Maury:6U
McKenzie1BG
McMinn:4t
McMinnville27h
McNairy:2F
Meigs:5r
Memphis611
Middle Valley22n
Milan29D
Millersville2EY
Millington232
Monroe:4w
Montgomery:FR
Moore:3b
Morgan:Bt
Morristown3C*
Mount Carmel15L
Mount Carmel1F:
Mount Juliet3Ca
Munford243
Murfreesboro48b
Nashville5CX
New South Memphis610
Newport2A+
Nolensville2AY
Oak Ridge3Aw
Oakland226
Obion:EA
Overton:Dm
Paris2DI
Perry:6M
Pickett:Go
Pigeon Forge28&
Polk:1u
Portland2Ga
Pulaski22V
Putnam:Bk
Red Bank21m
Rhea:6q
Ripley276
Roane:8u
Robertson:FW
Rockwood19s
Rutherford:8b
Scott:Eu
Sequatchie:4l
Sevier:8(
Sevierville29&
Seymour29%
Shelby:22
Shelbyville35a
Signal Mountain21m
Smith:Cf
Smyrna3Aa
Soddy-Daisy22n
South Cleveland21q
Sparta19k
Spring Hill38W
Springfield2FW
Stewart:FN
Sullivan:F>
Sumner:Fa
Sweetwater26u
Tellico Village27w
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
Winchester22e
@TX	31.2	-100.2	Texas|Tex.
^259 -1066
*Alpine2jT
*Converse3a^
*Doffing14]
*Midland4zj
*Mission43^
*Post1/q
Abilene4&+
Alamo Heights2a[
Alamo33|
Alice3J|
Alton North14^
Alton24^
Andrews2%f
Andrews:%e
Anthony1z0
Archer:=?
Atascosa:U[
Bailey:]c
Bandera:c:
Baylor:=:
Bexar:Z[
Big Spring3%p
Blanco:i]
Boerne2d?
Borden:*q
Brady1q/
Breckenridge1+=
Brewster:dX
Briscoe:~s
Brooks:B_
Brown:x<
Brownfield2/h
Brownwood3w<
Burkburnett2]@
Burnet2n_
Burnet:n_
Callahan:%.
Canutillo2y0
Canyon Lake3e^
Carrizo Springs2Q)
Castro:~h
Childress2|%
Childress:~%
Cibolo3b_
Clay:?_
Cochran:=c
Coke:yz
Coleman:x-
Comal:d^
Comanche:y@
Concho:s)
Cottle:]#
Crane:tf
Crockett:mq
Crosby:=r
Crystal City2S*
Culberson:tL
Dawson:*l
Del Rio3Zv
Dickens:=w
Dimmit:P*
Donna23|
Duval:I[
Eagle Pass3Sz
Eastland:%>
Ector:yf
Edinburg44_
Edwards:f#
Eidson Road2Sz
El Paso6x1
El Paso:x4
Elsa24~
Erath:#_
Fabens2u4
Fair Oaks Ranch2c@
Fisher:*!
Floresville2W_
Floyd:]r
Foard:[*
Fort Bliss2x2
Fort Stockton2ob
Fredericksburg2i=
Frio:U;
Gaines:*e
Garza:/r
Gillespie:i=
Glasscock:yp
Graham2.@
Granite Shoals1l]
Hale:]m
Hall:~x
Hamilton:w|
Hardeman:_+
Haskell:/+
Hays:g~
Helotes2b?
Hidalgo22^
Hidalgo:5_
Hockley:=h
Homestead Meadows North1x4
Homestead Meadows South2x4
Hondo2Y;
Horizon City3w4
Howard:%q
Hudspeth:uC
Iowa Park2[?
Irion:su
Jack:/_
Jeff Davis:mP
Jim Hogg:B?
Jim Wells:I|
Jones:*)
Kendall:e?
Kent:/w
Kermit2yZ
Kerr:g/
Kerrville3f;
Kimble:k+
King:=#
Kingsland2m]
Kinney:Z!
Kirby2a]
Knox:=+
La Homa24]
La Salle:O;
Lackland Air Force Base2Z@
Lago Vista2k~
Lakehills1b=
Lakeway2j~
Lamb:]g
Lamesa2*k
Lampasas2q_
Lampasas:r_
Laredo5G-
Leon Valley2a@
Levelland2=g
Littlefield2@h
Live Oak2b^
Live Oak:P|
Llano:m?
Loving:xU
Lubbock5=l
Lubbock:=m
Lynn:/m
Marble Falls2l^
Martin:%k
Mason:m:
Maverick:S#
McAllen43_
McCulloch:r/
McMullen:P@
Medina:Z;
Menard:o*
Midland:yk
Mila Doce23~
Mills:u@
Mineral Wells2+|
Mitchell:%v
Monahans2vb
Motley:]w
Muleshoe1^d
Murillo Colonia24|
New Braunfels4c|
Nolan:%!
Nurillo14|
Odessa4xg
Palmview South13]
Palmview23]
Palo Pinto:+^
Parmer:~c
Pearsall2U;
Pecos2tV
Pecos:nd
Perezville13]
Pharr43_
Plainview3^n
Pleasanton2V[
Presidio:fO
Progreso22~
Reagan:tp
Real:d*
Reeves:sT
Rio Grande City25>
Roma-Los Saenz25<
Roma25<
Runnels:x(
San Angelo4u!
San Antonio6Z[
San Elizario2v3
San Juan33_
San Saba:r>
Schertz3b^
Schleicher:oz
Scurry:*v
Seguin3b~
Selma2b^
Seminole2*e
Shackelford:*.
Slaton2;o
Snyder2*v
Socorro Mission Number 1 Colonia3v3
Socorro3w3
Starr:7?
Stephens:*>
Stephenville3#_
Sterling:xu
Stonewall:/#
Sutton:kz
Sweetwater2(!
Swisher:~n
Taylor:%)
Terrell Hills1a[
Terrell:hj
Terry:/h
Throckmorton:/:
Timberwood Park2c[
Tom Green:tz
Universal City3a^
Upton:tk
Uvalde2X*
Uvalde:Z*
Val Verde:es
Vernon2^/
Ward:uZ
Webb:J/
Weslaco33~
West Odessa3xf
Wichita Falls4@[
Wichita:[?
Wilbarger:]:
Wilson:X|
Windcrest2a]
Winkler:ya
Yoakum:/c
Young:/?
Zapata1A/
Zapata:B:
Zavala:U*
^259 -979
*Briar2-4
*Center1xb
*Center2uF
*Cloverleaf3dR
*Commerce2/K
*Cypress3fM
*Fate2,F
*Garland5,D
*Grapevine3,8
*Groves2ee
*Heath2+E
*Highlands2dS
*Humble2fQ
*Jasper2od
*Liberty2gV
*Manor2i3
*Marlin2sA
*Mesquite4+D
*Orange3gg
*Prosper2/B
*Rusk1xR
*Spring3gP
*Temple4q6
Addison2-B
Aldine2eP
Alief4cN
Allen4.C
Alvin3ZR
Anderson Mill2k1
Anderson:xM
Angelina:sX
Angleton3XP
Anna2:E
Aransas Pass2K8
Aransas:M9
Arlington5*8
Atascocita4fR
Athens2#K
Atlanta1.b
Austin6i2
Austin:eG
Azle2,4
Bacliff2aT
Balch Springs3*D
Bastrop2g6
Bastrop:g6
Bay City2VJ
Baytown4cT
Beaumont4gc
Bedford3+8
Bee Cave2i0
Bee:P2
Beeville2P2
Bell:p4
Bellaire3cO
Bellmead2v8
Belton3q4
Benbrook3*4
Bonham2=H
Bosque:y3
Bowie1=1
Bowie:;Z
Brazoria:XO
Brazos:mG
Brenham2hF
Bridge City2ff
Bridgeport2/1
Brookshire1dJ
Brownsville504
Brushy Creek3k2
Bryan4mF
Buda2g1
Burleson3(6
Burleson:kD
Caldwell:d3
Calhoun:QD
Cameron Park Colonia214
Cameron Park214
Cameron1o9
Cameron:24
Camp Swift2h6
Camp:-T
Carrollton4-A
Carthage2#a
Cass:.a
Cedar Hill3)9
Cedar Park4k1
Celina2:B
Chambers:cX
Channelview3dS
Cherokee:xR
Cinco Ranch3cL
Cleburne3%5
Cleveland2iS
Clute2VP
College Station4lG
Colleyville3,7
Collin:/D
Colorado:bE
Conroe4iO
Cooke:=7
Coppell3-9
Copperas Cove3q0
Corinth3/8
Corpus Christi5J5
Corsicana3!E
Coryell:t1
Crockett2sO
Crowley2)5
Cuero2W6
Dallas6+B
Dallas:+B
Dayton2fU
DeSoto3)A
DeWitt:W5
Decatur2/3
Deer Park3cS
Delta:;M
Denison3?E
Denton4/8
Denton:/8
Diboll1rV
Dickinson3aS
Duncanville3*A
Eagle Mountain2,5
Edna2VD
El Campo2XG
Elgin2i5
Ellis:%B
Ennis3%D
Euless3+8
Everman2)6
Fairview2/D
Falls:sA
Fannin:=I
Farmers Branch3,A
Fayette:eA
Flower Mound4-8
Forest Hill2*6
Forney3*E
Fort Bend:aL
Fort Hood3q1
Fort Worth6*6
Four Corners2cM
Franklin:/R
Freeport2VP
Freestone:wI
Fresno3aP
Friendswood3aR
Frisco4/B
Fulshear2cK
Gainesville2=8
Galena Park2cR
Galveston3YV
Galveston:ZT
Gatesville2t2
Georgetown4l2
Giddings1hA
Gilmer1*U
Gladewater2(U
Glenn Heights2(A
Goliad:S5
Gonzales2a4
Gonzales:a4
Granbury2&1
Grand Prairie5*9
Grayson:=C
Greatwood2bM
Greenville3.I
Gregg:(V
Grimes:kJ
Guadalupe:b0
Gun Barrel City2%H
Haltom City3+6
Hardin:iZ
Harker Heights3q2
Harlingen432
Harris:eP
Harrison:(Z
Hempstead2gI
Henderson2#V
Henderson:#K
Hewitt2u7
Highland Park2+B
Highland Village2.9
Hill:z8
Hillsboro2z8
Hitchcock2YT
Hood:&1
Hopkins:.N
Hornsby Bend2h3
Houston7dP
Houston:sP
Hunt:.I
Huntsville3mN
Hurst3+7
Hutchins2)C
Hutto3k4
Ingleside2K7
Irving5+A
Jacinto City2dR
Jackson:VD
Jacksonville2zQ
Jasper:md
Jefferson:eb
Jersey Village2eN
Johnson:&5
Jollyville2j1
Joshua2(5
Karnes:U0
Katy2dL
Kaufman2)G
Kaufman:)G
Keene2&6
Keller3,6
Kenedy:A2
Kennedale2)7
Kilgore2&U
Killeen4q2
Kingsville3G0
Kleberg:F2
Kyle3f0
La Feria231
La Marque2ZT
La Porte3cT
Lacy-Lakeview2v8
Lake Dallas2.9
Lake Jackson3VP
Lamar:>N
Lancaster3)B
Lantana2.8
Lavaca:ZA
League City4aS
Leander3l0
Lee:i9
Leon:sJ
Lewisville4-9
Liberty:hV
Limestone:uD
Lindale2(P
Little Elm3/A
Livingston1mU
Lockhart2e2
Longview4(W
Los Fresnos224
Lucas2.D
Lufkin3sW
Luling2c3
Lumberton2ib
Madison:pK
Mansfield4)8
Manvel2aP
Marion:+Z
Marshall3(Z
Matagorda:TJ
Mathis1M1
McGregor1t5
McKinney4/D
McLennan:v7
Melissa2:D
Mercedes220
Mexia2wE
Midlothian3(9
Milam:n9
Mission Bend3cM
Missouri City4bO
Mont Belvieu1dU
Montague:>2
Montgomery:iO
Morris:.W
Mount Pleasant2/T
Murphy3-D
Nacogdoches3vW
Nacogdoches:vX
Navarro:zE
Navasota2jI
Nederland2fd
New Territory2bM
Newton:ng
North Richland Hills4+7
Nueces:I3
Orange:ge
Palestine3xN
Panola:#a
Paris3>N
Parker:+1
Pasadena4cR
Pearland4bQ
Pecan Grove2bM
Pecan Plantation1&2
Pflugerville4j3
Plano5-C
Polk:nV
Port Arthur3ee
Port Isabel127
Port Lavaca2RD
Port Neches2fd
Portland2K6
Prairie View2gJ
Princeton2/E
Rains:,L
Raymondville261
Red Oak2(B
Red River:=S
Refugio:O7
Rendon2)7
Richardson4,C
Richland Hills2+7
Richmond2bL
River Oaks2+5
Roanoke2-7
Robertson:pE
Robinson2u8
Robstown2J2
Rockdale1m9
Rockport2L8
Rockwall3,E
Rockwall:,F
Rosenberg3bL
Round Rock4k2
Rowlett4,D
Royse City2-G
Rusk:!V
Sabine:se
Sachse3-D
Saginaw3,5
San Augustine:tb
San Benito323
San Jacinto:lR
San Marcos4e0
San Patricio:L4
Sanger2;7
Santa Fe2ZS
Seabrook2bT
Seagoville2)E
Sealy2dH
Shady Hollow1h0
Shelby:xc
Sherman3=D
Sienna Plantation2aO
Silsbee2ib
Sinton2L4
Smith:&Q
Somervell:#1
South Houston2cR
Southlake3,8
Stafford3bN
Sugar Land4bN
Sulphur Springs2.N
Sunnyvale2+D
Tarrant:+6
Taylor2l5
Terrell2*G
Texarkana3;d
Texas City3ZU
The Colony3.A
The Woodlands4hO
Titus:/T
Tomball2gN
Travis:i1
Trinity:qS
Trophy Club2-7
Tyler4&Q
Tyler:nZ
University Park3,B
Upshur:*U
Van Zandt:)L
Victoria4T9
Victoria:T9
Vidor2gd
Waco4u8
Wake Village1;c
Walker:mN
Waller:fJ
Washington:hF
Watauga3,6
Waxahachie3&B
Weatherford3+1
Webster2aS
Wells Branch2j2
West Livingston2mT
West University Place2cP
Wharton2YI
Wharton:YH
White Oak2(U
White Settlement2+4
Whitehouse2#R
Willacy:62
Williamson:l3
Willis2jO
Wise:/2
Wood:+P
Woodway2u7
Wylie3-E
Yoakum2Y7
^348 -1026
*Canyon227
Amarillo548
Armstrong:2C
Borger29C
Carson:6C
Collingsworth:2N
Dalhart2D1
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
^371 -1137
*Alpine2YJ
*Bountiful3cI
*Highland3XJ
*Hurricane214
*Price2PT
*Providence2kJ
*Sunset1eH
*Vernal2Yg
American Fork3XJ
Beaver:D5
Bluffdale2YI
Box Elder:i6
Brigham City3iH
Cache:kK
Canyon Rim2aJ
Carbon:PV
Cedar City366
Cedar Hills2XJ
Centerville2cI
Clearfield3eH
Clinton3eG
Cottonwood Heights3ZJ
Daggett:cg
Davis:dG
Draper3YI
Duchesne:WX
Eagle Mountain3WH
East Millcreek3aJ
Emery:JU
Enoch277
Ephraim2NL
Farmington3dI
Farr West2gH
Fruit Heights2dI
Garfield:8N
Grand:Jf
Grantsville2ZC
Harrisville2gH
Heber City2YN
Herriman3YH
Holladay3aJ
Hooper2fG
Hyrum2jI
Iron:84
Ivins210
Juab:Q9
Kane:2I
Kaysville3dI
Kearns3aH
Layton4eH
Lehi4XI
Lindon2WK
Little Cottonwood Creek Valley2ZJ
Logan3kJ
Magna3aG
Mapleton2UL
Midvale3ZI
Millard:K6
Millcreek4aI
Moab1Fg
Morgan:eL
Mount Olympus2aJ
Murray3aI
Nephi1QJ
Nibley2kJ
North Logan2lJ
North Ogden3gH
North Salt Lake3bI
Ogden4fH
Oquirrh2ZH
Orem4WK
Park City2ZM
Payson3TK
Piute:CG
Plain City2gG
Pleasant Grove3XK
Pleasant View2gH
Provo4VK
Rich:jP
Richfield2HG
Riverdale2fH
Riverton3YI
Roosevelt2Wb
Roy3fH
Salem2UK
Salt Lake City5bI
Salt Lake:aI
San Juan:5d
Sandy City4ZI
Sandy Hills4ZI
Sanpete:NL
Santa Clara200
Santaquin2TJ
Saratoga Springs3WI
Sevier:GJ
Smithfield2lJ
Snyderville1aM
South Jordan Heights3ZI
South Jordan4ZI
South Ogden2fH
South Salt Lake3aI
South Weber2eI
Spanish Fork3UK
Springville3VL
St. George401
Stansbury park1ZE
Summit Park2aL
Summit:cR
Syracuse3eG
Taylorsville4aI
Tooele3YE
Tooele:X6
Tremonton2kF
Uintah:Ug
Utah:UK
Wasatch:WP
Washington Terrace2fH
Washington302
Washington:22
Wayne:CS
Weber:gI
West Bountiful1cI
West Haven2fG
West Jordan4ZI
West Point2eG
West Valley City4aH
White City1ZI
Woods Cross2cI
@VA	37.9	-79.2	Virginia|Va.
^366 -831
*Countryside2Ov
*Emporia11u
*Forest28c
*Laurel2Au
*Sterling3Ov
*Triangle2Jw
Abingdon21B
Accomack:C;
Albemarle:Ej
Alexandria4Mz
Alexandria:My
Alleghany:CV
Amelia:7p
Amherst:Ae
Annandale3Mx
Appomattox:8h
Aquia Harbour2Jv
Arlington5Ny
Arlington:Ny
Ashburn3Ou
Ashland2Cu
Augusta:Ge
Baileys Crossroads3Ny
Bath:FY
Bedford27a
Bedford:7a
Belle Haven2My
Bellwood28v
Belmont2Pu
Bensley28v
Big Stone Gap134
Blacksburg36R
Bland:5K
Bluefield17I
Bon Air29t
Botetourt:AX
Brambleton2Ou
Brandermill28t
Bridgewater2If
Bristol209
Bristol:09
Broadlands2Ou
Brunswick:2q
Buchanan:7B
Buckhall2Lv
Buckingham:Ak
Buena Vista2Bb
Buena Vista:Bb
Bull Run2Mu
Burke3Mw
Campbell:6e
Caroline:Ew
Carroll:1O
Cave Spring36V
Centreville4Mv
Chamberlayne1Av
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
Collinsville21W
Colonial Heights37v
Colonial Heights:7v
Covington2CV
Covington:CV
Craig:9T
Crozet1Fi
Culpeper2Jp
Culpeper:Jp
Cumberland:9n
Dale City4Kw
Danville30b
Danville:0b
Dickenson:58
Dinwiddie:5t
Dranesville2Ow
Dumbarton2Au
Dumfries1Kw
Dunn Loring2Nx
East Hampton44*
East Highland Park2Av
Emporia:1u
Essex:D!
Ettrick26v
Fairfax Station2Mw
Fairfax3Mw
Fairfax:Mw
Fairfax:Nw
Falls Church2Nx
Falls Church:Nx
Farmville27l
Fauquier:Lr
Fishersville2Ff
Floris2Nv
Floyd:3R
Fluvanna:Cm
Fort Belvoir2Ly
Fort Hunt2Ly
Fort Lee29w
Franconia3My
Franklin21!
Franklin:1!
Franklin:4W
Frederick:Qm
Fredericksburg3Hu
Fredericksburg:Hu
Front Royal2Nn
Gainesville2Mt
Galax21M
Galax:1M
Giles:7O
Glen Allen2Bu
Gloucester Point27(
Gloucester:8(
Goochland:Bq
Grayson:1J
Great Falls2Ow
Greenbriar2Nv
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
Hollymead2Fl
Hopewell37w
Hopewell:7w
Huntington2My
Hybla Valley2Ly
Idylwood2Nx
Independent Hill2Kv
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
Laurel Hill2Lx
Lee:10
Leesburg3Pt
Lexington2Cb
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
Mantua2Nw
Marion22G
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
Montrose29v
Mount Vernon2Ly
Nelson:Cg
New Baltimore2Ms
New Kent:9z
Newington2Lx
Newport News55(
Newport News:5(
Norfolk52*
Norfolk:3*
North Springfield2Mx
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
Pimmit Hills2Nx
Pittsylvania:2b
Poquoson25*
Poquoson:5)
Portsmouth Heights42)
Portsmouth42*
Portsmouth:3)
Potomac Mills1Kw
Powhatan:Aq
Prince Edward:6l
Prince George:6x
Prince William:Lu
Pulaski24N
Pulaski:5O
Purcellville2Ps
Radford25P
Radford:5P
Rappahannock:Ln
Reston4Ow
Richlands15D
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
Sandston29w
Scott:15
Seven Corners2Nx
Shenandoah:Nj
Short Pump3Bt
Smithfield24&
Smyth:2G
South Boston21g
South Riding3Nu
South Suffolk41&
Southampton:1y
Spotsylvania:Gs
Springfield3Mx
Stafford:Iu
Staunton3Fe
Staunton:Ge
Strasburg2Ol
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
Vinton27W
Virginia Beach53-
Virginia Beach:1-
Warren:Nn
Warrenton2Lr
Washington:1B
Waynesboro3Fg
Waynesboro:Fg
West Falls Church3Nx
West Gate2Mu
West Lynchburg48d
West Springfield3Mx
Westmoreland:F#
Williamsburg27%
Williamsburg:7%
Winchester3Qn
Winchester:Qn
Wise:45
Wolf Trap2Nw
Woodburn2Mx
Woodlake28s
Woodlawn3Ly
Woodstock1Nk
Wyndham2Bt
Wythe:3K
Wytheville23K
York:6&
Yorkshire2Mv
@VT	43.9	-72.4	Vermont|Vt.
^429 -733
Addison:B2
Barre2D8
Bennington201
Bennington:12
Brattleboro207
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
Lyndon1GD
Middlebury2B1
Montpelier2E7
Morristown2H7
Orange:B9
Orleans:JB
Rockingham138
Rutland273
Rutland:73
South Burlington3G1
St. Albans2J2
St. Johnsbury2FD
St. Johnsbury2FD
Washington:E7
Williston2F2
Windham:16
Windsor:77
Winooski2G1
@WA	47.3	-120.7	Washington|Washington state|Wash.
^456 -1242
*Auburn4HK
*Brier2MJ
*Fife2GI
*Mead2M*
*Midland2GI
*Orchards31G
*Pacific2HJ
*Shoreline3MJ
*Summit2GI
*Woodland23F
Aberdeen2E4
Adams:Eu
Airway Heights2K(
Alderwood Manor2MJ
Anacortes2TG
Arlington3QL
Artondale2HG
Asotin:6,
Bainbridge Island3KH
Bangor Trident Base2LF
Barberton21G
Battle Ground32H
Bellevue4KK
Bellingham4WH
Benton:6l
Birch Bay2XF
Blaine1YF
Bonney Lake3GK
Bothell East2MK
Bothell West2MK
Bothell3MK
Boulevard Park1JJ
Bremerton3KG
Bryn Mawr-Skyway2JK
Burien3JJ
Burlington2TJ
Camano2QH
Camas30I
Centralia2BC
Chehalis2BC
Chelan:Na
Cheney2J(
City of Sammamish3KM
Clallam:P3
Clark:2H
Clarkston Heights-Vineland28-
Clarkston28.
College Place24w
Columbia:7#
Connell1Br
Cottage Lake3LL
Country Homes2L*
Covington3IL
Cowlitz:6F
DesMoines3IJ
Douglas:Lj
DuPont2FG
Duvall2LM
East Hill-Meridian3IK
East Port Orchard2JG
East Renton Highlands2JL
East Wenatchee Bench2Id
East Wenatchee2Id
Eastmont3NK
Edgewood2HJ
Edmonds3MI
Elk Plain2FI
Ellensburg3Eb
Enumclaw2GM
Ephrata2Hk
Everett4OK
Fairwood2M*
Fairwood3IK
Federal Way4HJ
Felida21F
Ferndale2WG
Ferry:Tv
Finley26q
Fircrest2GH
Five Corners31G
Franklin:9r
Frederickson3FI
Garfield:8)
Gig Harbor2HG
Graham3FJ
Grandview27h
Grant:Gl
Grays Harbor:F4
Hazel Dell31F
Hobart2IM
Hoquiam2E3
Inglewood-Finn Hill3LK
Island:QH
Issaquah3JM
Jefferson:M6
Joint Base Lewis McChord2FG
Kelso25D
Kenmore3MK
Kennewick46p
Kent4IK
King:JO
Kingsgate2LK
Kirkland4LK
Kitsap:KF
Kittitas:FZ
Klahanie2KM
Klickitat:3Y
Lacey3EE
Lake Forest Park2MJ
Lake Morton-Berrydale2HL
Lake Shore21F
Lake Stevens3OL
Lake Stickney2NJ
Lakeland North2HJ
Lakeland South2HJ
Lakewood4GH
Lea Hill2HK
Lewis:AI
Liberty Lake2L-
Lincoln:Kw
Longview35D
Lynden2XH
Lynnwood3MJ
Maltby2ML
Manchester1KH
Maple Valley3IM
Maplewood1IG
Martha Lake2NK
Marysville4PK
Mason:HA
Mercer Island3KK
Mill Creek East2MK
Mill Creek3NK
Mill Plain20H
Milton2GJ
Minnehaha21G
Monroe3NM
Moses Lake3Fn
Mount Vernon3SJ
Mount Vista21G
Mountlake Terrace3MJ
Mukilteo3NJ
Newcastle2JK
Normandy Park2IJ
North Bend2JO
North Creek3MK
Oak Harbor3RG
Ocean Shores2E0
Okanogan:Tj
Olympia3ED
Orting2FK
Othello2Co
Otis Orchards-East Farms2L-
Pacific:A5
Parkland3GI
Parkwood2JG
Pasco46p
Pend Oreille:T+
Picnic Point-North Lynnwood3NJ
Picnic Point2NJ
Pierce:EL
Port Angeles3P8
Port Orchard2JG
Port Townsend2PE
Poulsbo2LG
Prairie Ridge2FL
Prosser26i
Pullman3B,
Puyallup3GJ
Quincy2Gh
Redmond4LL
Renton4JK
Richland37n
Ridgefield22F
Riverton2JJ
Salmon Creek31G
Sammamish3KL
San Juan:UD
SeaTac3IJ
Seattle6KJ
Sedro-Woolley2TK
Selah2Bb
Sequim2PB
Shelton2GB
Silver Firs3NK
Silverdale3KF
Skagit:TP
Skamania:4N
Snohomish2NL
Snohomish:OP
Snoqualmie2JO
South Hill3FJ
Spanaway3FI
Spokane Valley4L,
Spokane5L*
Spokane:K*
Stanwood2QI
Steilacoom2GG
Stevens:S#
Sudden Valley2VJ
Summit View2FI
Sumner2GK
Sunnyside27g
Tacoma5HI
Tanglewilde-Thompson Place2FE
Tanglewilde2FE
Terrace Heights2Ac
Thurston:DE
Toppenish28d
Tracyton1KF
Tukwila3JJ
Tulalip2PJ
Tumwater3ED
Union Gap2Ab
Union Hill-Novelty Hill3LM
University Place3GG
Vancouver40F
Vashon2IH
Wahkiakum:78
Walla Walla35x
Walla Walla:6v
Waller2GI
Walnut Grove21G
Wapato18c
Washougal20I
Wenatchee3Id
West Clarkston-Highland18-
West Lake Sammamish3KL
West Lake Stevens3OL
West Richland27m
West Side Highway16D
West Valley2Aa
Whatcom:WP
White Center2JI
Whitman:D)
Wollochet2HG
Woodinville2MK
Woods Creek1NN
Yakima4Ab
Yakima:9Z
Yelm2DG
@WI	44.6	-90.1	Wisconsin|Wis.
^425 -928
*Plover2KX
*Portage2AX
*Superior3g7
Adams:FU
Allouez2Km
Altoona2NE
Antigo2Qa
Appleton4Ii
Ashland2fJ
Ashland:cL
Ashwaubenon2Kl
Baraboo2AV
Barron:TA
Bayfield:eG
Beaver Dam2Ae
Bellevue2Jn
Beloit30c
Berlin1Fd
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
Cottage Grove26a
Crawford:7J
Cudahy35n
Dane:6Y
De Forest27Z
De Pere3Jl
Delafield26i
Delavan21g
Dodge:9f
Door:Ot
Douglas:d9
Dunn:O9
Eau Claire4ND
Eau Claire:MF
Edgerton13b
Elkhorn22h
Elm Grove25l
Evansville13Z
Fitchburg35X
Florence:Xi
Fond du Lac3Di
Fond du Lac:Dh
Forest:We
Fort Atkinson24e
Fox Point27n
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
Hales Corners24m
Harrison2Hj
Hartford28i
Hartland26j
Hobart2Kl
Holmen2FF
Howard3Kl
Hudson2P0
Iowa:5R
Iron:cQ
Jackson28k
Jackson:IK
Janesville42c
Jefferson25e
Jefferson:5e
Juneau:ER
Kaukauna2Ij
Kenosha41o
Kenosha:1m
Kewaunee:Kq
Kimberly2Ij
Kronenwetter2NW
La Crosse3DG
La Crosse:EH
Lafayette:2R
Lake Geneva21i
Lake Hallie2OE
Lake Mills26d
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
McFarland25Z
Menasha2Hi
Menominee:Pf
Menomonee Falls37l
Menomonie2O9
Mequon37m
Merrill2RV
Middleton36X
Milton13d
Milwaukee65n
Milwaukee:5m
Monona26Z
Monroe21W
Monroe:EM
Mount Horeb25V
Mount Pleasant32n
Mukwonago24j
Muskego34l
Neenah3Hh
New Berlin35l
New London2Jf
New Richmond2Q3
North Fond du Lac1Dh
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
Pewaukee26j
Pierce:M4
Platteville22N
Pleasant Prairie31n
Plymouth2Cm
Polk:U4
Port Washington29n
Portage:KX
Prairie du Chien26H
Price:WO
Racine42o
Racine:2l
Reedsburg2AS
Rhinelander2VY
Rib Mountain2OV
Rice Lake2UB
Richfield28k
Richland Center18O
Richland:9O
Ripon2De
River Falls2O2
Rock:2b
Rothschild1OW
Rusk:UH
Salem21l
Sauk:9T
Sawyer:YH
Shawano2Ng
Shawano:Ne
Sheboygan Falls2Co
Sheboygan3Dp
Sheboygan:Cn
Shorewood26n
Slinger18j
Somers21n
South Milwaukee34n
Sparta2EK
St. Croix:P3
St. Francis25n
Stevens Point3KW
Stoughton24a
Sturgeon Bay2Ns
Sturtevant22n
Suamico2Lm
Sun Prairie37a
Sussex26k
Taylor:RN
Tichigan13k
Tomah2FN
Trempealeau:IE
Twin Lakes20k
Two Rivers2Hq
Vernon:BK
Verona25X
Vilas:aX
Walworth:2h
Washburn:YA
Washington:9k
Waterford13k
Watertown37f
Waukesha45k
Waukesha:5j
Waunakee27X
Waupaca2Jb
Waupaca:Kc
Waupun2Bf
Wausau3PW
Waushara:Ga
Wauwatosa35m
West Allis45m
West Bend39k
West Salem1EH
Weston2OX
Whitefish Bay26n
Whitewater23f
Wind Lake13k
Winnebago:Gg
Wisconsin Rapids3JU
Wood:KS
@WV	38.9	-80.2	West Virginia|W.Va.|W. Va.
^373 -824
*Hurricane2B4
*Wheeling3SH
Barbour:IO
Beckley25C
Berkeley:Mi
Bluefield20C
Boone:77
Braxton:EH
Bridgeport2KL
Brooke:UI
Brookhaven1NP
Buckhannon2HM
Cabell:B2
Calhoun:FD
Charles Town2Kj
Charleston3A8
Cheat Lake2OP
Clarksburg2KL
Clay:CD
Cross Lanes2B6
Doddridge:KH
Dunbar2B7
Elkins2GQ
Fairmont3MN
Fayette:7D
Gilmer:GF
Grafton1KO
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
Keyser1LY
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
Moundsville2QH
New Martinsville1NF
Nicholas:AG
Nitro2B6
Oak Hill27D
Ohio:SI
Parkersburg3K8
Pea Ridge2B1
Pendleton:EU
Pleasants:LC
Pocahontas:AO
Preston:MR
Princeton21D
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
*Lander2HN
Casper4Il
Cheyenne40!
Cody2YJ
Douglas2Hu
Evanston220
Gillette3Wt
Green River24F
Jackson2O2
Laramie32s
Powell2bM
Ranchettes21!
Rawlins27c
Riverton2JQ
Rock Springs35I
Sheridan3be
Torrington2A*
Worland1TU
=UY	-33	-56	Uruguay	Uruguayan|Uruguayans
@
^-304 -576
Artigas30B
Bella Unión210
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
^-326 -542
Melo320
Río Branco208
@
^-345 -583
Carmelo250
Colonia del Sacramento305
Juan L. Lacaze218
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
^-328 -565
Paso de los Toros200
Tacuarembó3B5
@
^-332 -544
Treinta y Tres300
=UZ	41	64	Uzbekistan	Uzbek|Uzbeks
@
^405 722
Andijan|Andijon531
Asaka410
Marhamat201
Qo'rg'ontepa326
Xo'jaobod224
@
^394 635
*Karakul'313
Bukhara549
G'ijduvon Shahri37C
Galaosiyo Shahri259
Gazli270
Kogon Shahri43B
Olot Shahri203
Romitan Shahri259
Shofirkon Shahri37A
Vobkent Shahri26A
@
^403 706
Beshariq310
Fergana41C
Hamza219
Kirguli31C
Kokand523
Margilan42B
Oltiariq319
Quva32F
Quvasoy30E
Toshloq32C
Yangi Marg'ilon21B
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
^400 649
Navoiy415
Nurota368
Qiziltepa200
Yangirabot30B
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
Kegeyli Shahar2C7
Manghit35C
Muynoq2M1
Novyy Turtkul'30L
Nukus597
Oltinko'l4F0
Xo'jayli Shahri385
@
^394 659
Bulung'ur Shahri34E
Charxin239
Chelak25A
Ishtixon Shahri266
Jomboy Shahri23C
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
Urtaowul2A3
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
^108 -702
Chichiriviche21J
Coro565
Punta Cardón490
Punto Fijo490
Tucacas20J
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
^-155 1672
Luganville200
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
^428 207
Kosovska Mitrovica412
Leposaviq331
Vushtrri303
Zubin Potok210
Zvecan211
@
^427 203
Istok312
Peć300
@
^426 209
Glogovac400
Kosovo Polje212
Obiliq212
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
Jawf al Maqbabah274
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
^137 447
Dhalie200
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
Ekuvukeni2O8
Empangeni3LP
Eshowe2KL
Glencoe2R7
Greytown2IC
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
Sundumbili2IK
Ulundi3QK
Vryheid4VE
eMkhomazi37E
eSikhaleni3KP
@
^-303 259
Allanridge3P7
Bethlehem4LO
Bloemfontein5C3
Bothaville4T7
Botshabelo5A8
Brandfort2G6
Clocolan2EH
Deneysville2YM
Harrismith3KW
Heilbron3UL
Hennenman3NB
Hoopstad2P0
Koppies2VH
Kroonstad4QD
Kutloanong4P9
Ladybrand2BG
Lindley2OK
Parys4YG
Phuthaditjhaba4IT
Reitz2PP
Sasolburg4ZJ
Senekal3KH
Thaba Nchu3B9
Theunissen3J8
Viljoenskroon3VA
Villiers2XR
Virginia4MA
Vrede2TX
Welkom5N8
Wesselsbron3O5
Winburg2IB
Zastron20C
@
^-340 245
Adelaide2DI
Aliwal North3XM
Bhisho4CT
Burgersdorp2UI
Butterworth3Ha
Cradock3IB
East London5AY
Elliot2RY
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
Whittlesea2IN
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
Belfast2HE
Bethal499
Breyten2BE
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
^-307 213
Barkly West2MW
Colesberg20c
De Aar31R
Kimberley4KZ
Pampierstad3TY
Postmasburg3OI
Prieska2AE
Upington4N0
Warrenton3QZ
@09	-23.6	29.3	Limpopo
^-249 283
Bochum2G8
Duiwelskloof3CI
Ga-Kgapane2DJ
Giyani3GO
Lebowakgomo37C
Louis Trichardt4JG
Mankoeng2AF
Modimolle321
Mokopane477
Nkowakowa3AK
Phalaborwa4AS
Polokwane4AC
Thohoyandou3KM
Thulamahashi22T
Tzaneen2BJ
Warmbaths400
@
^-279 247
Bloemhof239
Brits4NV
Christiana205
Fochville4ES
Ga-Rankuwa4NX
Jan Kempdorp201
Klerksdorp5AK
Koster2KM
Lichtenburg4HF
Mahikeng2K9
Orkney49K
Potchefstroom4CO
Rustenburg4MP
Schweizer-Reneke476
Stilfontein4BL
Vryburg390
Wolmaransstad37D
Zeerust2OE
@
^-345 179
*Retreat346
*Wellington39B
Atlantis496
Beaufort West3Ll
Bredasdorp20L
Cape Town765
Ceres3BE
Claremont256
George25k
Grabouw33B
Hermanus31D
Knysna45p
Kraaifontein478
Malmesbury3A8
Montagu27M
Mossel Bay43g
Oudtshoorn49h
Paarl58B
Plettenberg Bay34t
Prince Albert2Df
Riversdale24Y
Robertson37K
Rondebosch256
Saldanha4F0
Stellenbosch46A
Swellendam25P
Vredenburg3G1
Vredendal2S6
Worcester49F
=ZM	-14.3	28.5	Zambia	Zambian|Zambians
@
^-175 231
Kaoma2RH
Mongu3N0
Sesheke30C
@
^-150 271
Kabwe56D
Kapiri Mposhi3AG
Mkushi2EN
Mumbwa300
@
^-142 313
Chipata46E
Lundazi2JJ
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
^-121 244
Kansanshi30K
Mwinilunga240
@
^-178 259
Choma3AB
Livingstone400
Maamba24D
Mazabuka4JI
Monze3FG
Siavonga3DS
Sinazongwe25G
@
^-131 278
Chambishi253
Chililabombwe470
Chingola461
Kalulushi433
Kataba2CK
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
Chinsali2D6
Isoka2GB
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
^-222 290
Beitbridge30A
Gwanda2D0
@
^-210 301
Chiredzi30G
Mashava2A4
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
