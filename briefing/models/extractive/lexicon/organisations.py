"""Organisations: words by which their names are known, news outlets, and famous ones that no word betrays."""

from __future__ import annotations

from briefing.models.extractive.lexicon.tables import phrases, words

ORG_HEADS = frozenset(
    words("""
Healthcare Aerospace Biotech Therapeutics Robotics Dynamics Logistics Interactive Gaming Analytics
Consulting Equity Realty Properties Hotels Resorts Films Publishing Motorsport Racing Constituency
Ministry Department Agency Authority Commission Committee Council Board Bureau Office Service Services
Administration Secretariat Directorate Cabinet Government Parliament Congress Senate Assembly House Duma
Knesset Bundestag Chamber Court Tribunal Police Constabulary Army Navy Force Forces Guard Corps Fleet
Command Brigade Regiment Battalion Legion University College School Academy Institute Institution
Laboratory Laboratories Lab Labs Observatory Library Hospital Clinic Faculty Polytechnic Party Union
Unions Alliance Coalition Front Movement Federation Confederation League Association Society Club
Organisation Organization Foundation Trust Fund Charity Network Initiative Campaign Project Programme
Program Consortium Partnership Group Company Corporation Corp Inc Ltd Limited LLC LLP PLC Plc GmbH AG SA
NV Co Holdings Industries Enterprises Ventures Partners Bank Banks Insurance Airlines Airways Air
Aviation Motors Motor Automotive Pharmaceuticals Pharma Energy Petroleum Oil Gas Electric Power Steel
Chemicals Foods Technologies Technology Systems Software Studios Studio Entertainment Pictures Records
Media Broadcasting Television Radio News Press Times Post Journal Herald Tribune Gazette Chronicle
Telegraph Guardian Observer Independent Mail Mirror Express Star Sun Daily Weekly Magazine Review Globe
Examiner Inquirer Courier Dispatch Standard Standards Church Diocese Archdiocese Vatican Synagogue
Brotherhood Order Team Squad United Athletic Rovers Wanderers Albion Hotspur FC AFC CF Orchestra Choir
Band Ballet Theatre Theater Exchange Register Registry Embassy Consulate Mission Delegation Taskforce
Centre Center Conference Treaty Pact Community Communities Cooperative Chapter Crescent Cross Rangers
Sheriff's Municipality Republicans Democrats Conservatives Liberals Greens Socialists Communists
Nationals Nationalists Workers Teamsters Mosque Militia Cartel Gang Mafia Network Syndicate Watch
International Associates Solutions Communications Telecom Mobile Wireless Networks Securities Capital
Investments Financial Finance Stores Supermarkets Brewery Brands Resources Mining Minerals Observers
Monitors Monitor Watchdog Regulator Inspectorate Ombudsman Institute Secretariat Treasury Exchequer
Judiciary Presidency Crew Section Branch Division Unit Squadron Schools Colleges Universities Hospitals
Churches Teams Clubs Companies Departments Ministries Councils Courts Committees Agencies Parties
Authorities Organisations Organizations Associations Foundations Institutes Institutions Groups Boards
Bureaus Commissions Leagues Federations Firm Firms
""")
)
"""A capitalised name is an organisation when it ends in one of them, or has it before "of" or "for"."""

OF_HEADS = frozenset(
    words("""
Port Harbour Harbor Ministry Department Agency Authority Commission Committee Council Board Bureau
Office Secretariat House Chamber Court University College School Academy Institute Bank Church Union
Federation Confederation League Association Society Club Organisation Organization Foundation Trust Fund
Centre Center Conference Order Diocese Archdiocese Municipality City Faculty Bishops' Assembly Congress
Parliament Senate Embassy Province State Republic Kingdom Commonwealth Duchy Chamber Alliance Movement
Party Front Army Corps Friends Daughters Sons Knights Legion Coalition Network Campaign Campaigners
Journal Voice Radio Museum Library Hall Isle Gulf Strait Bay Cape Cathedral Archbishopric Campaign
Museum Society Register Corps Group Communauté Guild Institution Confederation Brotherhood Directorate
Division Service Standards Doctors Reporters Physicians Mothers Action Laboratory Medicine Register
Fellowship Sisters Company Community Council Chapter Groups Duke Tower Palace Treaty War Battle Bill
Declaration Centers Centres Colleges Registrar Lords
""")
)
"""Heads that take "of", "for", "on" and the words after into the name (Ministry of Health)."""
COMPANY_SUFFIXES = frozenset(
    words("""
Inc Inc. Corp Corp. Ltd Ltd. Co. LLC LLP PLC plc Plc GmbH AG SA S.A. NV N.V. SpA S.p.A. Pty Limited
Corporation Company Holdings
""")
)

