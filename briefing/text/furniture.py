"""A line or paragraph is told apart as page furniture: counters, buttons, link lists, notes to readers, notices."""

from __future__ import annotations

import re

from briefing.article import RemovedKind

_I = re.IGNORECASE
_LONGEST = 700
_BUTTONS: dict[RemovedKind, frozenset[str]] = {
    "read_more": frozenset(
        "read more|see more|show more|view more|load more|more|learn more|continue reading|keep reading|read on|read full story|"
        "read full article|read the full story|read the full article|story continues|story continues below|article continues below|"
        "continue reading below|continue reading the main story|see also|next|previous|next article|previous article|go to top|"
        "back to top|skip to content|skip to main content|expand|read less|show less|read the rest here|read the rest|"
        "read the full report here|read it here|read more here|more here|keep scrolling|scroll down|scroll down for video|"
        "scroll down for more|scroll down for videos|view gallery|view photos|see photos|see all photos|view all|see all|"
        "click here|click here for more|hide caption|toggle caption|enlarge this image|open image in new window|"
        "open the image gallery|play|play video|watch|watch video|listen|listen to this article".split("|")
    ),
    "counter": frozenset(
        "share|shares|tweet|like|likes|comment|comments|view comments|leave a comment|post a comment|add a comment|no comments|"
        "i like it|i don't like it|share this|share this article|share this story|share this post|share this page|share on facebook|"
        "share on twitter|share on x|share on linkedin|share on whatsapp|share via email|share via facebook|share via twitter|"
        "facebook|twitter|whatsapp|linkedin|pinterest|reddit|telegram|flipboard|email|e-mail|print|print this article|save|"
        "save for later|bookmark|copy link|copy this link|link copied|gift article|gift this article|report|flag|reply|rss|"
        "follow|following|follow us|sign in|log in|login|register|subscribe|subscribe now|close|menu|search|home".split(
            "|"
        )
    ),
    "boilerplate": frozenset(
        "advertisement|advertising|ad|ads|sponsored|sponsored content|promoted|promoted content|paid content|paid post|"
        "- advertisement -|advertisement - scroll to continue|loading|loading...|this is a premium article|premium|exclusive|"
        "media playback is unsupported on your device|media playback is not supported on this device|correction appended|"
        "getty images|associated press|newsletter|newsletters|all rights reserved|end of story|the end".split(
            "|"
        )
    ),
    "link_list": frozenset({"trending now"}),
}
_BUTTON_KIND = {words: kind for kind, group in _BUTTONS.items() for words in group}

