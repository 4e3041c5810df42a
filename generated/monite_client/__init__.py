"""A client library for accessing Monite Partner API"""
