"""What the checks take from the site's markup: the one place to change with the templates."""

MAIN = "main"
NAVIGATION = "header nav, .menu > summary, .toc, .trail, .skip, .neighbours, footer nav, footer ul:not(.signature ul), form[role=search]"
MADE_BY_SCRIPT = "[data-made]"

SORTABLE = "table[data-sortable]"
SORT_BUTTON = "th button"

SEARCH_INPUT = "form[role=search] input[type=search]"
SEARCH_OPTION = "form[role=search] [role=listbox] [role=option]"
SEARCH_STATUS = "form[role=search] [role=status]"

PICTURES = (".png", ".jpg", ".jpeg", ".webp", ".avif", ".gif", ".svg")
