import type { PageTable } from "./page-table.ts";

export const english: PageTable = {
  walls: [
    "Subscribe now to continue reading this story.",
    "This article is for subscribers only.",
    "To read the full story, start your free trial.",
    "You have reached your limit of free articles.",
    "Become a member to unlock the rest of this article.",
  ],
  open: [
    "Subscribe to our newsletter for more stories.",
    "The council wants to read the full report before it votes.",
    "Keep reading for five more tips.",
    "The gym’s membership costs 40 pounds a month.",
  ],
  missing: [
    "The page you requested could not be found.",
    "Sorry, this article is no longer available.",
    "We can’t find the page you are looking for.",
    "This page does not exist.",
  ],
  notMissing: [
    "The missing sailor was found on Tuesday.",
    "The diary’s last page was never read aloud.",
    "The museum no longer opens on Mondays.",
  ],
  credits: [
    "Photo: Anna Lind",
    "Photograph by Tom Reed",
    "The old mill in June. (Photo: City Archive)",
    "Rescuers at the pier on Monday. Getty Images",
    "Courtesy of the Harbour Museum | Image",
  ],
  notCredits: [
    "A photo of the mayor hung in the hall.",
    "Police released pictures of the thief.",
    "The image of the town has changed.",
  ],
  bylines: [
    ["By Anna Lind", "Anna Lind"],
    ["Written by Tom Reed and Ana Prado", "Tom Reed and Ana Prado"],
    ["By Dr. Mary Okafor | Health correspondent", "Dr. Mary Okafor"],
    ["Words: Joan Hill", "Joan Hill"],
  ],
  notBylines: [
    "By Tuesday the river had fallen.",
    "By the old mill",
    "Text and pictures were lost.",
  ],
};
