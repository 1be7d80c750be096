"""Executive briefings that a person can trust: every quote verbatim, every statement with its passage.

The flow, from a reference to a page:

    from briefing import pipeline, render, sources
    from briefing.settings import Settings

    articles = list(sources.load("seeds/articles/armenia-csto.txt"))  # sources/, text/ -> Article: clean text
    made = pipeline.brief(articles, settings=Settings())  # models/ -> Draft; grounding/ -> Briefing
    print(render.render(made, "executive", "md"))  # templates/ -> Markdown, HTML, plain text
    print(render.to_json(made))  # the same as JSON, schema version 1

The nouns between the steps: `article`, `draft`, `brief`; what can go wrong: `errors`.
Importing the package imports none of these: starting up costs nothing.
"""

__version__ = "0.1.0"

__all__ = ["article", "ask", "brief", "draft", "errors", "pipeline", "render", "settings", "sources"]
