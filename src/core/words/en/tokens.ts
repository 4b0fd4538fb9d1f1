/** Why what was given cannot be kept as a token. */
export const tokenWords = {
  'url-unusable': '“{{url}}” is not the address of a gateway.',
  placeholder: 'This is a placeholder, not a token. Paste the token itself.',
  'unexpanded-variable': 'This is the name of a variable, not a token. Paste the token itself.',
  'inner-space': 'There is a space inside the token. Copy it again, in one piece.',
  'non-ascii': 'There is a letter in the token that no token has. Copy it again.',
  unusable: 'This is not a token.',
};
