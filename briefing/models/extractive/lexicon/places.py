"""Countries with their other names, adjectives and capitals, and the words for their peoples."""

from __future__ import annotations

from briefing.models.extractive.lexicon.tables import words

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