_COUNT = re.compile(
    r"(?:[\d][\d.,]* ?[KkMm]?\+? (?:I (?:do n.t |don.t )?like it|shares?|likes?|dislikes?|comments?|views?|reactions?|retweets?|replies|"
    r"followers?|reads?|votes?|claps?|people (?:like|shared) this|min(?:ute)?s?(?:[- ]to)?[- ]read|seconds? read)"
    r"|(?:shares?|comments?|likes?|views?|reading time|view comments)[: ]* ?\(?[\d][\d.,]*[KkMm]?\)?(?: min(?:ute)?s?)?"
    r"|view (?:all )?[\d.,]+ comments?|be the first to comment|estimated read(?:ing)? time.{0,20})\W*$",
    _I,
)
_SHARE_BAR = re.compile(
    r"share (?:this )?(?:with|on|via|page)? ?(?:(?:email|facebook|messenger|twitter|x|pinterest|whatsapp|linkedin|reddit|telegram|print|copy this link|copy link|close|share|these are external links and will open in a new window)[ ,|/]*)+$",
    _I,
)
_LINKS = re.compile(
    r"(?:(?:RELATED|Related)(?: (?:stories|articles|content|coverage|news|links|topics|posts|reading|story|article|video|videos|Stories|Articles|News|Topics|Links|Posts|Content|Coverage))?\b ?[:|–—-]"
    r"|(?:READ|Read)(?: MORE| more| ALSO| also| NEXT| next| THIS| this)? ?[:|–—]|(?:ALSO|Also) (?:(?:READ|read)\b|(?:on|ON|SEE|see) ?:)"
    r"|(?:SEE|See) (?:ALSO|also|MORE|more) ?[:|–—]|MORE(?: ON| FROM| NEWS)?[: ]|More (?:from|on|in|about) [^.]{2,60}$|(?:WATCH|Watch|LISTEN|Listen|VIDEO|Video|"
    r"PHOTOS|Photos|GALLERY|Gallery|SLIDESHOW|Slideshow|PODCAST|Podcast|EXPLAINER|In pictures|IN PICTURES|DON'T MISS|Don't miss|Don’t miss|OPINION|Opinion|Recommended|RECOMMENDED"
    r"|(?:You )?[Mm]ight also like|You may also like|Tags|TAGS|Topics|Filed under|Categories|Category|Keywords) ?[:|]"
    r"|Read the (?:original|full|rest|whole|complete)\b[^.]{0,80}(?:here|article|story|report|on|at)\b|Read (?:more|it) (?:here|at|on|about|from)\b"
    r"|(?:CLICK|Click) (?:HERE|here)\b|(?:For|To) (?:more|read|see|view|watch|listen)\b[^.]{0,80}\b(?:click|visit|go to|follow|head to)\b)"
)
_LIST_HEADS = frozenset(
    "related|related stories|related articles|related news|related content|related coverage|related topics|related links|related posts|"
    "related reading|related video|related videos|read also|also read|read next|more stories|more news|more from this section|"
    "more on this story|more like this|most read|most popular|most viewed|popular|popular stories|popular now|trending|trending stories|"
    "top stories|latest|latest news|latest stories|latest headlines|recommended|recommended stories|recommended for you|editor's picks|"
    "editors' picks|you may also like|you might also like|up next|what to read next|what to watch next|don't miss|around the web|"
    "from the web|from our partners|sources|references|external links|sister links|see also|further reading|tags|topics|in this article|"
    "share this story|popular on|more to explore|also on|watch now|top videos|notes".split("|")
)
_UPDATED = re.compile(
    r"\b(?:This|The|An? (?:earlier|previous|prior)) (?:story|article|post|report|piece|page|version|item|column|headline|blog|live blog|file|"
    r"caption|original (?:story|article|version))(?: (?:of|in) (?:this|the) (?:story|article|post|report|piece|page|column|item))?"
    r"(?:,? (?:first |originally )?published[^.]{0,60},?)? (?:has (?:since )?been|was|is being|will be) (?:\w+ly )?(?:updated|corrected|revised|amended|changed|clarified|edited|first published|originally published)\b"
    r"|\b(?:earlier|previous|prior|original) version of this (?:story|article|post|report|piece|page|column|headline|caption|item|file)\b"
    r"|\bthis is a (?:developing|breaking)(?: news)? story\b|\b(?:story|article|post) will be updated\b",
    _I,
)
_NOTE_LABEL = re.compile(
    r"(?:CORRECTIONS?|Corrections?|CLARIFICATION|Clarification|ERRATUM|Erratum)(?: (?:appended|\([^)]{3,40}\)))? ?[:;—–-]|Correction Appended",
    0,
)
_UPDATE_LINE = re.compile(r"(?:UPDATED?|Updated?)\b.{0,60}$")
_EDITORS_NOTE = re.compile(
    r"(?:editor.?s?.? note|ed\. note|disclaimer|disclosure|note to readers|content warning|warning)s? ?[:—–(]",
    _I,
)
_CONTACT = re.compile(
    r"(?:(?:The )?[A-Z][\w.’'-]*(?: (?:[A-Z][\w.’'-]*|of|the|and|&)){0,5}|We) (?:has|have|had) (?:also )?(?:(?:reached out to|contacted|approached|asked|emailed|messaged)\b[^.!?\"“”]{2,140}\b"
    r"(?:for (?:further |additional |a )?(?:comments?|information|response|clarification)|to (?:request|seek) comment)"
    r"|been in touch with [^.!?\"“”]{2,80} for comment)[^.!?\"“”]{0,60}\.?$"
)
_TIPS = re.compile(
    r"(?:Do you have (?:a )?(?:tip|question|story|news)\b|Have you been affected\b|Got a (?:tip|story|question)\b|Have a (?:tip|story)\b|Send (?:us )?(?:tips|your (?:tips|stories|comments|pictures))\b"
    r"|(?:Contact|Email|E-mail|Write to) (?:us|the (?:newsroom|editor|author|reporter))\b|If you have (?:a )?(?:story|tip|news|any tips)\b.{0,60}\b(?:email|e-mail|contact|let us know)\b|Let us know what you think\b|What do you think\? (?:Share|Tell|Let)\b"
    r"|Want to (?:contact|get in touch)\b|Have (?:an? )?(?:comment|correction)\b)"
)
_PROMPT = re.compile(
    r"(?:(?:Please )?(?:Sign up|Subscribe|Register|Log in|Download|Join) (?:for|to|now|here|today|our|the|up)\b.{0,200}\b(?:newsletter|newsletters|app|inbox|email|e-mail|alerts?|updates|channel|podcast|subscription|briefing|account|free|stories|whatsapp)\b"
    r"|(?:Get|Receive|Have) (?:the|our|all|your|more|breaking|daily|latest|top)\b.{0,120}\b(?:inbox|newsletter|app|email|delivered)\b"
    r"|(?:You can )?(?:now )?(?:Follow|Like|Find|Join) (?:us|BBC \w+|@\w+|[A-Z][\w ]{2,30}) on (?:Twitter|X\b|Facebook|Instagram|YouTube|TikTok|Telegram|WhatsApp|LinkedIn|Google News|Threads|Bluesky|social media)\b"
    r"|Support (?:our|independent|quality|local) (?:work|journalism|reporting|news)\b|(?:Please )?(?:donate|consider (?:donating|supporting|subscribing))\b"
    r"|(?:We|This (?:site|website|page|video)) (?:use|uses|needs|requires|can not|cannot|can't) .{0,60}\b(?:cookies|javascript|be played)\b|(?:Please )?(?:enable|turn on) javascript\b"
    r"|Your (?:browser|device) (?:does not|doesn't|is not)\b|Already (?:a subscriber|have an account|a member)\b|(?:Thank you|Thanks) for (?:signing up|subscribing|reading)\b"
    r"|By (?:signing up|subscribing|clicking|entering your email)\b)",
    _I,
)
_LEGAL = re.compile(
    r"(?:(?:©|\(c\)|&copy;|copyright\b)[^.]{0,80}(?:\b(?:19|20)\d\d\b|all rights reserved|limited|ltd|inc)"
    r"|[^.]{0,80}\ball rights reserved\b|this (?:material|content|article|story) (?:may not be|is (?:copyrighted|protected))\b"
    r"|(?:this|the) (?:article|story|piece|post|report|essay) (?:was |is |has been )?(?:originally |first |also )*(?:published|appeared|appears|produced|republished|syndicated|provided)(?: (?:originally|first))? (?:on|by|in|at|from|under|as part)\b"
    r"|(?:originally |first )(?:published|appeared) (?:on|in|at|by)\b|our standards: the thomson reuters"
    r"|the (?:views|opinions)(?: and (?:views|opinions))? expressed\b|republished (?:from|with|under)\b|terms (?:of (?:use|service)|and conditions)\b[^.]{0,60}$"
    r"|press release (?:distributed|issued|from) by\b|\(?source: [^.]{2,50}\)?\.?$)",
    _I,
)
_ADDRESS = re.compile(r"(?:https?://|https? : / / |www\.)\S+(?: \S+){0,30}$", _I)
_TAGS = re.compile(r"(?:\s*<[^<>]{1,300}>\s*)+\.?$")
_SEPARATOR = re.compile(r"[\W_]+$|-?\s?(?:30|0|ENDS?|END|ends)\s?-?$|(?:#{2,}|x{3,})$")
_MARK_LINE = re.compile(r"\(\(\w{2,3}\)\)\.?$")


