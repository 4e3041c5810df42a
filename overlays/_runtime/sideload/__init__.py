"""Responses of the Brainstem protocol: results in order, records indexed by collection.

A response names its results in ``results`` and holds every record once, in a map per
collection; records point to each other by id. This package reads such responses lazily.
Which record points where is a vendor's matter: tables of links are generated.

Source: the public source of ``mavenlink/brainstem`` (server) and its clients.
"""
