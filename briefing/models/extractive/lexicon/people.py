"""First names of the world with the gender they tell, honorifics, and the small words inside names."""

from __future__ import annotations

import unicodedata

from briefing.models.extractive.lexicon.tables import words

MALE = frozenset(
    words("""
Aaron Abdallah Abdel Abdelaziz Abdi Abdul Abdulaziz Abdullah Abdulrahman Abe Abel Abiy Abraham Abu Achim
Adam Adebayo Adel Adem Adil Aditya Adnan Adolf Adolfo Adrian Adriano Ahmad Ahmed Ahmet Aidan Ajay Akbar
Akhtar Akio Akira Aksel Al Alan Alain Alassane Alastair Albert Alberto Aldo Alec Alejandro Aleksandar
Aleksander Aleksandr Aleksei Aleksey Alessandro Alessio Alex Alexander Alexandre Alexandru Alexei Alexey
Alexios Alf Alfonso Alfred Alfredo Ali Alistair Allan Allen Alonso Alphonse Alpha Alvaro Alvin Amadou
Aman Amar Ambrose Amin Amir Amit Amitabh Amjad Amos Anatoly Anders Anderson Andre Andrea Andreas Andrei
Andrej Andres Andrew Andrey Andriy Andrzej Andy Angelo Angus Anil Anton Antony Anthony Antoine Antoni
Antonio Antonis Anwar Ara Archibald Archie Ari Arif Arjun Arkady Armando Armen Armin Arne Arnold Arnaud
Arsen Arsene Arseniy Arthur Artem Arturo Arun Arvind Asad Ashok Ashraf Asif Aslan Atal Attila August
Auguste Augusto Augustine Aurelio Austin Avi Avigdor Avraham Axel Ayman Aziz Babak Bakhtiar Baldwin Ban
Barack Barnaby Barney Barry Bart Bartholomew Bartosz Bashar Basil Bassam Bastian Beau Ben Benedict
Benigno Benito Benjamin Benny Benoit Bernard Bernardo Bernd Bernhard Bernie Bert Bertrand Bharat Bilal
Bill Billy Binyamin Benyamin Biram Bjorn Blaise Blake Bob Bobby Bogdan Bohdan Boris Borut Boyko Brad
Bradley Bram Brandon Brendan Brent Brett Brian Bruce Bruno Bryan Bryce Burhan Burt Byron Caleb Calvin
Cameron Carl Carles Carlo Carlos Carlton Casimir Cathal Cecil Cedric Celso Cem Cesar Chad Charles Charlie
Che Chester Chris Christian Christoph Christophe Christopher Chuck Chuka Ciaran Cillian Clarence Claude
Claudio Clay Clayton Clement Cliff Clifford Clint Clinton Clive Clyde Cody Colin Colm Conor Connor Conrad
Constantin Corey Cornelius Costas Craig Cristian Cristiano Cristobal Curtis Cyril Cyrus Daisuke Dale
Damian Damien Damon Dan Daniel Daniele Danilo Danny Dante Daoud Dara Darius Darko Darrell Darren Darryl
Dave David Davide Davit Dawood Dean Deepak Dejan Demetrius Deniz Denis Dennis Denys Denzel Derek Derrick
Desmond Devendra Dexter Dick Didier Diego Dieter Dietrich Dimitar Dimitri Dimitris Dinesh Dino Diogo Dirk
Djibril Dmitri Dmitriy Dmitry Dmytro Domenico Dominic Dominique Don Donald Donnie Donovan Doug Douglas
Drago Drew Duncan Dustin Dusan Dwayne Dwight Dylan Eamon Earl Ed Eddie Eden Edgar Edmund Edmundo Eduard
Eduardo Edward Edwin Egor Ehsan Ehud Einar Eitan Elbert Eli Elias Elie Elijah Eliot Elliot Elliott Elmar
Elon Elton Elvis Emil Emir Emilio Emin Emmanuel Emmerson Emre Enda Engin Enrico Enrique Enver Enzo Eoin
Ephraim Eric Erich Erik Ernest Ernesto Ernst Errol Ersin Ervin Erwin Esteban Ethan Etienne Eugene Eusebio
Evan Evgeny Evo Ezra Ezekiel Fabian Fabien Fabio Fabrice Fahad Fahd Faisal Faris Farid Farouk Farooq
Faruk Fatih Fawad Federico Felipe Felix Ferdinand Ferenc Fergus Fernando Fethullah Fidel Filip Filippo
Finn Florian Floyd Francesco Francis Francisco Franco Francois Frank Frans Franz Fraser Fred Freddie
Freddy Frederic Frederick Frederik Fredrik Friedrich Frits Fumio Fyodor Gabor Gabriel Gabriele Gael Gamal
Ganesh Gareth Garfield Garry Garth Gary Gaston Gautam Gavin Gavriel Gebran Gene Gennady Geoff Geoffrey
Georg George Georges Georgi Georgios Georgiy Gerald Gerard Gerardo Gerd Gerhard Germain German Gerry
Ghassan Giacomo Gianfranco Gianluca Gianluigi Gianni Gideon Gil Gilbert Gilberto Giles Gilles Gino Giorgi
Giorgio Giorgos Giovanni Girish Giulio Giuliano Giuseppe Glenn Glen Goh Gonzalo Goran Gordon Graeme
Graham Grant Greg Gregg Gregor Gregory Grigory Guido Guillaume Guillermo Gunnar Gunter Gunther Gus Gustav
Gustavo Guy Habib Haakon Hadi Hafez Haider Haidar Haile Hakan Hakeem Hal Hamad Hamdi Hamid Hamilton
Hamish Hamza Hank Hans Harald Hari Harish Harold Haroon Harrison Harry Harun Harvey Hasan Hashim Hashem
Hassan Hasan Hassanal Hector Heiko Heinrich Heinz Helmut Hemant Hendrik Henk Henri Henrik Henry Herbert
Herman Hermann Hernan Herve Hideki Hilary Hiroshi Hiroyuki Hisham Horacio Horst Hosni Hossein Howard
Hubert Hugh Hugo Humberto Humphrey Hussain Hussein Huseyin Ian Ibrahim Idris Idriss Ignacio Ignatius Igor
Ihor Ike Ikram Ilan Ilham Ilir Iliya Ilya Imad Iman Imran Imre Indra Ingmar Ioannis Ion Iqbal Iraj Irvin
Irving Isaac Isaias Isidro Ismail Israel Issa Issam Istvan Ivan Ivica Ivo Izzat Jaap Jaber Jacek Jack
Jackie Jacob Jacques Jagdish Jaime Jair Jairo Jakob Jakub Jalal Jamal James Jamil Jan Janez Janos Janusz
Jared Jaroslav Jaroslaw Jarrod Jason Jasper Javad Javed Javier Jay Jean Jeb Jed Jeff Jefferson Jeffery
Jeffrey Jeremiah Jeremy Jerome Jerry Jerzy Jesper Jesse Jesus Jim Jimmy Joachim Joao Joaquin Jochen Joe
Joel Joerg Johan Johann Johannes John Johnnie Johnny Jon Jonah Jonas Jonathan Jonny Joost Jordi Jorge
Jorg Jorgen Joris Jose Josef Joseph Josep Josh Joshua Josiah Jovan Juan Juha Jules Julian Julien Julio
Julius Jun Junaid Junichiro Jurgen Justin Kader Kamal Kamel Kamil Kapil Kareem Karim Karl Karol Kaspar
Kassym-Jomart Kasper Kazimierz Kazuo Keir Keith Kelechi Kelvin Kemal Ken Kendrick Kenichi Kenji Kenneth
Kenny Kenta Kevin Khaled Khalid Khalifa Khalil Khamis Khosrow Kieran Kiran Kirill Kirk Kjell Klaus Knut
Kofi Kojo Konrad Konstantin Konstantinos Kostas Kris Krishna Krzysztof Kurt Kwame Kwasi Kyle Kyriakos
Kyrylo Ladislav Lamar Lamine Lamont Lance Larry Lars Lasse Laszlo Lauri Laurence Laurent Laurie Laurens
Lawrence Lazar Lazarus Lech Lee Leif Leo Leon Leonard Leonardo Leonel Leonid Leonidas Leopold Leopoldo
Leroy Leszek Lev Levon Lew Lewis Lex Liam Lindsey Linus Lionel Lior Lloyd Logan Lorenzo Lothar Lou Louis
Luc Luca Lucas Lucian Luciano Lucien Ludovic Ludwig Luigi Luis Luiz Lukas Luke Lyndon Maciej Madhav
Magnus Mahamadou Mahathir Mahdi Maher Mahinda Mahmood Mahmoud Mahmud Mahmut Majid Malcolm Malek Malik
Mamadou Mamnoon Manfred Manmohan Manny Manoj Manolis Mansoor Mansour Manuel Marc Marcel Marcello Marcelo
Marcin Marco Marcos Marcus Marek Mariano Mario Marinus Marios Mariusz Mark Marko Markus Marlon Marshall
Martin Martti Marty Marvin Marwan Masoud Masato Massimo Massoud Mateo Mateusz Mathias Mathieu Mats Matt
Matteo Matthew Matthias Matthieu Matti Maurice Mauricio Maurizio Mauro Max Maxim Maxime Maximilian
Maxwell Mehdi Mehmet Mehmood Mel Melvin Menachem Meles Mevlut Micah Michael Michal Michel Michele Mick
Mickey Miguel Mihai Mihail Mika Mike Mikel Mikhail Mikheil Mikko Miklos Milan Miles Miljan Milo Milos
Milorad Milton Mircea Mirek Miro Miroslav Mitch Mitchell Mitt Moammar Mogens Mohamad Mohamed Mohammad
Mohammed Mohan Mohsen Moises Moktar Mongi Monty Mordechai Morgan Moritz Morten Moses Moshe Mostafa Motoo
Moussa Muammar Muhammad Muhammadu Muhyiddin Mukesh Mukhtar Murad Murat Murray Musa Mustafa Mustapha Myron
Nabil Nacer Nader Naftali Naguib Najib Namik Nana Narendra Naresh Nasir Nasser Nat Nate Nathan Nathaniel
Naveen Nawaf Nawaz Nayib Neal Ned Neil Nelson Nestor Neville Nicholas Nicola Nicolae Nicolas Nick Nicky
Nicos Nigel Nihat Nikita Nikol Nikola Nikolai Nikolaos Nikolaus Nikolay Nikos Nils Niklas Nitin Noah Noam
Noel Norbert Norman Norodom Nouri Nunzio Nur Nursultan Obiang Octavio Oded Odd Okke Olaf Olafur Olav Oleg
Oleh Oleksandr Oleksii Oliver Olivier Olli Ollie Olof Olusegun Omar Omer Omid Orhan Oriol Orlando Orrin
Orville Oscar Oskar Osama Osman Oswald Otis Otto Ousmane Owen Ozgur Pablo Paddy Panagiotis Panos Paolo
Parviz Pascal Pasquale Pat Patrice Patricio Patrick Patrik Paul Paulo Paulus Pavel Pavlo Pawel Pedro Peer
Pekka Per Percy Pervez Pete Peter Petr Petro Petros Petteri Phil Philip Philippe Phillip Pier Pierce
Pierluigi Piero Pierre Piers Piet Pieter Pietro Piotr Placido Pradeep Prakash Pranab Prasad Prashant
Pravin Prayuth Preston Qaboos Qasem Qassem Quentin Quincy Rabih Radek Radoslaw Radovan Rafael Rafal Rafik
Rafiq Raffaele Raghuram Rahm Rahul Raila Rainer Raj Raja Rajan Rajat Rajeev Rajendra Rajesh Rajiv Rajnath
Rakesh Ralf Ralph Ram Rami Ramesh Ramin Ramiro Ramon Ramzan Ramzi Ranil Randall Randy Raphael Rashad
Rashid Ratko Raul Ravi Ray Raymond Recep Reed Refik Reg Reggie Reginald Reinhard Reinhold Remy Renaud
Rene Reuben Reuven Rex Reza Ricardo Riccardo Rich Richard Richie Rick Ricky Ridley Riek Rigoberto Rinat
Rishi Ritchie Riyad Riyadh Rob Robbie Robert Roberto Robin Rod Roderick Rodney Rodolfo Rodrigo Rodrigue
Roger Rogelio Rohan Rohit Roland Rolf Romain Roman Romano Romeo Ron Ronald Ronaldo Ronan Ronnie Rory Ross
Roy Ruben Rudolf Rudolph Rudy Rufus Rui Rupert Rudiger Ruslan Russ Russell Rustam Ryan Ryszard Ryu Saad
Sabri Saddam Sadiq Sadio Saeb Saeed Saif Sajid Salah Salam Saleh Salem Salil Salim Salman Salva Salvador
Salvatore Sam Samer Samir Sami Samson Samuel Samuli Sandeep Sander Sandor Sandro Sanjay Santiago Santos
Sarath Sasha Satoshi Satya Saul Sayed Sayyed Scott Sean Seamus Sebastian Sebastien Selahattin Selim
Selwyn Seppo Serge Sergei Sergey Sergio Serhii Serhiy Serzh Seth Seyed Seymour Shahbaz Shahid Shahzad
Shane Shankar Shapour Sharad Sharif Shaun Shavkat Shawn Sheikh Sheldon Sherman Shia Shigeru Shimon Shinji
Shinzo Shiv Shoaib Shuja Sid Sidney Siegfried Sigmar Sigmund Silas Silvan Silvio Simeon Simon Siniša
Sinisa Slavko Slobodan Sohail Sohrab Soren Spencer Spiros Stan Stanislav Stanislaw Stanley Stavros Stefan
Stefano Stefanos Stelios Sten Stephan Stephane Stephen Sterling Steve Steven Stewart Stipe Stuart Subhash
Sudhir Suleiman Suleyman Sulaiman Sultan Sunil Suresh Surya Susilo Sven Svante Sylvain Sylvester Syed
Tadeusz Tae Tahir Taha Takashi Takeo Takeshi Talal Tamim Tareq Tariq Taro Tarek Tatsuya Tayyip Ted Teddy
Temel Teodor Teodoro Terence Terrence Terry Thabo Thaksin Thaddeus Theo Theodore Theodoros Thibaut
Thierry Thilo Thom Thomas Thor Thorsten Tibor Tidjane Tiernan Tim Timo Timothy Timur Tito Tiziano Tobias
Toby Todd Toivo Tom Tomas Tomasz Tomislav Tommaso Tommy Tony Torben Toshihiro Tracey Travis Trent Trevor
Tristan Troy Tsutomu Tulio Tyler Tyrone Udo Uhuru Ulf Uli Ulises Ulrich Ulysses Umar Umberto Umaru Unai
Uri Usain Usman Uwe Vaclav Vadim Vagn Valentin Valentino Valerio Valery Valeriy Vasco Vasily Vasyl Venkat
Vernon Vicente Victor Vidar Vidkun Vijay Vikram Viktor Vilhelm Vince Vincent Vincenzo Vinay Vinod Virgil
Virgilio Vitali Vitaliy Vitaly Vittorio Vivek Vlad Vladimir Vladimír Vladislav Vojislav Vojtech Volker
Volodymyr Vsevolod Vuk Vyacheslav Wade Wael Waldemar Walid Wally Walt Walter Waqar Warren Wasim Wayne
Wendell Werner Wesley Wilbur Wilfred Wilfried Wilhelm Will Willem William Willie Willy Wilson Wim
Winfried Winston Wojciech Wolf Wolfgang Woodrow Xabi Xander Xavier Xavi Yaakov Yahya Yair Yakov Yan Yanis
Yannick Yannis Yaroslav Yasin Yasir Yasser Yasuo Yevgeny Yves Yigal Yitzhak Yoav Yogi Yohan Yoichi Yordan
Yoshihide Yoshihiko Yossi Youcef Youssef Yousef Yousaf Yuji Yukio Yul Yuri Yuriy Yury Yusuf Yvan Yvon Zac
Zach Zachary Zack Zafar Zaher Zaid Zakir Zalmay Zane Zbigniew Zdenek Zeljko Zenon Zhivko Ziad Zia Zine
Ziya Zlatan Zoltan Zoran Zoltán Zubair Zulfiqar Zurab
""")
)

