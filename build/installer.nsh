; The command `ungrey` for this person. WindowsApps in their own folder is on every person's PATH since Windows 10, so no PATH
; has to be edited: NSIS cuts values longer than its strings, and that would destroy it.
!macro customInstall
  CreateDirectory "$LOCALAPPDATA\Microsoft\WindowsApps"
  FileOpen $0 "$LOCALAPPDATA\Microsoft\WindowsApps\ungrey.cmd" w
  FileWrite $0 '@"$INSTDIR\resources\bin\ungrey-bridge.exe" %*$\r$\n'
  FileClose $0
!macroend

!macro customUnInstall
  ${ifNot} ${isUpdated}
    Delete "$LOCALAPPDATA\Microsoft\WindowsApps\ungrey.cmd"
  ${endIf}
!macroend
