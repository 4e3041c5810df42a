from __future__ import annotations

from typing import ClassVar

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class User(_Model):
    """A user of the directory. Without `fields` only `id`, `name` and `url` come.

    Attributes:
        id (int | None): Number of the user.
        name (str | None):
        url (str | None):
        display_name (str | None): Name as it is shown.
        modified_on (str | None): Time of the last change.
        last_name (str | None):
        first_name (str | None):
        login (str | None):
        mail (str | None):
        dt_contract_start (str | None): First day of the contract.
        dt_contract_end (str | None): Last day of the contract.
        birth_date (str | None):
        employee_number (str | None): Number of the employee, as text.
        calendar (LinkedResource | None):
        culture (LinkedResource | None):
        picture (Picture | None):
        application_data (UserApplicationData | None):
        legal_entity (LinkedResource | None):
        department (LinkedResource | None):
        manager (LinkedResource | None):
        role_principal (LinkedResource | None):
        habilited_roles (list[LinkedResource] | None): Further roles.
        user_work_cycles (list[UserWorkCycle] | None): Working time by period.
    """

    id: int | None = None
    name: str | None = None
    url: str | None = None
    display_name: str | None = None
    modified_on: str | None = None
    last_name: str | None = None
    first_name: str | None = None
    login: str | None = None
    mail: str | None = None
    dt_contract_start: str | None = None
    dt_contract_end: str | None = None
    birth_date: str | None = None
    employee_number: str | None = None
    calendar: _m.LinkedResource | None = None
    culture: _m.LinkedResource | None = None
    picture: _m.Picture | None = None
    application_data: _m.UserApplicationData | None = None
    legal_entity: _m.LinkedResource | None = None
    department: _m.LinkedResource | None = None
    manager: _m.LinkedResource | None = None
    role_principal: _m.LinkedResource | None = None
    habilited_roles: list[_m.LinkedResource] | None = None
    user_work_cycles: list[_m.UserWorkCycle] | None = None

    _json_names: ClassVar[dict[str, str]] = {
        "display_name": "displayName",
        "modified_on": "modifiedOn",
        "last_name": "lastName",
        "first_name": "firstName",
        "dt_contract_start": "dtContractStart",
        "dt_contract_end": "dtContractEnd",
        "birth_date": "birthDate",
        "employee_number": "employeeNumber",
        "application_data": "applicationData",
        "legal_entity": "legalEntity",
        "role_principal": "rolePrincipal",
        "habilited_roles": "habilitedRoles",
        "user_work_cycles": "userWorkCycles",
    }