FEMALE = frozenset(
    words("""
Aaliyah Abby Abigail Ada Adela Adele Adeline Adriana Adrienne Agata Agatha Agnes Agnieszka Aicha Aida
Aileen Aisha Aishwarya Aiko Akiko Alana Alanis Alba Alda Alejandra Aleksandra Alessandra Alex Alexandra
Alexandria Alexia Alexis Alia Alice Alicia Alina Aline Alisa Alison Allegra Allie Allison Alma Altagracia
Alyssa Amal Amalia Amanda Amandine Amber Amelia Amelie Amina Aminata Amira Amrita Amy Ana Anais Ananya
Anastasia Andie Anetta Angela Angelica Angelina Angelique Angie Anik Anita Anja Ann Anna Annabel Annalena
Annamaria Anne Annegret Anneke Annelise Annette Annie Annika Anouk Antje Antonia Antonella Anya April
Arancha Aretha Ariana Ariane Arianna Arlene Asha Ashley Asma Asmaa Assia Astrid Atefeh Athena Audrey
Augusta Aung Aurelia Aurelie Aurora Ava Ayaan Ayelet Ayesha Aylin Ayse Azadeh Aziza Barbara Beata Beate
Beatrice Beatrix Beatriz Becky Belinda Benazir Benedetta Berenice Bernadette Bernice Beryl Bess Beth
Bethany Betsy Bettina Betty Beverly Beyonce Bianca Birgit Birgitta Birgitte Blanca Blanche Bonnie Brenda
Brianna Bridget Brigitte Britney Britt Brittany Brooke Caitlin Camila Camilla Camille Candace Candice
Cara Carina Carla Carly Carme Carmel Carmela Carmen Carol Carola Carole Carolina Caroline Carolyn Carrie
Casey Cassandra Caterina Catherine Cathy Cecile Cecilia Celeste Celia Celine Chandra Chandrika Chanda
Chantal Charlene Charlotte Chelsea Cher Cheryl Chiara Chloe Christa Christel Christelle Christiane
Christina Christine Christy Cindy Claire Clara Clare Clarissa Claudia Claudette Clementine Colette
Colleen Concetta Condoleezza Connie Constance Consuelo Cora Coretta Corinna Corinne Cornelia Corazon
Courtney Cressida Cristina Cynthia Dagmar Daisy Dalia Dana Daniela Daniella Danielle Daphne Darlene Deb
Debbie Deborah Debra Deirdre Delia Delphine Denise Desiree Diana Diane Dianne Dilma Dina Dolores Dominga
Donatella Donna Dora Doris Dorothea Dorothy Ebony Edda Edie Edith Edna Edwina Eileen Ekaterina Elaine
Eleanor Elena Eleni Elfriede Eliana Elisa Elisabeth Elise Eliza Elizabeth Elke Ella Ellen Ellie Elodie
Eloise Elsa Elsie Elvira Emily Emilia Emilie Emma Enid Erica Erika Erin Erna Ernestine Esperanza Estelle
Ester Esther Ethel Eugenia Eugenie Eunice Eva Evangelina Eve Evelyn Evita Fabiola Faith Fadela Fanny
Farah Farida Farkhunda Fatema Fatima Fatma Fatou Fawzia Federica Felicia Felicity Fern Fernanda Fiona
Flavia Fleur Flora Florence Florencia Fran Franca Frances Francesca Francine Francoise Franziska Freda
Freya Frida Frieda Gabriela Gabriella Gabrielle Gail Galina Gayle Gemma Genevieve Georgette Georgia
Georgina Geraldine Gertrude Ghada Gillian Gina Ginny Giorgia Gisela Giselle Giulia Gladys Glenda Glenys
Gloria Golda Grace Graciela Grainne Greta Gretchen Griselda Gro Gudrun Guadalupe Gulnara Gwen Gwendolyn
Gwyneth Habiba Hadia Hadiza Hala Halima Halle Halla Hana Hanan Hannah Hanna Hannelore Harriet Hatice
Hattie Hazel Heather Hedwig Heidi Heike Helen Helena Helene Helga Hella Henriette Hermine Hermione Hilda
Hilde Hillary Hina Hind Holly Hortense Huda Huma Hyacinth Ida Ilana Ileana Ilse Imelda Imogen Ines Indira
Inga Inge Ingeborg Ingrid Inna Irene Irena Irina Iris Irma Isabel Isabella Isabelle Isla Isobel Ivana
Ivanka Ivy Izabela Jacinda Jacinta Jackie Jacqueline Jacqui Jada Jadwiga Jamie Jamila Jana Jane Janelle
Janet Janice Janine Jasmin Jasmine Jayalalithaa Jayne Jean Jeanette Jeanine Jeanne Jelena Jemima Jen
Jenna Jenni Jennie Jennifer Jenny Jessica Jill Jillian Jo Joan Joanna Joanne Jocelyn Jodie Jody Johanna
Josefina Josephine Joy Joyce Juanita Judi Judith Judy Julia Juliana Julianne Julie Juliet Juliette
Julieta June Justina Justine Kaja Kajsa Kamala Kamila Karen Karin Karina Karla Karolina Katarina
Katarzyna Kate Katerina Katharina Katharine Katherine Kathleen Kathryn Kathy Katie Katia Katja Katrin
Katrina Katy Katya Kay Kaye Kayla Keiko Keira Kelly Kelsey Kerstin Khadija Khadijah Kiera Kiki Kim
Kimberly Kimiko Kirsten Kirsty Kitty Klara Klaudia Kolinda Kris Kristalina Kristen Kristi Kristin
Kristina Kristine Ksenia Kylie Kyra Kyung Laila Lakshmi Lana Lara Larissa Latifa Latoya Laura Laure
Lauren Laurie Lavinia Layla Lea Leah Leanne Leila Lena Leni Leonie Leonor Leslie Leticia Letitia Leyla
Lidia Lila Liliana Lilian Lillian Lilly Lily Lina Linda Lindsay Lindsey Linnea Lisa Lisbeth Lise Liv
Livia Liz Liza Lizzie Lois Lola Loretta Lori Lorna Lorraine Lotte Lottie Lou Louisa Louise Lourdes Lubna
Lucia Luciana Lucie Lucille Lucinda Lucrecia Lucy Ludmila Luisa Luiza Lupe Luz Lydia Lyn Lynda Lyndsey
Lynn Lynne Lyudmila Mabel Maddie Madeleine Madeline Madonna Mae Magda Magdalena Maggie Maia Maja Malala
Malgorzata Mali Malin Mamie Mandy Manal Manuela Mara Marcela Marcella Marcia Margaret Margareta Margarita
Margaux Margherita Margit Margo Margot Margrethe Marguerite Maria Mariam Marian Mariana Marianne Maribel
Marie Mariella Marielle Marietta Marija Marika Marilyn Marina Marine Marion Marisa Marisol Marissa Marit
Mariya Marjorie Marlene Marsha Marta Martha Marthe Martina Martine Mary Maryam Marzia Masha Matilda Maud
Maude Maura Maureen Mavis Maxine Maya Mayra Megan Meghan Mei Melania Melanie Melinda Melissa Mercedes
Mercy Meredith Meryl Mette Mia Michaela Michelle Michele Mildred Milena Milica Millie Mimi Mina Minerva
Minnie Mira Miranda Mireille Miriam Mitzi Moira Molly Mona Monica Monika Monique Montserrat Morag Muna
Muriel Myra Myriam Myrna Nabila Nada Nadia Nadine Nadezhda Naima Nana Nancy Nanette Naomi Narges Nasrin
Natacha Natalia Natalie Natalya Natasha Nathalie Nawal Neda Nell Nellie Nerys Ngozi Nicole Nicola
Nicolette Nigella Nikki Nimrata Nina Nino Nirmala Nisha Noelle Noemi Nora Noor Norma Noura Nouria Nuria
Nydia Oana Octavia Odette Odile Ofelia Oksana Olena Olga Olive Olivia Olympe Oona Ophelia Oprah Padma
Paloma Pam Pamela Paola Parvati Parveen Pascale Patricia Patsy Patti Patty Paula Paulina Pauline Pearl
Peggy Penelope Penny Perla Petra Phoebe Phumzile Phyllis Pia Pilar Pippa Polina Polly Portia Pratibha
Prisca Priscilla Priti Priya Priyanka Rachel Rachael Rachida Radhika Raisa Ramona Rana Rania Raquel Rasha
Rebecca Rebekah Regina Reina Rekha Rena Renata Renate Renee Rhea Rhiannon Rhoda Rhonda Ricarda Rihanna
Rima Rita Roberta Rochelle Rosa Rosalia Rosalie Rosalind Rosalynn Rosamund Rosanna Rosario Rose Roseanne
Rosemary Rosie Rowena Roxana Roxanne Rukhsana Ruth Saba Sabina Sabine Sabrina Sadaf Safiya Sahar Saira
Sally Salma Salome Samantha Samar Samira Sana Sandra Sandrine Sandy Sania Sanna Sara Sarah Sasha Saskia
Scarlett Selena Selina Selma Serena Serap Shabnam Shakira Shamima Shami Shannon Sharmila Sharon Shauna
Sheena Sheila Shelley Shelly Sheri Sherry Sheryl Shirin Shirley Shona Siân Sibel Sidonie Sienna Sigrid
Silje Silke Silvia Simona Simone Sinead Siobhan Sirimavo Sissel Sisi Smita Smriti Sofia Sofie Sonali
Sonia Sonja Sonya Sophia Sophie Soraya Stacey Stacy Stefania Stefanie Stella Stephanie Sue Suella Sumaya
Sunita Supriya Susan Susana Susanna Susanne Sushma Susie Suzanne Suzy Svetlana Sviatlana Svitlana Sybil
Sylvia Sylvie Tabitha Tahmina Tamar Tamara Tammy Tania Tanja Tansu Tanya Tara Tarja Tatiana Tatyana
Taylor Tegla Tereza Teresa Teri Terri Tess Tessa Thandi Thandiwe Thea Thelma Theresa Therese Tiffany
Tilda Tina Toni Tonya Tori Tracey Tracy Tricia Trish Trisha Trudy Tulsi Tzipi Ulla Ulrike Uma Ursula Usha
Uzma Valentina Valeria Valerie Vanessa Vasundhara Vera Verena Veronica Veronika Veronique Vicki Vicky
Victoria Viktoria Vigdis Vinita Violet Violeta Viola Virginie Vivian Viviane Vivien Vivienne Vjosa
Waltraud Wanda Wangari Wendy Whitney Wilhelmina Wilma Winifred Winnie Wiola Xanthe Xiomara Yasmin Yasmine
Yelena Yevgenia Yingluck Yoko Yolanda Yulia Yuliya Yuriko Yvette Yvonne Zahra Zainab Zara Zaynab Zehra
Zeinab Zelda Zena Zoe Zofia Zohra Zora Zoya Zsuzsanna Zuzana Ursula Mairead Niamh Aoife Saoirse Orla
Roisin
""")
)

