export const english = `
  increas* rise rises rose risen rising grow* grew gain* / decreas* fall falls fell fallen falling declin* shrink* shrank
  first / second third
  more / fewer less
  most / least fewest
  highest higher high / lowest lower low
  upper / lower
  largest larger large biggest bigger big / smallest smaller small
  longest longer long / shortest shorter short
  oldest older old / youngest younger young newest newer new
  earliest earlier early / latest later late
  strongest stronger strong / weakest weaker weak
  richest richer rich wealth* / poorest poorer poor
  fastest faster fast / slowest slower slow
  easiest easier easy simple* / hardest harder difficult* complex complicated
  best better / worst worse
  major / minor
  majority / minority
  maximum / minimum
  success* succeed* / fail*
  begin* began begun start* / end ends ended ending stop* ceas*
  open opens opened opening / close closes closed closing
  accept* approv* / reject* refus*
  allow* permit* / ban bans banned prohibit* forbid* forbad* forbidden
  legal* / illegal*
  agree* / disagree*
  import* / export*
  ally allies allied friend* / enem*
  north northern / south southern
  east eastern / west western
  inside internal* inner / outside external* outer
  domestic / foreign
  public* / private*
  men man male males / women woman female females
  positive* / negative*
  direct directly / indirect*
  common commonly / rare rarely
  always / never
  creat* build* built / destroy* demolish*
  includ* / exclud*
  encourag* / discourag*
  advantag* / disadvantag*
  ancient / modern
  expensive / cheap*
  same similar* / different*
  heaviest heavier heavy / lightest lighter
  hottest hotter hot warm* / coldest colder cold
  widest wider wide broad / narrow*
  deepest deeper deep / shallow*
  born birth / died death
  gain gains gained surplus profit profits / loss losses deficit
  free / paid
  voluntary optional / compulsory mandatory obligatory
  safe safely safer / dangerous unsafe
  temporary temporarily provisional* / permanent*
  confirm* / deny denies denied
  praise* welcom* / criticis* criticiz* condemn*
  extend* lengthen* / shorten*
  accelerat* / delay*
  improv* / worsen* deteriorat*
  keep keeps kept retain* preserv* / replac* abolish* scrap*
  guilty convict* / innocent acquit*
  hire hires hired hiring recruit* / dismiss* sacked fired
  full / empty
  enter* / exit* leav*
  support* favour favours favor favors backs backed backing / oppos*
  continu* keeps carries / stop* ceas* halt* suspend*`;
