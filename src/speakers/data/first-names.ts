import type { Gender } from './gender.ts';
import { wordList } from './word-list.ts';

/**
 * Given names that nearly all their bearers in English-language news share with one gender. Written by hand: the names of
 * public knowledge in the United States, Britain and world politics; names borne by both (Jordan, Taylor, Leslie,
 * Kim, Robin, Andrea, Jean) stay out. A weak hint only: what a text itself says about a person always outweighs it.
 */
const male = wordList(`
  aaron abdul abdullah abraham adam adrian ahmad ahmed alan albert alberto alejandro alex alexander alexei alfred ali alistair allan allen
  alvaro amir anatoly anders andre andreas andres andrew andrei andrzej andy angelo anthony antonio antonis ari arnold art arthur artur arun
  austin axel bashar barack barney barry bart ben benedict benjamin bernard bernie bill billy bob bobby boris brad bradley brandon brendan
  brent brett brian bruce bruno bryan byron calvin carl carlo carlos cecil cesar chad charles charlie chester chris christian christoph
  christopher chuck clarence clark claude clay clayton clifford clint clive colin conor corey cory craig curt curtis cyril dale dan
  daniel danny dario darrell darren dave david dean declan dennis denis derek derrick desmond devin dick dieter dirk dmitri dmitry dominic
  don donald doug douglas drew duncan dustin dwight earl ed eddie edgar edmund eduardo edward edwin elias elliot elliott elon
  emmanuel enrique eric erik ernest ernesto ethan eugene evan fabrice felipe felix fernando fidel floyd francesco francis francisco francois françois frank franklin
  franz fred frederick fritz gabriel gareth gary gavin gene geoff geoffrey george georges gerald gerard gerhard gianni gilbert giorgio
  giovanni giulio giuseppe glen glenn gordon graham grant greg gregory guido guillermo gunter gustavo guy hakeem hank hans harold harry
  harvey hassan hector heinz helmut henri henrik henry herbert herman hermann hosni howard hugh hugo hussein ian ibrahim igor ilya
  imran ismail ivan jack jacob jacques jaime jake jamal james jan janez jared jason javier jay jean-claude jean-luc jean-marie jean-paul jeb jeff jeffrey
  jens jeremy jerome jerry jesse jesus jim jimmy joachim joao joaquin joe joel joerg johan johannes john johnny jon jonathan jorge jorg jose josé josef
  joseph josh joshua juan juergen jürgen julian julio justin karl karel keith ken kenneth kevin khalid khalil kirk klaus kofi konrad konstantin kurt kyle
  lamar lance larry lars laurent lawrence len leo leon leonard leonardo leonid lewis liam lloyd lorenzo lou louis lucas luca luis luiz
  luke mahmoud malcolm manuel marc marcel marcelo marcio marco marcos marcus mario mark markus martin marty marvin masaaki mathieu matt matteo matthew matthias
  maurice mauricio mauro max maxim maximilian mehmet mel melvin mervyn michael michel miguel mike mikhail milton mitch mitchell mitt mohamed
  mohammad mohammed mohamad moritz muhammad murray mustafa nathan nathaniel narendra ned neil nelson newt nicholas nick nicolas nicolás niels nigel
  nikolai noah noel norbert norman nouri octavio olaf oleg oliver olivier omar orrin oscar oskar osama otto owen pablo pascal patrick
  paul paulo pavel pedro per perry pete peter petr phil philip philipp philippe phillip pierre pierluigi piotr preston rafael rafic raj rajiv ralph ramon rand randall
  randy raphael rashid raul raúl ravi ray raymond recep reinhold rene rex rich richard rick ricky rob robert roberto rod rodney rodrigo roger roland rolf
  roman romano ron ronald ronnie ross roy ruben rudolf rudy rupert russ russell ryan salman salvador salvatore sam sammy samir samuel sandro sanjay
  santiago satoshi saul scott sean sebastian serge sergei sergey sergio seth shane shaun shinzo sid sidney silvio simon sinan spencer stan
  stanley stefan stefano stephan stephane stephen stuart steve steven stewart sundar sven tarek taro ted terence terrence theo theodore thierry thomas
  tim timothy tobias todd tom tomas tommy tony travis trent trevor tyler ulrich urs valentin vaclav vic victor viktor vince vincent vincenzo vinod
  vitaly vladimir volodymyr vojislav wade wallace walt walter warren wayne wendell werner wilbur wilfred will willem william willie wim winston
  wladimir wolfgang woodrow xavier yasser yoshihiko yoshihide youssef yuri yusuf yves zachary zhou zoran
`);