ANY_GENDER = frozenset(
    words("""
Addison Adi Akash Aki Alva Ainsley Anh Ariel Aubrey Avery Bao Bo Bong Chang Chao Chen Cheng Chi Chiang
Chih Chin Chong Chul Chun Chung Cory Dong Dominique Dorje Duc Emerson Feng Fu Gang Gong Guang Guo Ha Hai
Han Hao Harper Haruki He Heng Hong Hu Hua Huan Huang Hui Hun Hwa Hwang Hyun Hye Ichiro Jae Jang Jaya
Jeong Ji Jia Jian Jiang Jie Jin Jing Jinping Jong Jongil Joo Jordan Ju Jung Kai Kang Kelly Khanh Kong
Kuan Kun Kwang Kwon Kyo Lam Lan Lei Li Lin Ling Liu Loren Lu Lung Mackenzie Makoto Min Minh Ming Mu Myung
Nam Ngoc Nguyen Ning Nishi Noa Parker Peng Phuong Ping Qi Qiang Qing Quan Quang Quinn Reese Ren Rio Riley
Robbie Rowan Ryo Sang Seo Seok Seong Seung Shan Shang Shea Shi Shin Shu Shun Sidney Skyler Son Song Soo
Su Suk Sun Sung Sung-min Tae-hyun Tao Tenzin Thanh Thi Thuy Tian Tien Tran Trinh Truong Tuan Tung Van
Wang Wei Wen Won Woo Wu Xi Xiang Xiao Xin Xing Xiu Xu Xue Yan Yang Yao Ye Yi Yin Ying Yong Yoon Yoshi
Young Yu Yuan Yue Yun Zeng Zhang Zhao Zhen Zheng Zhi Zhong Zhou Zhu Zi Jessie Andrea Jackie Robin Chidi
Chinedu Chukwu Ifeanyi Ikechukwu Nkechi Nkosazana Obi Oluwaseun Sipho Thulani Tendai Tsai Hailemariam
Tedros Demeke Getachew Tesfaye Girma Berhane Nyambura Wanjiru Otieno Kipchoge Mwangi Kamau Julius Cyril
Babatunde Folake Yemi Yaw Akufo Ama Afia Abena Kwabena Sekou Alioune Macky Faure Gnassingbe Denis
Teodorin
""")
)

