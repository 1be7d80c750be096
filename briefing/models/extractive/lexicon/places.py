"""Countries with their other names, adjectives and capitals; regions, states and large cities."""

from __future__ import annotations

from briefing.models.extractive.lexicon.tables import phrases, words

_COUNTRIES = """
Afghanistan|Islamic Republic of Afghanistan|Afghan Afghans|Kabul
Albania||Albanian|Tirana
Algeria||Algerian|Algiers
Andorra||Andorran|
Angola||Angolan|Luanda
Antigua and Barbuda|Antigua|Antiguan|
Argentina||Argentine Argentinian Argentinean|Buenos Aires
Armenia||Armenian|Yerevan
Australia||Australian|Canberra
Austria||Austrian|Vienna
Azerbaijan||Azerbaijani Azeri|Baku
Bahamas|The Bahamas|Bahamian|Nassau
Bahrain||Bahraini|Manama
Bangladesh||Bangladeshi|Dhaka
Barbados||Barbadian|Bridgetown
Belarus|Byelorussia|Belarusian Belarussian|Minsk
Belgium||Belgian|Brussels
Belize||Belizean|Belmopan
Benin||Beninese|Porto-Novo
Bhutan||Bhutanese|Thimphu
Bolivia||Bolivian|La Paz
Bosnia and Herzegovina|Bosnia;Bosnia-Herzegovina|Bosnian|Sarajevo
Botswana||Botswanan Motswana|Gaborone
Brazil||Brazilian|Brasilia
Brunei||Bruneian|
Bulgaria||Bulgarian|Sofia
Burkina Faso||Burkinabe|Ouagadougou
Burundi||Burundian|Bujumbura
Cambodia||Cambodian Khmer|Phnom Penh
Cameroon||Cameroonian|Yaounde
Canada||Canadian|Ottawa
Cape Verde|Cabo Verde|Cape Verdean|Praia
Central African Republic|CAR||Bangui
Chad||Chadian|N'Djamena
Chile||Chilean|Santiago
China|People's Republic of China;PRC;Mainland China|Chinese|Beijing
Colombia||Colombian|Bogota
Comoros||Comorian|Moroni
Costa Rica||Costa Rican|San Jose
Croatia||Croatian Croat|Zagreb
Cuba||Cuban|Havana
Cyprus||Cypriot|Nicosia
Czech Republic|Czechia|Czech|Prague
Democratic Republic of the Congo|DR Congo;DRC;Democratic Republic of Congo;Congo;Zaire|Congolese|Kinshasa
Denmark||Danish Dane|Copenhagen
Djibouti||Djiboutian|
Dominica|||
Dominican Republic||Dominican|Santo Domingo
East Timor|Timor-Leste|Timorese|Dili
Ecuador||Ecuadorian Ecuadorean|Quito
Egypt||Egyptian|Cairo
El Salvador||Salvadoran Salvadorean|San Salvador
England||English|
Equatorial Guinea||Equatoguinean|Malabo
Eritrea||Eritrean|Asmara
Estonia||Estonian|Tallinn
Eswatini|Swaziland|Swazi|Mbabane
Ethiopia||Ethiopian|Addis Ababa
Fiji||Fijian|Suva
Finland||Finnish Finn|Helsinki
France||French|Paris
Gabon||Gabonese|Libreville
Gambia|The Gambia|Gambian|Banjul
Georgia||Georgian|Tbilisi
Germany|West Germany;East Germany;Federal Republic of Germany|German|Berlin
Ghana||Ghanaian|Accra
Great Britain|||
Greece||Greek Hellenic|Athens
Greenland||Greenlandic|Nuuk
Grenada||Grenadian|
Guatemala||Guatemalan|Guatemala City
Guinea||Guinean|Conakry
Guinea-Bissau|||Bissau
Guyana||Guyanese|Georgetown
Haiti||Haitian|Port-au-Prince
Honduras||Honduran|Tegucigalpa
Hong Kong||Hongkonger|
Hungary||Hungarian|Budapest
Iceland||Icelandic Icelander|Reykjavik
India||Indian|New Delhi;Delhi
Indonesia||Indonesian|Jakarta
Iran|Islamic Republic of Iran;Persia|Iranian Persian|Tehran;Teheran
Iraq||Iraqi|Baghdad
Ireland|Republic of Ireland|Irish|Dublin
Israel||Israeli|Jerusalem;Tel Aviv
Italy||Italian|Rome
Ivory Coast|Cote d'Ivoire;Côte d'Ivoire|Ivorian|Abidjan;Yamoussoukro
Jamaica||Jamaican|Kingston
Japan||Japanese|Tokyo
Jordan||Jordanian|Amman
Kazakhstan||Kazakh Kazakhstani|Astana;Nur-Sultan
Kenya||Kenyan|Nairobi
Kiribati|||
Kosovo||Kosovar Kosovan|Pristina
Kuwait||Kuwaiti|Kuwait City
Kyrgyzstan||Kyrgyz Kyrgyzstani|Bishkek
Laos||Laotian Lao|Vientiane
Latvia||Latvian|Riga
Lebanon||Lebanese|Beirut
Lesotho||Basotho|Maseru
Liberia||Liberian|Monrovia
Libya||Libyan|Tripoli
Liechtenstein|||Vaduz
Lithuania||Lithuanian|Vilnius
Luxembourg||Luxembourgish|
Macau|Macao|Macanese|
Madagascar||Malagasy Madagascan|Antananarivo
Malawi||Malawian|Lilongwe
Malaysia||Malaysian|Kuala Lumpur
Maldives|The Maldives|Maldivian|Male
Mali||Malian|Bamako
Malta||Maltese|Valletta
Marshall Islands||Marshallese|Majuro
Mauritania||Mauritanian|Nouakchott
Mauritius||Mauritian|Port Louis
Mexico||Mexican|Mexico City
Micronesia||Micronesian|
Moldova||Moldovan|Chisinau
Monaco||Monegasque|
Mongolia||Mongolian Mongol|Ulaanbaatar;Ulan Bator
Montenegro||Montenegrin|Podgorica
Morocco||Moroccan|Rabat
Mozambique||Mozambican|Maputo
Myanmar|Burma|Burmese|Naypyidaw;Rangoon;Yangon
Namibia||Namibian|Windhoek
Nauru||Nauruan|
Nepal||Nepalese Nepali|Kathmandu
Netherlands|The Netherlands;Holland|Dutch|Amsterdam;The Hague
New Zealand||Kiwi|Wellington
Nicaragua||Nicaraguan|Managua
Niger||Nigerien|Niamey
Nigeria||Nigerian|Abuja
North Korea|DPRK;Democratic People's Republic of Korea|North Korean|Pyongyang
North Macedonia|Macedonia|Macedonian|Skopje
Northern Ireland||Northern Irish|Belfast
Norway||Norwegian|Oslo
Oman||Omani|Muscat
Pakistan||Pakistani|Islamabad
Palau||Palauan|
Palestine|Palestinian Territories;State of Palestine|Palestinian|Ramallah
Panama||Panamanian|Panama City
Papua New Guinea||Papuan|Port Moresby
Paraguay||Paraguayan|Asuncion
Peru||Peruvian|Lima
Philippines|The Philippines;Republic of the Philippines|Filipino Philippine Filipina|Manila
Poland||Polish Pole|Warsaw
Portugal||Portuguese|Lisbon
Puerto Rico||Puerto Rican|San Juan
Qatar||Qatari|Doha
Republic of the Congo|Congo-Brazzaville;Republic of Congo||Brazzaville
Romania||Romanian|Bucharest
Russia|Russian Federation|Russian|Moscow
Rwanda||Rwandan|Kigali
Saint Lucia|St Lucia||
Samoa||Samoan|Apia
San Marino||Sammarinese|
Saudi Arabia|Kingdom of Saudi Arabia|Saudi|Riyadh
Scotland||Scottish Scot|Edinburgh
Senegal||Senegalese|Dakar
Serbia||Serbian Serb|Belgrade
Seychelles||Seychellois|Victoria
Sierra Leone||Sierra Leonean|Freetown
Singapore||Singaporean|
Slovakia||Slovak Slovakian|Bratislava
Slovenia||Slovenian Slovene|Ljubljana
Solomon Islands||Solomon Islander|Honiara
Somalia||Somali Somalian|Mogadishu
Somaliland|||Hargeisa
South Africa||South African|Pretoria
South Korea|Republic of Korea;Korea Republic;Korea|South Korean Korean|Seoul
South Sudan||South Sudanese|Juba
Soviet Union|USSR|Soviet|
Spain||Spanish Spaniard|Madrid
Sri Lanka||Sri Lankan|Colombo
Sudan||Sudanese|Khartoum
Suriname||Surinamese|Paramaribo
Sweden||Swedish Swede|Stockholm
Switzerland||Swiss|Bern
Syria|Syrian Arab Republic|Syrian|Damascus
Taiwan|Republic of China;Chinese Taipei|Taiwanese|Taipei
Tajikistan||Tajik Tajikistani|Dushanbe
Tanzania||Tanzanian|Dodoma
Thailand||Thai|Bangkok
Tibet||Tibetan|Lhasa
Togo||Togolese|Lome
Tonga||Tongan|Nuku'alofa
Trinidad and Tobago|Trinidad|Trinidadian|Port of Spain
Tunisia||Tunisian|Tunis
Turkey|Türkiye;Turkiye|Turkish Turk|Ankara
Turkmenistan||Turkmen|Ashgabat
Tuvalu||Tuvaluan|
Uganda||Ugandan|Kampala
Ukraine||Ukrainian|Kyiv;Kiev
United Arab Emirates|UAE;Emirates|Emirati|Abu Dhabi
United Kingdom|UK;U.K.;Britain|British Briton|London
United States|US;U.S.;USA;U.S.A.;United States of America;America|American|Washington;Washington D.C.
Uruguay||Uruguayan|Montevideo
Uzbekistan||Uzbek Uzbekistani|Tashkent
Vanuatu||Vanuatuan|Port Vila
Vatican|Vatican City;Holy See||
Venezuela||Venezuelan|Caracas
Vietnam|Viet Nam|Vietnamese|Hanoi
Wales||Welsh Welshman|Cardiff
Yemen||Yemeni|Sanaa;Sana'a
Yugoslavia||Yugoslav|
Zambia||Zambian|Lusaka
Zimbabwe||Zimbabwean|Harare
"""

