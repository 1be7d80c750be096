"""A line or paragraph is told apart as page furniture: buttons, counters, link lists, separators, notices."""

from __future__ import annotations

import re

from briefing.article import RemovedKind
from briefing.text.cleaning.notes import note, quotes_speech
from briefing.text.cleaning.patterns import any_of

_LONGEST = 700
_TRIMMED = " .:|»›>→…*[]()-–—_"

_BUTTONS: dict[RemovedKind, str] = {
    "read_more": """read more|see more|show more|view more|load more|more|learn more|continue reading|keep "
    "reading
        |read on|read full story|read full article|read the full story|read the full article|story continues
        |story continues below|article continues below|continue reading below|continue reading the main story
        |see also|next|previous|next article|previous article|go to top|back to top|skip to content
        |skip to main content|expand|read less|show less|read the rest here|read the rest|read it here
        |read the full report here|read more here|more here|keep scrolling|scroll down|scroll down for video
        |scroll down for more|scroll down for videos|view gallery|view photos|see photos|see all photos
        |view all
        |see all|click here|click here for more|hide caption|toggle caption|enlarge this image|play|play video
        |open image in new window|open the image gallery|watch|watch video|listen|listen to this article""",
    "counter": """share|shares|tweet|like|likes|comment|comments|view comments|leave a comment|post a comment
        |add a comment|no comments|i like it|i don't like it|share this|share this article|share this story
        |share this post|share this page|share on facebook|share on twitter|share on x|share on linkedin
        |share on whatsapp|share via email|share via facebook|share via twitter|facebook|twitter|whatsapp
        |linkedin
        |pinterest|reddit|telegram|flipboard|email|e-mail|print|print this article|save|save for later
        |bookmark
        |copy link|copy this link|link copied|gift article|gift this article|report|flag|reply|rss|follow
        |following
        |follow us|sign in|log in|login|register|subscribe|subscribe now|close|menu|search|home""",
    "boilerplate": """advertisement|advertising|ad|ads|sponsored|sponsored content|promoted|promoted content
        |paid content|paid post|advertisement - scroll to continue|loading|this is a premium article|premium
        |exclusive
        |media playback is unsupported on your device|media playback is not supported on this device
        |getty images|associated press|newsletter|newsletters|all rights reserved|end of story|the end""",
    "update_note": "correction appended|corrections appended",
    "link_list": "trending now",
}
_BUTTON_KIND = {words.strip(): kind for kind, group in _BUTTONS.items() for words in group.split("|")}

_LIST_HEADS = frozenset(
    words.strip()
    for words in """related|related stories|related articles|related news|related content|related coverage
        |related topics|related links|related posts|related reading|related video|related videos|read also
        |also read
        |read next|more stories|more news|more from this section|more on this story|more like this|most read
        |most popular|most viewed|popular|popular stories|popular now|trending|trending stories|top stories
        |latest
        |latest news|latest stories|latest headlines|recommended|recommended stories|recommended for you
        |editor's picks|editors' picks|you may also like|you might also like|up next|what to read next
        |what to watch next|don't miss|around the web|from the web|from our partners|sources|references
        |external links|sister links|see also|further reading|tags|topics|in this article|share this story
        |popular on|more to explore|also on|watch now|top videos|notes""".split("|")
)

_COUNTED = (
    "shares?|likes?|dislikes?|comments?|views?|reactions?|retweets?|replies|followers?|reads?|votes?|claps?"
)
_COUNTER = any_of(
    rf"\d[\d.,]* ?[KkMm]?\+? (?:I (?:do n.t |don.t )?like it|{_COUNTED}|people (?:like|shared) this)\W*",
    r"\d+ ?(?:min(?:ute)?s?|seconds?)(?:[- ]to)?[- ]read\W*",
    r"(?:shares?|comments?|likes?|views?|reading time|view comments)[: ]* ?\(?\d[\d.,]*[KkMm]?\)?(?: "
    r"min(?:ute)?s?)?\W*",
    r"view (?:all )?[\d.,]+ comments?\W*",
    r"be the first to comment\W*",
    r"estimated read(?:ing)? time.{0,20}",
    r"share (?:this )?(?:with|on|via|page)? ?(?:(?:email|facebook|messenger|twitter|x|pinterest|whatsapp"
    r"|linkedin|reddit"
    r"|telegram|print|copy this link|copy link|close|share)[ ,|/]*)+",
    whole=True,
    ignore_case=True,
)

_LINK_LABELS = """WATCH|LISTEN|VIDEO|PHOTOS|GALLERY|SLIDESHOW|PODCAST|IN PICTURES|DON'T MISS|DON’T MISS
    |RECOMMENDED|YOU MAY ALSO LIKE|YOU MIGHT ALSO LIKE|TAGS|TOPICS|FILED UNDER|CATEGORIES|CATEGORY|KEYWORDS
    |READ|READ MORE|READ ALSO
    |READ NEXT|READ THIS|SEE ALSO|SEE MORE|ALSO READ|ALSO ON|ALSO SEE|RELATED|RELATED STORIES|RELATED ARTICLES
    |RELATED CONTENT|RELATED COVERAGE|RELATED NEWS|RELATED LINKS|RELATED TOPICS|RELATED POSTS|RELATED READING
    |RELATED STORY|RELATED ARTICLE|RELATED VIDEO|MORE|MORE ON THIS|MORE NEWS"""