OUTLETS = frozenset(
    phrases("""
Reuters, Associated Press, AP, AFP, Agence France-Presse, Agence France Presse, TASS, Tass, ITAR-TASS,
Interfax, RIA Novosti, RIA, Sputnik, Xinhua, Kyodo, Kyodo News, Yonhap, ANSA, DPA, dpa, EFE, PTI,
Press Trust of India, IRNA, Anadolu Agency, UPI, Bloomberg, Bloomberg News, BBC, BBC News,
BBC World Service, BBC Radio, CNN, Fox News, MSNBC, NBC, NBC News, CBS, CBS News, ABC, ABC News, CNBC,
NPR, PBS, C-SPAN, Al Jazeera, Al-Jazeera, Al Arabiya, Sky News, Sky Sports, ITV, ITV News, GB News,
Channel 4, Channel 4 News, RTE, RTÉ, CBC, CTV, SBS, NHK, ZDF, ARD, Deutsche Welle, France 24, RT, RAI,
Euronews, Voice of America, Radio Free Europe, The New York Times, New York Times, The Washington Post,
Washington Post, Wall Street Journal, The Wall Street Journal, USA Today, Los Angeles Times,
Chicago Tribune, Boston Globe, The Boston Globe, New York Post, New York Daily News, Daily News,
Miami Herald, Houston Chronicle, The Guardian, Guardian, The Times, Sunday Times, The Sunday Times,
The Telegraph, Daily Telegraph, The Daily Telegraph, The Independent, Daily Mail, MailOnline, The Sun,
Daily Mirror, The Mirror, Daily Express, Evening Standard, Financial Times, The Economist, Economist,
The Observer, Metro, Le Monde, Le Figaro, Liberation, Der Spiegel, Die Zeit, Bild, Die Welt, El Pais,
El País, El Mundo, Marca, La Repubblica, Corriere della Sera, La Stampa, Haaretz, Jerusalem Post,
The Jerusalem Post, Times of Israel, The Hindu, Times of India, The Times of India, Hindustan Times,
Indian Express, Dawn, South China Morning Post, China Daily, Global Times, People's Daily,
The Japan Times, Asahi Shimbun, Korea Herald, Straits Times, The Straits Times, Sydney Morning Herald,
The Sydney Morning Herald, The Age, The Australian, New Zealand Herald, The Globe and Mail,
Globe and Mail, Toronto Star, National Post, Newsweek, Time, TIME, Time magazine, People, Politico,
POLITICO, The Hill, Axios, Vox, Slate, Salon, BuzzFeed, BuzzFeed News, Huffington Post,
The Huffington Post, HuffPost, Breitbart, Breitbart News, Daily Caller, The Daily Caller, Daily Beast,
The Daily Beast, Daily Kos, Drudge Report, National Review, Weekly Standard, The Nation, The New Yorker,
New Yorker, The Atlantic, Vanity Fair, Rolling Stone, Esquire, GQ, Vogue, Forbes, Fortune, Wired,
TechCrunch, The Verge, Engadget, Gizmodo, Gawker, TMZ, Variety, Hollywood Reporter,
The Hollywood Reporter, Entertainment Weekly, Billboard, ESPN, L'Equipe, Nature, Science, The Lancet,
Lancet, New Scientist, National Geographic, Scientific American, PC World, Wikinews, Wikipedia,
The Intercept, ProPublica, WikiLeaks, Pravda, Izvestia, Kommersant, Novaya Gazeta, Moscow Times,
The Moscow Times, Kyiv Independent, Hurriyet, Al-Ahram, Al Ahram, Daily Nation, Mail & Guardian,
The Irish Times, Irish Independent, The Scotsman, The Herald, Western Mail, LA Weekly, Village Voice,
The Onion, Mother Jones, Western Journalism, Washington Times, The Washington Times, Washington Examiner,
Washington Free Beacon, Townhall, InfoWars, RedState, Univision, Telemundo, Sports Illustrated,
Wall Street Journal/NBC, Public Radio International, The Local, The Register, Ars Technica, ZDNet, CNET,
Mashable, Business Insider, Quartz, Deseret News, The Deseret News, i, the i
""")
)
"""News media: they carry words more often than they act."""

