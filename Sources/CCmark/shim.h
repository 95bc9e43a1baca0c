#include <cmark.h>
#include <string.h>

/* The bytes of a text that libcmark gives. */
static inline size_t cmark_text_length(const char *text) { return strlen(text); }