COUNTRIES: dict[str, str] = {}
"""Every name of a country -> its usual name."""
DEMONYMS: dict[str, str] = {}
"""Adjective or inhabitant ("Afghan", "Afghans") -> country."""
CAPITALS: dict[str, str] = {}
"""Capital -> country; newspapers let a capital act for its government."""

for _row in _COUNTRIES.strip().splitlines():
    _name, _others, _people, _capitals = _row.split("|")
    COUNTRIES[_name] = _name
    COUNTRIES.update((other, _name) for other in _others.split(";") if other)
    CAPITALS.update((capital, _name) for capital in _capitals.split(";") if capital)
    _adjectives = (
        [_people]
        if _people.startswith(("South ", "North ", "Northern ")) and "Korean K" not in _people
        else _people.split()
    )
    if _name in (
        "Burkina Faso",
        "Cape Verde",
        "Costa Rica",
        "Puerto Rico",
        "Sierra Leone",
        "Sri Lanka",
        "Solomon Islands",
    ):
        _adjectives = [_people]
    if _name == "South Korea":
        _adjectives = ["South Korean", "Korean"]
    DEMONYMS.update((adjective, _name) for adjective in _adjectives)
    DEMONYMS.update(
        (adjective + "s", _name)
        for adjective in _adjectives
        if not adjective.endswith(("sh", "ch", "s", "ese"))
    )

