"""The security headers of every answer."""

from collections.abc import Callable

from flask import Flask, Response

from app.config import Config

POLICY = {
    "camera": "(self)", "web-share": "(self)", "clipboard-write": "(self)",
    "accelerometer": "()", "autoplay": "()", "browsing-topics": "()", "clipboard-read": "()",
    "display-capture": "()", "encrypted-media": "()", "fullscreen": "()", "geolocation": "()", "gyroscope": "()",
    "hid": "()", "identity-credentials-get": "()", "idle-detection": "()", "local-fonts": "()", "magnetometer": "()",
    "microphone": "()", "midi": "()", "payment": "()", "picture-in-picture": "()", "publickey-credentials-get": "()",
    "screen-wake-lock": "()", "serial": "()", "storage-access": "()", "usb": "()", "window-management": "()",
    "xr-spatial-tracking": "()",
}  # fmt: skip


def content_policy(style_hashes: str) -> str:
    """Return the Content-Security-Policy; only style sheets with these hashes may stand inside a page."""
    return "; ".join(
        (
            "default-src 'none'", "script-src 'self'", f"style-src {style_hashes}", "img-src 'self'",
            "connect-src 'self'", "manifest-src 'self'", "worker-src 'self'", "form-action 'self'", "base-uri 'none'",
            "frame-ancestors 'none'", "require-trusted-types-for 'script'", "trusted-types 'none'",
        )
    )  # fmt: skip


def security_headers(config: Config, style_hashes: str) -> dict[str, str]:
    """Return the headers that go on every answer."""
    headers = {
        "Content-Security-Policy": content_policy(style_hashes),
        "Referrer-Policy": "no-referrer",
        "Permissions-Policy": ", ".join(f"{name}={who}" for name, who in POLICY.items()),
        "Cross-Origin-Opener-Policy": "same-origin",
        "Cross-Origin-Resource-Policy": "same-origin",
        "X-Content-Type-Options": "nosniff",
        "X-Frame-Options": "DENY",
    }
    if config.behind_tls:
        headers["Strict-Transport-Security"] = "max-age=63072000; includeSubDomains"
    return headers


def set_up(app: Flask, config: Config, style_hashes: Callable[[], str]) -> None:
    """Put the headers on every answer of the app, errors included."""

    @app.after_request
    def protect(response: Response) -> Response:
        response.headers.update(security_headers(config, style_hashes()))
        response.headers.setdefault("Cache-Control", "no-cache")
        return response
