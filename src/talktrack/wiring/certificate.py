"""A self-signed certificate, made once, for serving to other machines where nobody has a real one."""

from __future__ import annotations

import ipaddress
import os
import socket
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from talktrack.config import data_folder
from talktrack.domain.errors import StorageFailed

_VALID = timedelta(days=397)
"""The longest that browsers take."""
_RENEWED_BEFORE = timedelta(days=14)


@dataclass(frozen=True)
class Certificate:
    """Where the certificate lies, its private key in the same PEM file, and how a person can recognise it."""

    path: Path
    fingerprint: str
    """SHA-256 in pairs of hexadecimal digits, as browsers show it."""


def self_signed(data_dir: Path, names: Iterable[str], *, now: datetime) -> Certificate:
    """The certificate in the data folder; a new one where it lacks one of `names`, runs out, or cannot be read.

    Raises `StorageFailed` where it can be neither made nor read.
    """
    path = data_folder(data_dir) / "certificate.pem"
    wanted = set(names)
    kept = _read(path)
    if kept is None or not wanted <= _names(kept) or now > kept.not_valid_after_utc - _RENEWED_BEFORE:
        kept = _make(path, wanted, now)
    return Certificate(path, kept.fingerprint(hashes.SHA256()).hex(":").upper())


def names_of_machine(host: str) -> set[str]:
    """The names and addresses under which this machine may be reached when it listens on `host`."""
    names = {"localhost", "127.0.0.1", "::1", socket.gethostname()}
    if host not in ("0.0.0.0", "::"):  # noqa: S104  (compared, not bound)
        return names | {host}
    with suppress(OSError):
        names |= {str(info[4][0]).partition("%")[0] for info in socket.getaddrinfo(socket.gethostname(), None)}
    return names


def _read(path: Path) -> x509.Certificate | None:
    try:
        return x509.load_pem_x509_certificate(path.read_bytes())
    except (OSError, ValueError):
        return None


def _names(certificate: x509.Certificate) -> set[str]:
    with suppress(x509.ExtensionNotFound):
        found = certificate.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
        addresses = {str(address) for address in found.get_values_for_type(x509.IPAddress)}
        return addresses | set(found.get_values_for_type(x509.DNSName))
    return set()


def _make(path: Path, names: set[str], now: datetime) -> x509.Certificate:
    key = ec.generate_private_key(ec.SECP256R1())
    issuer = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Talktrack")])
    certificate = (
        x509.CertificateBuilder()
        .subject_name(issuer)
        .issuer_name(issuer)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(hours=1))
        .not_valid_after(now + _VALID)
        .add_extension(x509.SubjectAlternativeName([_general(name) for name in sorted(names)]), critical=False)
        .add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH]), critical=False)
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    private = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    _write(path, certificate.public_bytes(serialization.Encoding.PEM) + private)
    return certificate


def _general(name: str) -> x509.GeneralName:
    try:
        return x509.IPAddress(ipaddress.ip_address(name))
    except ValueError:
        return x509.DNSName(name)


def _write(path: Path, content: bytes) -> None:
    draft = path.with_name(f"{path.name}.{os.getpid()}")
    try:
        draft.unlink(missing_ok=True)
        with open(draft, "xb", opener=lambda name, flags: os.open(name, flags, 0o600)) as file:
            file.write(content)
        draft.replace(path)
    except OSError as error:
        raise StorageFailed(
            f"{path}: {error.strerror}. Set TALKTRACK_DATA_DIR to a folder that can be written to."
        ) from error
