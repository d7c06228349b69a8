"""The only room that knows every other: it builds what the use cases ask for and hands it in.

`world` is what every command needs; `app` puts the web on top of it, so that only the server loads a web framework.
"""