KNOWN_ORGS = frozenset(
    phrases("""
Google, Microsoft, Apple, Facebook, Meta, Amazon, Twitter, YouTube, Netflix, Tesla, SpaceX, Uber, Lyft,
Airbnb, Instagram, WhatsApp, TikTok, Snapchat, LinkedIn, Reddit, Yahoo, Yahoo!, eBay, PayPal, Intel,
IBM, Oracle, Cisco, Dell, Hewlett-Packard, HP, Nvidia, AMD, Qualcomm, Samsung, Sony, Nintendo, LG,
Panasonic, Toshiba, Hitachi, Sharp, Huawei, ZTE, Xiaomi, Lenovo, Alibaba, Tencent, Baidu, ByteDance,
Nokia, Ericsson, BlackBerry, Motorola, Mozilla, Adobe, Spotify, OpenAI, Toyota, Honda, Nissan, Mazda,
Mitsubishi, Hyundai, Kia, Ford, Chrysler, Volkswagen, BMW, Mercedes, Mercedes-Benz, Daimler, Porsche,
Audi, Ferrari, Fiat, Renault, Peugeot, Volvo, Saab, Boeing, Airbus, Lockheed Martin, Raytheon,
Northrop Grumman, BAE Systems, Rolls-Royce, Siemens, Bosch, Philips, Shell, BP, Exxon, ExxonMobil,
Chevron, Gazprom, Rosneft, Lukoil, Aramco, Petrobras, Walmart, Wal-Mart, Target, Costco, Tesco,
Sainsbury's, Asda, Morrisons, Aldi, Lidl, Ikea, IKEA, Starbucks, McDonald's, KFC, Burger King,
Coca-Cola, Pepsi, PepsiCo, Nestle, Nestlé, Unilever, Procter & Gamble, Pfizer, Moderna, AstraZeneca,
Novartis, Roche, Merck, GlaxoSmithKline, GSK, Johnson & Johnson, Bayer, Monsanto, Goldman Sachs,
JPMorgan, JPMorgan Chase, Morgan Stanley, Citigroup, Citibank, HSBC, Barclays, Lloyds, UBS,
Credit Suisse, Deutsche Bank, BNP Paribas, Wells Fargo, Lehman Brothers, AIG, Visa, Mastercard, Nike,
Adidas, Puma, Disney, Walt Disney, Pixar, Warner Bros, Warner Bros., Paramount, Universal, Lucasfilm,
Marvel, Ubisoft, Electronic Arts, Activision, Blizzard, Sega, Valve, Red Bull, McLaren, Williams, FedEx,
UPS, Verizon, AT&T, T-Mobile, Vodafone, Comcast, Ryanair, easyJet, EasyJet, Lufthansa, Emirates, Qantas,
Qatar Airways, Aeroflot, KLM, Air France, British Airways, Delta, JetBlue, Greenpeace, Amnesty,
Amnesty International, Oxfam, UNICEF, Unicef, Human Rights Watch, Doctors Without Borders,
Medecins Sans Frontieres, Red Cross, Save the Children, Planned Parenthood, Sinn Fein, Sinn Féin, Likud,
Fatah, Hamas, Hezbollah, Taliban, Al-Qaeda, al-Qaeda, al-Qaida, Al Qaeda, al Qaeda, Isis, ISIS, ISIL,
Islamic State, Daesh, Boko Haram, al-Shabab, al-Shabaab, Al-Shabaab, Houthis, PKK, YPG, FARC, ETA, IRA,
Ku Klux Klan, KKK, Black Lives Matter, Antifa, Occupy, Anonymous, Scientology, Wagner, Wagner Group,
Interpol, Europol, Frontex, Scotland Yard, Whitehall, White House, Pentagon, Kremlin, Downing Street,
Élysée, Elysee, Bundestag, Bundesrat, Knesset, Duma, Dáil, Dail, Westminster, House, Commons, Stormont,
Holyrood, Capitol, Congress, Senate, Parliament, Supreme Court, High Court, Cabinet, Home Office,
Foreign Office, Treasury, State Department, Justice Department, Labour, Conservatives,
Liberal Democrats, Lib Dems, Tories, Republicans, Democrats, Greens, GOP, DNC, RNC, NATO, Nato, UN,
U.N., United Nations, EU, E.U., European Union, European Commission, European Parliament, WHO, IMF, WTO,
OECD, OPEC, ASEAN, BRICS, G7, G8, G20, IAEA, ICC, ICJ, UNESCO, Unesco, UNHCR, World Bank, African Union,
Arab League, CSTO, OSCE, FBI, CIA, NSA, DHS, DEA, ATF, EPA, FDA, CDC, NASA, NOAA, FEMA, IRS, SEC, FCC,
FTC, TSA, ICE, DOJ, NTSB, FAA, MI5, MI6, GCHQ, KGB, FSB, GRU, SVR, Mossad, IDF, ISI, NHS, RSPCA, BMA,
TUC, CBI, RMT, ACLU, NAACP, NRA, PETA, AIPAC, AARP, AFL-CIO, UAW, FIFA, Fifa, UEFA, Uefa, IOC, FIA,
IAAF, NBA, NFL, MLB, NHL, NCAA, WADA, ICC, PGA, ATP, WTA, MLS, UFC, NASCAR, WWE, ESA, CERN, MIT, UCLA,
Harvard, Yale, Princeton, Stanford, Oxford University, Cambridge University, Caltech, Roscosmos, ISRO,
JAXA, Arsenal, Chelsea, Tottenham, Everton, Manchester United, Manchester City, Man United, Man City,
Liverpool FC, West Ham, Aston Villa, Real Madrid, Barcelona FC, Atletico Madrid, Bayern Munich,
Borussia Dortmund, Juventus, AC Milan, Inter Milan, Paris Saint-Germain, PSG, Ajax, Celtic, Rangers,
Yankees, Red Sox, Lakers, Celtics, Knicks, Cubs, Dodgers, Giants, Patriots, Cowboys, Packers, Steelers,
Eagles, Broncos, Seahawks, 49ers, All Blacks, Springboks, Wallabies, Proteas, Black Caps,
Movimento 5 Stelle, Podemos, Syriza, Fidesz, Forza Italia, Lega, Lega Nord, Ennahda, Muslim Brotherhood,
Tea Party, Green Party, UKIP, Ukip, SNP, DUP, SDLP, BNP, BJP, ANC, CDU, CSU, SPD, AfD, FPÖ, PSOE, AKP,
CHP, HDP, ZANU-PF, PML-N, PTI, PPP, Kuomintang, KMT, DPP, Nobel Committee, Cosa Nostra, Camorra,
Hells Angels, Proud Boys, Oath Keepers, Pussy Riot, Femen, Extinction Rebellion, Wikimedia,
Linux Foundation, Napster, MySpace, Myspace, Skype, Zoom, Slack, Dropbox, Twitch, Pinterest, Tumblr,
Kickstarter, Groupon, Foxconn, TSMC, Tata, Infosys, Reliance, Vedanta
""")
)

