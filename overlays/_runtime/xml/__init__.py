"""Values to XML and back; loaded only by operations that declare XML.

Values are what JSON can say: objects, lists, texts, numbers, booleans, null. The rules
are those of the XML Object of OpenAPI 3.1.0 (4.8.26); where it is silent:

- null is an element with ``xsi:nil="true"``; a null attribute is left out.
- A list without wrapper that is empty or null leaves no trace: it is read as absent.
- A namespace without prefix becomes the default one and holds for the elements inside
  that name none, as it does for every XML parser.
- Names are read exactly, or else without regard to the namespace.
- What no schema describes is written by its value and read as text, or as an object of
  texts; a choice between several schemas counts as undescribed.
"""
