"""A client library for accessing Kantata OX API"""
