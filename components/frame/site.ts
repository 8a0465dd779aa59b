/** Whose newsroom this is; from the settings of the city. */
export interface Site {
  /** «میدان» */
  name: string;
  /** «شهرداری ساری» */
  owner: string;
  /** One or two sentences at the foot of the page. */
  about: string;
}