GROUPS = frozenset(
    words("""
Taliban Houthis Tories Republicans Democrats Conservatives Liberals Greens Socialists Communists
Islamists Palestinians Kurds Rohingya Uyghurs Scientologists Anonymous
""")
) | {"Liberal Democrats", "Lib Dems", "Boko Haram", "Ku Klux Klan", "Black Lives Matter", "Proud Boys"}
"""Names that stand for many people rather than an institution."""

EVENT_HEADS = frozenset(
    words("""
Policy Framework Scheme Emmys Baftas Tonys Brits Treatise Manifesto
Cup Olympics Olympiad Paralympics Games Festival Championship Championships Tournament Trophy Open Series
Prix Marathon Derby Bowl Final Finals Conference Convention Summit Forum Congress Expo Exhibition Award
Awards Prize Medal Oscars Grammys Emmys War Wars Battle Revolution Uprising Spring Crisis Depression
Holocaust Genocide Massacre Attack Attacks Bombing Shooting Disaster Day Week Month Year Eve Christmas
Easter Ramadan Thanksgiving Act Bill Law Treaty Agreement Accord Accords Protocol Convention Constitution
Amendment Directive Resolution Deal Charter Code Plan Strategy Storm Hurricane Typhoon Cyclone Earthquake
Tsunami Eclipse Mission Operation Programme Program Project Study Survey Report Index Theory Syndrome
Disease Virus Flu Fever Election Elections Referendum Debate Primary Caucus Caucuses Inauguration
Ceremony Tour Show Gala Ball Parade Questions Party Night Season Round Stage Group Division Pool Street
Airport Station Championship Fair Match Race League Agreement Clause Article Chapter Section Title
Amendment Movement Challenge Contest Symphony Trail
""")
)
"""Last words of names of events, laws, prizes and other things that do not act."""

