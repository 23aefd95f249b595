/** Raised with every change of what the rules find, so that two reports can be told apart. */
export const rulesVersion = '0.1.0';
