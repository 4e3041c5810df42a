"""A client library for accessing Lucca Timesheet API (not v3)"""
