from __future__ import annotations

from typing import ClassVar

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class Department(_Model):
    """A department of the company.

    Attributes:
        id (int | None): Number of the department.
        name (str | None):
        code (str | None):
        hierarchy (str | None): Numbers of the departments above, as a path.
        parent_id (str | None):
        is_active (bool | None): Whether the department is in use.
        position (int | None): Place in the tree, as a number of twenty digits.
        level (int | None): Depth in the tree.
        sort_order (int | None): Place among its siblings.
        head_id (int | None): Number of the user who heads it.
        head (LinkedUser | None):
        users (list[LinkedUser] | None): All users of the department, former ones included.
        current_users (list[LinkedUser] | None): Users whose contract is running.
        current_users_count (int | None):
    """

    id: int | None = None
    name: str | None = None
    code: str | None = None
    hierarchy: str | None = None
    parent_id: str | None = None
    is_active: bool | None = None
    position: int | None = None
    level: int | None = None
    sort_order: int | None = None
    head_id: int | None = None
    head: _m.LinkedUser | None = None
    users: list[_m.LinkedUser] | None = None
    current_users: list[_m.LinkedUser] | None = None
    current_users_count: int | None = None

    _json_names: ClassVar[dict[str, str]] = {
        "parent_id": "parentId",
        "is_active": "isActive",
        "sort_order": "sortOrder",
        "head_id": "headID",
        "current_users": "currentUsers",
        "current_users_count": "currentUsersCount",
    }


@_model(kw_only=True, eq=False, repr=False)
class DepartmentCollection(_Model):
    """One page of departments.

    Attributes:
        data (DepartmentCollectionData | None):
    """

    data: _m.DepartmentCollectionData | None = None


@_model(kw_only=True, eq=False, repr=False)
class DepartmentCollectionData(_Model):
    """An object that the document does not describe.

    Attributes:
        items (list[Department] | None):
        count (int | None): Number of items in all.
    """

    items: list[_m.Department] | None = None
    count: int | None = None


@_model(kw_only=True, eq=False, repr=False)
class DepartmentEnvelope(_Model):
    """A department in the envelope of v3.

    Attributes:
        data (Department | None):
    """

    data: _m.Department | None = None


@_model(kw_only=True, eq=False, repr=False)
class DepartmentNode(_Model):
    """A department with those below it.

    Attributes:
        node (DepartmentReference | None):
        children (list[DepartmentNode] | None):
    """

    node: _m.DepartmentReference | None = None
    children: list[_m.DepartmentNode] | None = None


@_model(kw_only=True, eq=False, repr=False)
class DepartmentReference(_Model):
    """A department by number and name.

    Attributes:
        id (int | None): Number of the department.
        name (str | None):
        url (str | None):
    """

    id: int | None = None
    name: str | None = None
    url: str | None = None


@_model(kw_only=True, eq=False, repr=False)
class DepartmentTreeEnvelope(_Model):
    """The tree of departments; its root is no department.

    Attributes:
        data (DepartmentTreeEnvelopeData | None):
    """

    data: _m.DepartmentTreeEnvelopeData | None = None


@_model(kw_only=True, eq=False, repr=False)
class DepartmentTreeEnvelopeData(_Model):
    """An object that the document does not describe.

    Attributes:
        node (None):
        children (list[DepartmentNode] | None):
    """

    node: None = None
    children: list[_m.DepartmentNode] | None = None
