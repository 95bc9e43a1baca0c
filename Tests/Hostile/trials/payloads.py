"""Texts that are told as text or refused, and addresses that lead nowhere."""

# Stands in every payload, so that it is found wherever it was put.
MARK = "zq7"

# Each begins and ends with the mark, so that a part of one is known as such.
TEXTS = {
    "markup": (
        f"{MARK}\"'><script>alert(1)</script><img src=x onerror=alert(1)><svg/onload=alert(1)>"
        f"</title></textarea></style></script>-->]]>&lt;b&gt;\" onfocus=alert(1) x=' `{MARK}"
    ),
    "template": (
        f"{MARK}{{{{title}}}}{{{{{{site.title}}}}}}{{{{>foot}}}}${{7*7}}<!--<script>\u2028\u2029{MARK}"
    ),
    "formula": f'=HYPERLINK("https://evil.example/","{MARK}")',
    "address": f"javascript:alert('{MARK}')",
    "path": f"../../../../etc/passwd%00{MARK}",
}

# What begins like a formula for a spreadsheet.
FORMULA_SIGNS = ("=", "+", "-", "@", "\t", "\r", "\uff1d", "\uff0b", "\uff0d", "\uff20")

# Characters that may stand in no text: each must be a problem, however it is written.
CONTROLS = {
    "nul": "\0", "backspace": "\b", "escape": "\x1b[31m", "delete": "\x7f", "next-line": "\x85",
    "left-to-right-override": "\u202d", "right-to-left-override": "\u202e",
    "right-to-left-embedding": "\u202b", "first-strong-isolate": "\u2068",
    "pop-isolate": "\u2069", "no-character": "\uffff",
}

# Addresses in every disguise. None of them may be where a browser goes.
ADDRESSES = {
    "script": "javascript:alert(1)",
    "script-mixed-case": "JaVaScRiPt:alert(1)",
    "script-space-before": " javascript:alert(1)",
    "script-tab": "java\tscript:alert(1)",
    "script-line-end": "java\nscript:alert(1)",
    "script-control-before": "\x01javascript:alert(1)",
    "script-entity": "java&#115;cript:alert(1)",
    "script-entity-colon": "javascript&colon;alert(1)",
    "script-entity-tab": "java&Tab;script:alert(1)",
    "script-entity-line-end": "java&NewLine;script:alert(1)",
    "script-entity-hex": "&#x6A&#x61;vascript:alert(1)",
    "script-entity-nul": "java&#0;script:alert(1)",
    "script-percent": "%6Aavascript:alert(1)",
    "script-percent-colon": "javascript%3Aalert(1)",
    "script-percent-space": "%20javascript:alert(1)",
    "script-percent-tab": "java%09script:alert(1)",
    "script-double-percent": "javascript%253Aalert(1)",
    "script-backslash": "java\\script:alert(1)",
    "script-escaped-colon": "javascript\\:alert(1)",
    "script-slashes": "javascript://example.org/%0aalert(1)",
    "script-wide": "\uff4aavascript:alert(1)",
    "script-wide-colon": "javascript\uff1aalert(1)",
    "script-no-break-space": "\u00a0javascript:alert(1)",
    "script-zero-width": "java\u200bscript:alert(1)",
    "script-bom": "\ufeffjavascript:alert(1)",
    "script-line-separator": "\u2028javascript:alert(1)",
    "data": "data:text/html,<script>alert(1)</script>",
    "data-encoded": "data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==",
    "data-svg": "data:image/svg+xml,<svg onload=alert(1)>",
    "vbscript": "vbscript:msgbox(1)",
    "file": "file:///etc/passwd",
    "blob": "blob:https://evil.example/1",
    "view-source": "view-source:https://evil.example/",
    "about": "about:blank",
    "office": "ms-word:ofe|u|https://evil.example/x.docx",
    "feed": "feed:javascript:alert(1)",
    "two-slashes": "//evil.example/x",
    "two-backslashes": "\\\\evil.example\\x",
    "slash-backslash": "/\\evil.example/x",
    "backslash-slash": "\\/evil.example/x",
    "slash-tab-slash": "/\t/evil.example/x",
    "entity-slashes": "&sol;&sol;evil.example/x",
    "percent-slashes": "%2F%2Fevil.example/x",
    "three-slashes": "///evil.example/x",
    "web-without-host": "https:evil.example",
    "web-one-slash": "https:/evil.example",
    "web-backslashes": "https:\\\\evil.example",
    "web-no-name": "https:///evil.example",
    "root": "/etc/passwd",
    "parents": "../../../../../../etc/passwd",
    "parents-percent": "%2e%2e/%2e%2e/%2e%2e/etc/passwd",
    "parents-percent-slash": "..%2f..%2f..%2fetc%2fpasswd",
    "parents-double-percent": "%252e%252e/%252e%252e/etc/passwd",
    "parents-backslash": "..\\..\\..\\etc\\passwd",
    "parents-wide": "\uff0e\uff0e/\uff0e\uff0e/etc/passwd",
    "parents-long-utf8": "%c0%ae%c0%ae/%c0%ae%c0%ae/etc/passwd",
    "nul-percent": "hall.png%00.html",
    "base": "?<base href=//evil.example>",
    "fragment": "#\"><script>alert(1)</script>",
}
