/**
 * Characters of an address. Common servers take a request line of 8 KiB and answer 414 to a longer one;
 * what a page calls its address and is longer is no address, but work for whoever looks at it.
 */
export const LONGEST_ADDRESS = 8_000;