NO_NAMES = frozenset(
    words("""
DUI DWI IED IEDs UAV RV
AI VR AR IT PR HR UFO UFOs PAC PACs SWAT RSVP ADHD PTSD DIY BBQ SOS VHS MRI LSD CV CVs ID IDs POW POWs
I I'm I've I'd I'll OK TV DVD CD PC PDF DNA RNA HIV AIDS COVID COVID-19 Covid Covid-19 GDP VAT CCTV GPS
SUV ATM HTML HTTP URL USB WiFi Wi-Fi LED IQ PhD MBA BA BSc MSc PM AM GMT BST EST EDT ET PT PST PDT CET
UTC UK's CEO CFO COO CTO MP MPs MEP MEPs VIP VIPs LGBT LGBTQ LGBTI LGBTQ+ NGO NGOs QC KC Q A U E-mail
Email Internet Web BC AD II III IV VI VII VIII IX XI XII St Jr Sr Mr Mrs Ms Dr Sir Jan Feb Mar Apr Jun
Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thurs Fri Sat Sun Monday Tuesday Wednesday Thursday
Friday Saturday Sunday January February March April May June July August September October November
December Mondays Tuesdays Wednesdays Thursdays Fridays Saturdays Sundays Christmas Easter Ramadan
Thanksgiving Halloween Passover Lent Eid Diwali Hanukkah God Jesus Christ Allah Lord Bible Quran Koran
Torah Islam Christianity Judaism Hinduism Buddhism Catholicism Islamophobia Brexit Holocaust English
French German Spanish Latin Arabic Chinese Russian Type Image Photo Picture Source Sources Video Caption
Copyright Advertisement Read More Update Updated Correction Editor's Note FAQ Twitter's PPE IVF ICU A&E
GCSE SAT North South East West Northern Southern Eastern Western Northeast Northwest Southeast Southwest
""")
)
"""Words and abbreviations with capitals that name no actor by themselves."""

CONTESTS = frozenset(
    words("""
League Leagues Premiership Championship Championships Division Bundesliga Nations Cup Trophy Shield Serie
Liga Ligue Tour Open Series Super Eredivisie Conference Playoffs Playoff One Two Three Four
""")
)
"""Last words of names of contests that teams play in: they seldom act."""

PRODUCTS = frozenset(
    phrases("""
Internet Explorer, IE, Windows, Windows XP, Windows Vista, Windows Phone, Firefox, Chrome, Safari, Opera,
ActiveX, Android, iOS, Linux, Ubuntu, macOS, OS X, Microsoft Office, Outlook, Excel, PowerPoint, Photoshop,
Flash, Java, JavaScript, iPhone, iPad, iPod, iTunes, Apple Watch, MacBook, Kindle, Xbox, PlayStation, Wii,
Galaxy, Gmail, Google Maps, Google Earth, Google Chrome, Google Glass, Siri, Alexa, ChatGPT, Bitcoin,
Ethereum, Viagra, Prozac, Valium, Botox, Lego, Barbie, Boeing 737, Boeing 747, Airbus A380, Ustream,
Minecraft, Pokemon, Pokémon, Super Mario, FaceTime, Messenger, Bluetooth, Oscars, Emmys, Grammys, Baftas,
Brit Awards, Golden Globes, Academy Awards, Tony Awards, Grammy Awards, Emmy Awards, Nobel Prize,
Olympics, Winter Olympics, Summer Olympics, Paralympics, Super Bowl, World Cup, World Series, Grand National,
Tour de France, Wimbledon, Ryder Cup, Ashes, Six Nations, Eurovision, Glastonbury, Christmas Day
""")
)
"""Things made, prizes and great events whose names look like those of organisations."""