DEMONYMS |= {"Saudi Arabian": "Saudi Arabia", "Saudi Arabians": "Saudi Arabia"}
CAPITALS["Kremlin"] = "Russia"
PEOPLES = frozenset(
    words("""
European Europeans African Africans Asian Asians Arab Arabs Latino Latinos Hispanic Hispanics Kurdish
Kurd Kurds Jewish Jew Jews Muslim Muslims Islamic Islamist Islamists Christian Christians Catholic
Catholics Protestant Protestants Orthodox Hindu Hindus Sikh Sikhs Buddhist Buddhists Sunni Sunnis Shia
Shiite Shiites Shi'ite Jihadi Jihadist Western Westerner Westerners Eastern Northern Southern
Scandinavian Nordic Baltic Balkan Caribbean Mediterranean Pacific Atlantic Antarctic Arctic Basque
Catalan Chechen Chechens Crimean Uighur Uyghur Uyghurs Rohingya Tamil Tamils Punjabi Bengali Kashmiri
Berber Roma Inuit Maori Aboriginal Texan Texans Californian Californians Floridian Londoner Londoners
Parisian Muscovite Bavarian Sicilian Siberian Quebecois Francophone Anglo Latin Hebrew Arabic Mandarin
Cantonese Gaelic Nazi Nazis Communist Communists Marxist Soviet Soviets Victorian Roman Romans Ottoman
Byzantine Democrat Democratic Republican Tory Tories Liberal Conservative Conservatives Labour Socialist
Socialists Darwinian Englishman Englishmen Englishwoman Frenchman Frenchmen Frenchwoman Irishman Irishmen
Scotsman Dutchman Welshman Jerseyan Scientologist Scientologists Mormon Mormons Amish Zionist Zionists
Sudanese Afro Indo Euro Sino Franco Russo
""")
)
"""Adjectives and nouns of peoples, faiths and currents: written with a capital, not names of actors."""