const female = wordList(`
  abigail adele adriana agnes aisha alexandra alice alicia alison allison alyssa amanda amber amelia amina amy ana anastasia angela
  angelina anita ann anna annabel anne annette annie antoinette april arianna astrid audrey ava barbara beatrice becky
  belinda bernadette beth bethany betsy betty beverly bianca birgit bonnie brenda bridget brigitte brittany candace candice carla
  carly carmen carol carole caroline carolyn cassandra catherine cathy cecilia celeste charlotte chelsea cheryl chloe christiane christina
  christine cindy claire clara claudia colleen connie constance corinne cristina crystal cynthia daisy danielle daphne dawn deanna deb debbie
  deborah debra deirdre delores denise diana diane dilma dina dolores dominika donna doreen doris dorothy ebony edith eileen elaine eleanor elena
  elisa elisabeth elise eliza elizabeth ella ellen eloise elsa emily emma erica erika erin esther ethel eva eve evelyn faith farah fatima felicia
  fiona florence frances francesca gabriela gabrielle gail geraldine gertrude gillian gina ginger giorgia gisela gladys glenda gloria grace greta
  gretchen gwen gwendolyn hannah harriet heather heidi helen helena helene helga hilary hillary holly hope ilse imelda ina indira ines ingrid
  irene irina iris isabel isabella isabelle ivana ivanka jackie jacqueline jacinda jane janet janice janine jasmine jeanette jeanne jenna jennifer
  jenny jessica jill joan joanna joanne jocelyn josefina josephine joyce juanita judith judy julia juliana julianne julie juliet justine kamala
  karen karin karla kate katharina katharine katherine kathleen kathryn kathy katie katrina katya kayla kellyanne kerstin kimberly kirsten kirstjen kristen kristi
  kristin kristina lara laura lauren leah leila lena leticia lidia lillian linda lisa liz liza lois lori lorraine louisa louise lucia
  lucille lucinda lucy luisa lydia lynda lynette madeleine madeline maggie magdalena mara marcia margaret margarita margot marguerite
  maria marian mariana marianne marie marilyn marina marissa marjorie marla marsha martha martina mary maryam maureen maxine megan meghan melania
  melanie melinda melissa mercedes meredith mia michele michelle mildred miranda miriam molly monica monika monique muriel myra nadia nancy naomi natalia natalie natasha
  nicola nicole nikki nina nora norma odile olga olivia ophelia oprah pam pamela patricia patty paula paulina pauline peggy penelope penny petra phyllis
  pilar polly priscilla rachel ramona rebecca regina renata renee rita roberta robyn rosa rosalind rosanna rose rosemary roxanne ruth sabrina sally
  samantha sandra sara sarah selena serena sharon sheila shelley sheryl shirley silvia simone sofia sonia sonja sonya sophia sophie stacey stacy
  stella stephanie sue susan susana susanna susanne suzanne svetlana sylvia sylvie tamara tammy tania tanya tara tatiana teresa tess thelma theresa therese tiffany
  tina tracey trudy tulsi ursula valentina valerie vanessa vera veronica vicki vicky victoria viola violet virginia vivian wanda wendy whitney wilma winifred yolanda
  yulia yvette yvonne zoe
`);

/** What a given name alone suggests; `unknown` for names not in the table. */
export function genderOfFirstName(firstName: string): Gender {
  const folded = firstName.toLowerCase();
  if (male.has(folded)) return 'male';
  return female.has(folded) ? 'female' : 'unknown';
}

/** Given names borne by both, that still show a name to be a person's. */
const either = wordList(`
  alexis andrea ariel ashley bailey blake cameron carey carmel casey chris courtney dana darcy devon dominique drew elisha emerson frankie gale
  harper hayden hunter jamie jan jean jesse jody jordan kelly kendall kerry kim kris kyle lane lee leigh leslie lesley lindsay lindsey logan loren lyn
  lynn mackenzie marion marlo morgan pat quinn reese regan riley robin rory rowan sandy sasha sandi shannon shelby sidney skyler stacy sunny sydney taylor terry tracy
  val kit ji-eun min wei li jing yu hong xiaochuan jiabao jintao yi bo
`);

/** Whether a word is a given name that the table knows. */
export function isFirstName(word: string): boolean {
  return known.has(word.toLowerCase());
}

const known: ReadonlySet<string> = new Set([...either, ...male, ...female]);
