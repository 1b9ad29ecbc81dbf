export const ORCHARD = `Village of Tarnby plants an orchard on its old runway

The village of Tarnby will plant 1,150 apple trees on the runway of its closed airfield. The parish council decided so on Thursday by 9 votes to 2. The trees cost 64,000 crowns, and a fund for rural schools pays half of that sum.
The airfield has been closed since 2009, and its concrete was broken up last winter. Headteacher Maren Solberg said that each pupil will look after three trees. The first harvest is expected in 2031.
Two members voted against the plan because the field floods in most springs. Council chair Henrik Dale promised a drainage report by the end of May. Until then nothing will be planted in the lower third of the field.`;

export const LIBRARY_BOAT = `A boat brings library books to nine islands

The county of Hesk has bought a used ferry and will run it as a floating library. The boat carries 6,200 books and calls at nine islands every second week. It replaces a bus that could reach only four of them.
Librarian Oda Reiten said that the islands had lost 31 percent of their young readers since the school boat ended. The crew of three is paid by the county, and fuel costs about 410,000 crowns a year. Loans are free for everybody, and books may be given back at any quay. Islanders can also order a title by telephone two days before the boat comes.
The boat sails for the first time on 4 September. In January the county will count the loans and decide whether a second boat is worth its price.`;

export const TELESCOPE = `Pupils find a faint comet with a borrowed telescope

Four pupils of the school in Lunde have found a comet that no catalogue had listed. They used a telescope that the university of Brekke had lent them for six weeks. The observatory confirmed the discovery on Sunday after it had checked 212 pictures.
The comet is about 190 million kilometres away and cannot be seen with the naked eye. Teacher Jonas Aas said that the pupils had noticed a point which moved between two exposures. It will come closest to the sun in November.
The pupils may propose a name before the end of the month. The university will let the school keep the telescope until summer. A second group of pupils starts to search in the spring, and the observatory will check what they find.`;
