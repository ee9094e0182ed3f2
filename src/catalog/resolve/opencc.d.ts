/** OpenCC's table of traditional and simplified characters: pairs `from to`, joined by `|`. */
declare module "opencc-js/dict/TSCharacters" {
  const pairs: string;
  export default pairs;
}