US_STATES = frozenset(
    phrases("""
Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Hawaii, Idaho,
Illinois, Indiana, Iowa, Kansas, Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota,
Mississippi, Missouri, Montana, Nebraska, Nevada, New Hampshire, New Jersey, New Mexico, New York,
North Carolina, North Dakota, Ohio, Oklahoma, Oregon, Pennsylvania, Rhode Island, South Carolina,
South Dakota, Tennessee, Texas, Utah, Vermont, Virginia, Washington, West Virginia, Wisconsin, Wyoming,
District of Columbia, D.C., DC, Calif., Fla., Mass., Conn., Pa., Va., Md., N.Y., N.J., N.C., S.C., Tex.,
Ariz., Ill., Mich., Minn., Wis., Tenn., Ga., Ala., La., Miss., Mo., Okla., Ore., Wash., Colo., Nev., N.H.,
N.M., Ky., Ind., Kan.
""")
)

REGIONS = frozenset(
    phrases("""
Africa, Asia, Europe, North America, South America, Latin America, Central America, Antarctica, Oceania,
Australasia, Eurasia, Middle East, Far East, Southeast Asia, South Asia, East Asia, Central Asia,
West Africa, East Africa, North Africa, Southern Africa, Sub-Saharan Africa, Western Europe,
Eastern Europe, Central Europe, Northern Europe, Southern Europe, Mainland Europe, Scandinavia, Balkans,
Baltics, Caucasus, South Caucasus, North Caucasus, Siberia, Crimea, Donbas, Donbass, Donetsk, Luhansk,
Kashmir, Punjab, Sindh, Bengal, West Bengal, Gujarat, Kerala, Tamil Nadu, Maharashtra, Uttar Pradesh,
Bihar, Assam, Rajasthan, Andhra Pradesh, Telangana, Karnataka, Odisha, Goa, Haryana, Catalonia,
Basque Country, Andalusia, Galicia, Bavaria, Saxony, Hesse, Tuscany, Lombardy, Sicily, Sardinia, Veneto,
Piedmont, Calabria, Liguria, Brittany, Normandy, Provence, Corsica, Alsace, Flanders, Wallonia, Kurdistan,
Gaza, Gaza Strip, West Bank, Golan Heights, Sinai, Darfur, Tigray, Xinjiang, Inner Mongolia, Guangdong,
Sichuan, Hebei, Hubei, Hunan, Yunnan, Fujian, Zhejiang, Jiangsu, Shandong, Henan, Hokkaido, Okinawa,
Honshu, Kyushu, Fukushima, Java, Sumatra, Bali, Borneo, Sulawesi, Mindanao, Luzon, Aceh, Papua,
West Papua, New South Wales, Queensland, South Australia, Western Australia, Northern Territory, Tasmania,
Victoria, Australian Capital Territory, NSW, Ontario, Quebec, British Columbia, Alberta, Manitoba,
Saskatchewan, Nova Scotia, New Brunswick, Newfoundland, Labrador, Prince Edward Island, Yukon, Nunavut,
Northwest Territories, Cornwall, Devon, Kent, Essex, Sussex, Surrey, Yorkshire, Lancashire, Norfolk,
Suffolk, Cumbria, Midlands, West Midlands, Merseyside, Greater Manchester, Tyneside, Ulster, Highlands,
Hebrides, Orkney, Shetland, Home Counties, East Anglia, Isle of Man, Isle of Wight, Jersey, Guernsey,
Gibraltar, Bermuda, Aruba, Curacao, Guadeloupe, Martinique, Cayman Islands, British Virgin Islands,
Falkland Islands, Falklands, Canary Islands, Azores, Madeira, Balearic Islands, Faroe Islands,
New England, Midwest, Deep South, East Coast, West Coast, Gulf Coast, Silicon Valley, Long Island,
Manhattan, Brooklyn, Queens, Bronx, Staten Island, Capitol Hill, Wall Street, Hollywood, Rust Belt,
Bible Belt, South Bronx, Cape Cod, Sahara, Sahel, Amazon, Himalayas, Alps, Andes, Pyrenees, Rockies,
Everest, Mount Everest, North Pole, South Pole, Arctic, Antarctic, Mediterranean, Caribbean, Persian Gulf,
Black Sea, Red Sea, Baltic Sea, North Sea, South China Sea, East China Sea, Caspian Sea, Indian Ocean,
Pacific Ocean, Atlantic Ocean, Atlantic, Pacific, English Channel, Channel, Strait of Hormuz, Suez Canal,
Panama Canal, Mississippi River, Nile, Danube, Rhine, Thames, Ganges, Mekong, Yangtze, Nagorno-Karabakh,
Abkhazia, South Ossetia, Chechnya, Dagestan, Transnistria, Earth, Mars, Moon, Jupiter, Saturn, Venus,
Mercury, Pluto, Puntland, Kurdish Region, Western Sahara, Horn of Africa, Persian Gulf, Gulf, Levant,
Maghreb, Patagonia, Galapagos, Easter Island, Chiapas, Oaxaca, Sinaloa, Jalisco, Bahia, Minas Gerais
""")
)

