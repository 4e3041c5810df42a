"""A client library for accessing Piriod API"""
