from __future__ import annotations

from typing import ClassVar

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class NewUser(_Model):
    """What a new user is made of.

    Attributes:
        first_name (str):
        last_name (str):
        mail (str):
        login (str):
        legal_entity_id (int | str): Number of the legal entity.
        dt_contract_start (str): First day of the contract.
        department_id (int | str): Number of the department.
        role_principal_id (int | str): Number of the main role.
        dt_contract_end (str | None): Last day of the contract.
        csp_id (int | str | None): Number of the professional category.
        calendar_id (int | str | None): Number of the calendar.
        employee_number (str | None): Number of the employee, as text.
        birth_date (str | None):
        user_work_cycles (list[WorkCycleAssignment] | None): Working time by period.
        manager_id (int | str | None): Number of the manager, a user.
        habilited_roles (list[RoleReference] | None): Further roles.
        culture_id (int | str | None): Number of the culture, which is language and formats.
        address (str | None):
        bank_name (str | None):
        direct_line (str | None): Telephone number at work.
        job_title (str | None):
        gender (str | None):
        nationality (str | None):
        personal_email (str | None):
        personal_mobile (str | None):
        professional_mobile (str | None):
        quote (str | None):
    """

    first_name: str
    last_name: str
    mail: str
    login: str
    legal_entity_id: int | str
    dt_contract_start: str
    department_id: int | str
    role_principal_id: int | str
    dt_contract_end: str | None = None
    csp_id: int | str | None = None
    calendar_id: int | str | None = None
    employee_number: str | None = None
    birth_date: str | None = None
    user_work_cycles: list[_m.WorkCycleAssignment] | None = None
    manager_id: int | str | None = None
    habilited_roles: list[_m.RoleReference] | None = None
    culture_id: int | str | None = None
    address: str | None = None
    bank_name: str | None = None
    direct_line: str | None = None
    job_title: str | None = None
    gender: str | None = None
    nationality: str | None = None
    personal_email: str | None = None
    personal_mobile: str | None = None
    professional_mobile: str | None = None
    quote: str | None = None

    _json_names: ClassVar[dict[str, str]] = {
        "first_name": "firstName",
        "last_name": "lastName",
        "legal_entity_id": "legalEntityId",
        "dt_contract_start": "dtContractStart",
        "department_id": "departmentId",
        "role_principal_id": "rolePrincipalId",
        "dt_contract_end": "dtContractEnd",
        "csp_id": "cspId",
        "calendar_id": "calendarId",
        "employee_number": "employeeNumber",
        "birth_date": "birthDate",
        "user_work_cycles": "userWorkCycles",
        "manager_id": "managerId",
        "habilited_roles": "habilitedRoles",
        "culture_id": "cultureId",
        "bank_name": "bankName",
        "direct_line": "directLine",
        "job_title": "jobTitle",
        "personal_email": "personalEmail",
        "personal_mobile": "personalMobile",
        "professional_mobile": "professionalMobile",
    }