MALE_HONORIFICS = frozenset(
    words("""
Mr Mister Sir Lord King Prince Emperor Father Brother Baron Duke Sheikh Sultan Fr Don Herr Monsieur
""")
)
FEMALE_HONORIFICS = frozenset(
    words("""
Mrs Ms Miss Madam Lady Dame Queen Princess Empress Sister Mother Baroness Duchess Mme Frau Madame
""")
)
OTHER_HONORIFICS = frozenset(
    words("""
Dr Prof Rev Hon Gen Col Lt Sgt Cpl Capt Maj Adm Cmdr Sen Rep Gov Pres Supt Insp Det Reverend Saint St
Pope Archbishop Cardinal
""")
)
HONORIFICS = MALE_HONORIFICS | FEMALE_HONORIFICS | OTHER_HONORIFICS
"""Words before a surname, without their full stop."""
NOBLE = frozenset(words("Duke Duchess Prince Princess Earl Countess Marquess Archbishop Bishop"))
"""Ranks that make a name with the place they belong to: the Duchess of York."""
PARTICLES = frozenset(
    words("""
de da dos das del della di du la le van von der ter bin ibn bint al el ul ur ben abu af av zu zum
""")
)
"""Lower-case words that stand inside a person's name."""

SUFFIXES = frozenset(words("Jr Sr II III IV Jnr Snr"))
"""What may follow a surname and belongs to the name."""