CITIES = frozenset(
    phrases("""
New York City, New York, Los Angeles, Chicago, Houston, Phoenix, Philadelphia, San Antonio, San Diego,
Dallas, San Jose, Austin, Jacksonville, Fort Worth, Columbus, Charlotte, San Francisco, Indianapolis,
Seattle, Denver, Boston, El Paso, Nashville, Detroit, Oklahoma City, Portland, Las Vegas, Memphis,
Louisville, Baltimore, Milwaukee, Albuquerque, Tucson, Fresno, Sacramento, Kansas City, Mesa, Atlanta,
Omaha, Colorado Springs, Raleigh, Miami, Long Beach, Virginia Beach, Oakland, Minneapolis, Tulsa,
Arlington, Tampa, New Orleans, Wichita, Cleveland, Bakersfield, Aurora, Anaheim, Honolulu, Santa Ana,
Riverside, Corpus Christi, Lexington, Stockton, Henderson, Saint Paul, St. Paul, St. Louis, Cincinnati,
Pittsburgh, Greensboro, Anchorage, Plano, Newark, Orlando, Irvine, Toledo, Jersey City, Durham,
St. Petersburg, Buffalo, Madison, Lubbock, Reno, Scottsdale, Baton Rouge, Boise, Richmond, Spokane,
Des Moines, Salt Lake City, Birmingham, Rochester, Providence, Hartford, New Haven, Albany, Syracuse,
Little Rock, Charleston, Savannah, Ferguson, Mountain View, Palo Alto, Cupertino, Santa Monica,
Beverly Hills, Malibu, Pasadena, Berkeley, Santa Barbara, Flint, Dayton, Akron, Knoxville, Chattanooga,
Tallahassee, Fort Lauderdale, West Palm Beach, Palm Beach, Cape Canaveral, Harrisburg, Trenton, Camden,
Annapolis, Montgomery, Selma, Birmingham, Jackson, Topeka, Lincoln, Cheyenne, Helena, Juneau, Santa Fe,
Salem, Eugene, Olympia, Tacoma, Manchester, Liverpool, Leeds, Sheffield, Bristol, Newcastle, Nottingham,
Leicester, Coventry, Bradford, Hull, Plymouth, Stoke, Wolverhampton, Derby, Southampton, Portsmouth,
Oxford, Cambridge, York, Norwich, Exeter, Brighton, Swansea, Newport, Glasgow, Aberdeen, Dundee,
Inverness, Derry, Londonderry, Cork, Galway, Limerick, Sunderland, Middlesbrough, Blackpool, Preston,
Luton, Reading, Swindon, Canterbury, Dover, Calais, Bath, Gloucester, Cheltenham, Worcester, Ipswich,
Peterborough, Northampton, Milton Keynes, Wimbledon, Westminster, Hackney, Croydon, Salisbury, Windsor,
Lockerbie, Dunblane, Hillsborough, Marseille, Lyon, Toulouse, Nice, Nantes, Strasbourg, Bordeaux, Lille,
Cannes, Rennes, Reims, Calais, Monte Carlo, Geneva, Zurich, Basel, Lausanne, Davos, Hamburg, Munich,
Cologne, Frankfurt, Stuttgart, Dusseldorf, Dortmund, Leipzig, Dresden, Bonn, Hanover, Nuremberg, Bremen,
Salzburg, Graz, Innsbruck, Milan, Naples, Turin, Palermo, Genoa, Genova, Bologna, Florence, Venice,
Verona, Pisa, Siena, Livorno, Bari, Catania, Barcelona, Valencia, Seville, Zaragoza, Malaga, Bilbao,
Granada, Porto, Rotterdam, Utrecht, Eindhoven, Antwerp, Ghent, Bruges, Liege, Gothenburg, Malmo, Bergen,
Trondheim, Aarhus, Odense, Tampere, Turku, Krakow, Gdansk, Lodz, Wroclaw, Poznan, Brno, Thessaloniki,
Istanbul, Izmir, Antalya, Adana, Gaziantep, Diyarbakir, Aleppo, Homs, Idlib, Raqqa, Kobani, Latakia,
Mosul, Basra, Kirkuk, Fallujah, Ramadi, Tikrit, Erbil, Najaf, Karbala, Isfahan, Mashhad, Shiraz, Tabriz,
Qom, Jeddah, Mecca, Medina, Aden, Dubai, Sharjah, Haifa, Beersheba, Nazareth, Bethlehem, Hebron, Jenin,
Nablus, Rafah, Khan Younis, Alexandria, Giza, Luxor, Benghazi, Misrata, Sirte, Casablanca, Marrakesh, Fez,
Tangier, Oran, Lagos, Kano, Ibadan, Kaduna, Jos, Maiduguri, Port Harcourt, Kumasi, Mombasa, Kisumu,
Dar es Salaam, Entebbe, Goma, Lubumbashi, Bulawayo, Johannesburg, Cape Town, Durban, Soweto,
Port Elizabeth, Bloemfontein, Mumbai, Bombay, Kolkata, Calcutta, Chennai, Madras, Bangalore, Bengaluru,
Hyderabad, Ahmedabad, Pune, Jaipur, Lucknow, Kanpur, Nagpur, Surat, Bhopal, Patna, Amritsar, Srinagar,
Varanasi, Agra, Karachi, Lahore, Rawalpindi, Peshawar, Quetta, Faisalabad, Multan, Abbottabad, Kandahar,
Herat, Jalalabad, Kunduz, Mazar-i-Sharif, Chittagong, Shanghai, Guangzhou, Shenzhen, Tianjin, Wuhan,
Chongqing, Chengdu, Nanjing, Hangzhou, Xi'an, Harbin, Dalian, Qingdao, Shenyang, Urumqi, Kaohsiung,
Taichung, Tainan, Osaka, Kyoto, Yokohama, Nagoya, Sapporo, Kobe, Hiroshima, Nagasaki, Sendai, Busan,
Incheon, Daegu, Pyeongchang, Ho Chi Minh City, Saigon, Da Nang, Chiang Mai, Phuket, Pattaya, Penang,
Surabaya, Bandung, Medan, Cebu, Davao, Quezon City, Sydney, Melbourne, Brisbane, Perth, Adelaide, Hobart,
Darwin, Gold Coast, Newcastle, Auckland, Christchurch, Dunedin, Toronto, Montreal, Vancouver, Calgary,
Edmonton, Winnipeg, Quebec City, Halifax, Hamilton, Victoria, Regina, Saskatoon, Guadalajara, Monterrey,
Tijuana, Ciudad Juarez, Juarez, Acapulco, Cancun, Puebla, Veracruz, Sao Paulo, São Paulo, Rio de Janeiro,
Rio, Salvador, Fortaleza, Recife, Porto Alegre, Curitiba, Manaus, Belo Horizonte, Rosario, Cordoba,
Mendoza, Valparaiso, Medellin, Cali, Cartagena, Guayaquil, Cusco, Arequipa, Maracaibo, Santa Cruz,
St Petersburg, Saint Petersburg, Novosibirsk, Yekaterinburg, Kazan, Sochi, Volgograd, Vladivostok, Rostov,
Nizhny Novgorod, Kaliningrad, Grozny, Murmansk, Kharkiv, Odessa, Odesa, Lviv, Mariupol, Kherson,
Zaporizhzhia, Sevastopol, Dnipro, Chernobyl, Bucha, Bakhmut, Gomel, Brest, Kaunas, Stepanakert, Gyumri,
Ganja, Batumi, Almaty, Samarkand, Split, Dubrovnik, Mostar, Srebrenica, Novi Sad, Timisoara, Plovdiv,
Varna, Guantanamo Bay, Guantanamo, Sharm el-Sheikh, Cox's Bazar, Fukushima, The Hague, Strasbourg, Nuuk,
Anfield, Old Trafford, Silverstone, Monza, Indianapolis, Daytona, Augusta, Wembley
""")
)

PLACE_HEADS = frozenset(
    words("""
Terrace Crescent Close Row Mews Grove Way Gate Alps Range Pass Trail Summit River Street Road Avenue
Lane Drive Boulevard Highway Bridge Mountain Mountains Mount Lake Island Islands Isle Airport Stadium
Arena Station Park Hall Valley County City Square Beach Bay Gulf Sea Ocean Coast Cape Canyon Desert
Forest Hill Hills Peninsula Plaza Palace Tower Towers Building Memorial Museum Cathedral Mosque Temple
Village Town Township Province Prefecture Oblast District Region Territory Territories Strait Channel
Canal Port Harbour Harbor Dam Reef Falls Springs Heights Gardens Garden Cemetery Castle Fort Base Camp
Prison Jail Hospital Theatre Theater Hotel Center Centre Terminal Metro Line Border Court Ground Field
Raceway Speedway Racecourse Circuit Monument Basilica Abbey Glacier Volcano Parish Ranch Farm Mall
Market Crater Nebula Galaxy
""")
)
"""Last words of names of places and buildings."""
