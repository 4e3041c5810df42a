"""A simulator of Monite: approvals and access tokens of API version 2024-05-25."""

from __future__ import annotations