CREDENTIALS = frozenset(words("QC KC MP MEP MSP MD PhD OBE CBE MBE"))
"""What may follow a surname and does not."""

SURNAME_ENDINGS = tuple(
    words(
        """
yan ian ov ova ev eva sky skiy ski ska enko chuk vich vic vić ić shvili adze idze sson sen oglu opoulos
akis idis ides escu wicz czyk berg stein mann ez ini elli etti ucci zadeh pour ullah uddin singh wala
moto mura shita kawa
"""
    )
)
"""Endings that are far commoner in surnames than in other names."""

_BY_GENDER = dict.fromkeys(FEMALE - MALE, "f") | dict.fromkeys(MALE - FEMALE, "m")
FIRST_NAMES = MALE | FEMALE | ANY_GENDER


def plain(word: str) -> str:
    """`word` without accents, as the tables spell names."""
    if word.isascii():
        return word
    return "".join(c for c in unicodedata.normalize("NFD", word) if not unicodedata.combining(c))


def is_first_name(word: str) -> bool:
    """True for a known first name, or a double one that begins with a known one (Jean-Pierre)."""
    word = plain(word)
    return word in FIRST_NAMES or ("-" in word and word.partition("-")[0] in FIRST_NAMES)


def gender_of(word: str) -> str | None:
    """Gender "m" or "f" where the first name tells, else None."""
    word = plain(word)
    return _BY_GENDER.get(word) or _BY_GENDER.get(word.partition("-")[0])
