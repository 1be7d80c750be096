"""States, regions and large cities, and the words that names of places and buildings end in."""

from __future__ import annotations

from briefing.models.extractive.lexicon.tables import phrases, words

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
Maghreb, Oval Office, Ground Zero,
Patagonia, Galapagos, Easter Island, Chiapas, Oaxaca, Sinaloa, Jalisco, Bahia, Minas Gerais
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
Market Crater Nebula Galaxy Zoo Aquarium Hut Glacier Saddle Campus Racetrack Velodrome Pavilion Oval
""")
)
"""Last words of names of places and buildings."""
