/** Words in small letters within names of persons, in any language: `van`, `de la`, `bin`. */
export const NAME_PARTICLES =
  `de da do dos das del della di du la le el el-? al al-? van von der den zu af av bin ibn ben
  ter ten y e`
    .split(/\s+/u)
    .join("|");