def furniture(text: str) -> RemovedKind | None:
    """The kind of furniture that all of the paragraph `text` is, or None where it is not."""
    if len(text) > _LONGEST:
        return None
    plain = text.lower().replace("’", "'").strip(" .:|»›>→…*[]()-–—_\xa0")
    if kind := _BUTTON_KIND.get(plain):
        return kind
    if _SEPARATOR.match(text) or _MARK_LINE.match(text):
        return "marker"
    if _COUNT.match(text) or _SHARE_BAR.match(text):
        return "counter"
    return _note(text) or _notice(text)


def opens_list(text: str) -> bool:
    """True for the heading of a list of links, such as "Related stories" or "More from Science"."""
    plain = text.lower().replace("’", "'").strip(" .:|»›>→-–—")
    return plain in _LIST_HEADS or bool(re.fullmatch(r"more (?:from|on|in) [^.!?]{2,40}", plain))


def _note(text: str) -> RemovedKind | None:
    words = text.count(" ") + 1
    if words <= 90 and (_NOTE_LABEL.match(text) or _UPDATED.search(text)) and not _speaks(text):
        return "update_note"
    if words <= 10 and _UPDATE_LINE.match(text) and any(c.isdigit() for c in text) and text[-1] not in '?!"”':
        return "update_note"
    if words <= 110 and _EDITORS_NOTE.match(text) and "(CNN" not in text:
        return "boilerplate"
    if _CONTACT.match(text):
        return "contact_note"
    return "contact_note" if words <= 80 and _TIPS.match(text) and not _speaks(text) else None


def _notice(text: str) -> RemovedKind | None:
    words = text.count(" ") + 1
    if (words <= 30 and _LINKS.match(text) and not _speaks(text)) or (words < 3 and _ADDRESS.match(text)):
        return "link_list"
    if words <= 60 and _PROMPT.match(text) and not _speaks(text):
        return "boilerplate"
    if words <= 80 and (_LEGAL.match(text) or _TAGS.match(text)) and not _speaks(text):
        return "boilerplate"
    return None


def _speaks(text: str) -> bool:
    """True where somebody is quoted with a verb of saying: that is story."""
    return bool(
        re.search(
            r"[\"“”].*\b(?:said|says|told|added|wrote|tweeted|asked|replied)\b|\b(?:said|says|told|added|wrote)\b.*[\"“”]",
            text,
        )
    )