_LABELS = [label.strip() for label in _LINK_LABELS.split("|")]
_LINK = any_of(
    "(?:"
    + "|".join(sorted({*_LABELS, *(label.capitalize() for label in _LABELS)}, key=len, reverse=True))
    + r") ?[:|–—]",
    r"MORE (?:ON|FROM|NEWS)\b",
    r"More (?:from|on|in|about) [^.]{2,60}$",
    r"Read the (?:original|full|rest|whole|complete)\b[^.]{0,80}(?:here|article|story|report|on|at)\b",
    r"Read (?:more|it) (?:here|at|on|about|from)\b",
    r"(?:CLICK HERE|Click here)\b",
    r"(?:For more (?:on|information|news|stories|details|from|about)|To (?:read|view|watch|listen))\b"
    r"[^.]{0,80}\b(?:click|visit|go to)\b",
)
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+(?: \S+)?$", re.IGNORECASE)

_ONLINE = r"(?:Twitter|X\b|Facebook|Instagram|YouTube|TikTok|Telegram|WhatsApp|LinkedIn|Threads|Bluesky)"
_PROMPT = any_of(
    r"(?:Please )?(?:Sign up|Subscribe|Register|Log in|Download|Join) (?:for|to|now|here|today|our|the"
    r"|up)\b.{0,200}\b"
    r"(?:newsletters?|app|inbox|e-?mail|alerts?|updates|channel|podcast|subscription|briefing|account|free"
    r"|stories|whatsapp)\b",
    r"(?:Get|Receive|Have) (?:the|our|all|your|more|breaking|daily|latest|top)\b.{0,120}\b(?:inbox"
    r"|newsletter|app|email|delivered)\b",
    rf"(?:You can )?(?:now )?(?:Follow|Like|Find|Join) (?:us|@\w+|[A-Z][\w ]{{2,30}}) on {_ONLINE}",
    r"Support (?:our|independent|quality|local) (?:work|journalism|reporting|news)\b",
    r"(?:Please )?(?:donate|consider (?:donating|supporting|subscribing))\b",
    r"(?:We|This (?:site|website|page|video)) (?:uses?|needs|requires|can ?not|can't) .{0,60}\b(?:cookies"
    r"|javascript|be played)\b",
    r"(?:Please )?(?:enable|turn on) javascript\b",
    r"Your (?:browser|device) (?:does not|doesn't|is not)\b",
    r"Already (?:a subscriber|have an account|a member)\b",
    r"(?:Thank you|Thanks) for (?:signing up|subscribing|reading)\b",
    r"By (?:signing up|subscribing|clicking|entering your email)\b[^.]{0,60}\byou (?:agree|consent|accept)\b",
    ignore_case=True,
)
_LEGAL = any_of(
    r"(?:©|\(c\)|&copy;|copyright (?=©|\(c\)|\d{4}|by\b))[^.]{0,80}(?:\b(?:19|20)\d\d\b|limited|ltd|inc)",
    r"[^.]{0,80}\ball rights reserved\b",
    r"this (?:material|content|article|story) (?:may not be|is (?:copyrighted|protected))\b",
    r"this (?:article|story|piece|post|report|essay) (?:was |is |has been )?(?:originally |first |also )*"
    r"(?:published|appeared|appears|produced|republished|syndicated|provided)(?: (?:originally|first))?"
    r" (?:on|by|in|at|from|under|as part)\b",
    r"originally (?:published|appeared) (?:on|in|at|by)\b[^,]{0,60}$",
    r"our standards: the thomson reuters",
    r"the (?:views|opinions)(?: and (?:views|opinions))? expressed (?:in this|here|are|do not|by the "
    r"author)\b",
    r"republished (?:from|with|under)\b",
    r"terms (?:of (?:use|service)|and conditions)\b[^.]{0,60}$",
    r"\(?source: [^.]{2,50}\)?\.?$",
    r"(?:\s?<[^<>]{1,300}>\s?){1,9}\.?$",
    ignore_case=True,
)
_MARKER = any_of(r"[\W_]+", r"-?\s?(?:30|0|ENDS?|ends)\s?-?", r"x{3,}", r"\(\(\w{2,3}\)\)\.?", whole=True)


def furniture(text: str) -> RemovedKind | None:
    """The kind of furniture that all of the paragraph `text` is, or None where it is not."""
    if len(text) > _LONGEST:
        return None
    if kind := _BUTTON_KIND.get(text.lower().replace("’", "'").strip(_TRIMMED)):
        return kind
    if _MARKER.match(text):
        return "marker"
    if _COUNTER.match(text):
        return "counter"
    return note(text) or _notice(text)


def opens_list(text: str) -> bool:
    """True for the heading of a list of links, such as "Related stories" or "More from Science"."""
    plain = text.lower().replace("’", "'").strip(_TRIMMED)
    return plain in _LIST_HEADS or bool(re.fullmatch(r"more (?:from|on|in) [^.!?]{2,40}", plain))


def _notice(text: str) -> RemovedKind | None:
    words = text.count(" ") + 1
    kind: RemovedKind | None = None
    if words <= 30 and (_LINK.match(text) or _ADDRESS.match(text)):
        kind = "link_list"
    elif (words <= 60 and _PROMPT.match(text)) or (words <= 80 and _LEGAL.match(text)):
        kind = "boilerplate"
    return kind if kind and not quotes_speech(text) else None
